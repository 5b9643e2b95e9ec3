import { createInterface } from "node:readline";
import { digest } from "#digest/digest.ts";
import type { Article, Block } from "#model/article.ts";
import type { Digest, DigestOptions, Passage } from "#model/digest.ts";

type Line = {
  id: unknown;
  text: string;
  title?: string;
  lang?: string;
  date?: string;
  url?: string;
  maxSentences?: number;
  maxWords?: number;
};

/** JSONL of texts in, JSONL of their digests out: one line a line, in the same order. */
export async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  }
}

function answer(line: string): object {
  let input: Partial<Line> = {};
  try {
    input = JSON.parse(line) as Partial<Line>;
    if (typeof input.text !== "string") return { id: input.id ?? null, ok: false, failure: "no_text" };
    return digested(input as Line);
  } catch (error) {
    return { id: input?.id ?? null, ok: false, failure: "internal", detail: String(error) };
  }
}

function digested(input: Line): object {
  const options: DigestOptions = {};
  if (input.maxSentences) options.sentences = input.maxSentences;
  if (input.maxWords) options.words = input.maxWords;
  const start = performance.now();
  const result = digest(article(input), options);
  const ms = performance.now() - start;
  if (!result.ok) return { id: input.id, lang: input.lang ?? null, sentences: [], facts: [], ms };
  return { id: input.id, ...shown(result.value), ms };
}

const shown = ({ lang, summary, facts }: Digest) => ({
  lang,
  sentences: summary.map(({ text }) => text),
  facts: facts.map(({ kind, label, value, sentence, role, speaker, normalised, certainty }) => ({
    kind,
    label,
    value: value.text,
    sentence: sentence.text,
    ...words({ role, speaker }),
    ...(normalised && { normalised }),
    ...(certainty && { certainty: certainty.level }),
  })),
});

const words = (passages: Record<string, Passage | undefined>) =>
  Object.fromEntries(
    Object.entries(passages).flatMap(([key, passage]) => (passage ? [[key, passage.text]] : [])),
  );

/** Each line of the text is a paragraph. */
function article({ text, title = "", lang, date, url = "" }: Line): Article {
  const blocks: Block[] = text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => ({ kind: "paragraph", runs: [{ text: line }] }));
  return {
    about: {
      url,
      title,
      byline: null,
      siteName: null,
      published: date ?? null,
      modified: null,
      lang: lang ?? null,
      dir: "ltr",
      kind: "article",
      coverage: 1,
      partial: false,
    },
    blocks,
    previous: null,
    next: null,
    doubt: null,
  };
}
