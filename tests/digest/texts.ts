import type { Reading } from "#digest/finder.ts";
import { sentencesOf, titleSentence } from "#digest/sentences.ts";
import type { Article } from "#model/article.ts";
import { type Fact, type Passage, TITLE } from "#model/digest.ts";

type Given = { title?: string; published?: string | null; lang?: string };

/** An article of paragraphs, one a line. */
export const articleOf = (
  text: string,
  { title = "", published = null, lang = "en" }: Given = {},
): Article => ({
  about: {
    url: "https://news.example/a",
    title,
    byline: null,
    siteName: null,
    published,
    modified: null,
    lang,
    dir: "ltr",
    kind: "article",
    coverage: 1,
    partial: false,
  },
  blocks: text.split("\n").map((line) => ({ kind: "paragraph" as const, runs: [{ text: line }] })),
  previous: null,
  next: null,
  doubt: null,
});

export function readingOf(text: string, given: Given = {}): Reading {
  const article = articleOf(text, given);
  const lang = given.lang ?? "en";
  return {
    title: titleSentence(article),
    sentences: sentencesOf(article, lang),
    lang,
    published: given.published ?? null,
  };
}

/** The passage's words, after making sure that its span cuts them out of the text. */
export function cut(text: string, passage: Passage, title = ""): string {
  const { block, start, end } = passage.span;
  const line = block === TITLE ? title : (text.split("\n")[block] ?? "");
  if (line.slice(start, end) !== passage.text)
    throw new Error(`the span of "${passage.text}" cuts "${line.slice(start, end)}"`);
  return passage.text;
}

/** All passages of the facts have right spans. */
export function checkSpans(text: string, facts: Fact[], title = ""): void {
  for (const { value, sentence, role, speaker, certainty } of facts) {
    for (const passage of [value, sentence, role, speaker, certainty?.cue])
      if (passage) cut(text, passage, title);
  }
}
