import { createInterface } from "node:readline";
import { digest } from "#digest/digest.ts";
import type { Digest, DigestOptions, Passage } from "#model/digest.ts";
import type { Failure } from "#model/failure.ts";
import { number, type Of, record, text } from "#model/shape.ts";
import { articleOf } from "#tests/train/article-of.ts";

const isLine = record(
  { text },
  { title: text, lang: text, date: text, url: text, maxSentences: number(), maxWords: number() },
);
type Line = Of<typeof isLine>;

/** JSONL of texts in, JSONL of their digests out: one line a line, in the same order; a bad line says so. */
export async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}

function answer(line: string): object {
  let id: unknown = null;
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given !== "object" || given === null) throw new TypeError("not an object");
    if ("id" in given) id = given.id;
    const input = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    if (!isLine(input)) throw new TypeError("text must be a string, and options what the contract says");
    return { id, ...digested(input) };
  } catch (error) {
    const failure: Failure = "internal";
    return { id, ok: false, failure, detail: String(error) };
  }
}

function digested(input: Line): object {
  const options: DigestOptions = {
    ...budget("sentences", input.maxSentences),
    ...budget("words", input.maxWords),
  };
  const article = articleOf(input);
  const start = performance.now();
  const result = digest(article, options);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  // Nothing to read is not a fault here: there is nothing to say, then.
  return result.ok
    ? { ...shown(result.value), ms }
    : { lang: input.lang ?? "en", sentences: [], facts: [], ms };
}

/** A budget below one is none. */
const budget = (key: keyof DigestOptions, most = 0) => (most >= 1 ? { [key]: Math.floor(most) } : {});

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
