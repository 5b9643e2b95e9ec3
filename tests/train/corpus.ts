import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Sentence, sentencesOf } from "#digest/sentences.ts";
import type { Article } from "#model/article.ts";
import { type Grams, gramsOf } from "./rouge.ts";

/** One text with what a person wrote of it. */
export type Example = {
  corpus: string;
  lang: string;
  title: string;
  sentences: Sentence[];
  reference: Grams;
};

type Row = { lang?: string; title?: string; text: string; references: string[][] };

/** The first `most` texts of `<folder>/<name>.jsonl`, those of 4 to 400 sentences. */
export function readCorpus(folder: string, name: string, most: number): Example[] {
  const rows = readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .slice(0, most);
  return rows.flatMap((line) => {
    const { lang = "en", title = "", text, references } = JSON.parse(line) as Row;
    const sentences = sentencesOf(articleOf(text, title, lang), lang);
    if (sentences.length < 4 || sentences.length > 400) return [];
    return [
      { corpus: name, lang, title, sentences, reference: gramsOf((references[0] ?? []).join(" "), lang) },
    ];
  });
}

/** A text as an article: each line is a paragraph. */
export function articleOf(
  text: string,
  title: string,
  lang: string | null,
  date: string | null = null,
  url = "",
): Article {
  return {
    about: {
      ...{ url, title, lang, byline: null, siteName: null, published: date, modified: null, dir: "ltr" },
      ...{ kind: "article", coverage: 1, partial: false },
    },
    blocks: text
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => ({ kind: "paragraph", runs: [{ text: line }] })),
    ...{ previous: null, next: null, doubt: null },
  };
}
