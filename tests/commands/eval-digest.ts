import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { digest } from "#digest/digest.ts";
import type { Weights } from "#digest/summary/rank.ts";
import { type Digest, type DigestOptions, type Passage, summaryAt } from "#model/digest.ts";
import type { Failure } from "#model/failure.ts";
import { number, type Of, record, text } from "#model/shape.ts";
import { articleOf } from "#tests/train/article-of.ts";

const isLine = record(
  { text },
  { title: text, lang: text, date: text, url: text, maxSentences: number(), maxWords: number() },
);
type Line = Of<typeof isLine>;

/**
 * JSONL of texts in, JSONL of their digests out: one line a line, in the same order; a bad line says so.
 * `--weights <file>`: by other weights than those shipped, as `train` writes them for a fold.
 */
export async function main(args: string[]): Promise<void> {
  const by = weightsIn(args);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    process.stdout.write(`${JSON.stringify(answer(line, by))}\n`);
}

function weightsIn(args: string[]): Weights | undefined {
  const at = args.indexOf("--weights");
  const file = at < 0 ? undefined : args[at + 1];
  // Written by `train`.
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as Weights);
}

function answer(line: string, by: Weights | undefined): object {
  let id: unknown = null;
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given !== "object" || given === null) throw new TypeError("not an object");
    if ("id" in given) id = given.id;
    const input = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    if (!isLine(input)) throw new TypeError("text must be a string, and options what the contract says");
    return { id, ...digested(input, by) };
  } catch (error) {
    const failure: Failure = "internal";
    return { id, ok: false, failure, detail: String(error) };
  }
}

function digested(input: Line, by: Weights | undefined): object {
  const options: DigestOptions = {
    ...budget("sentences", input.maxSentences),
    ...budget("words", input.maxWords),
  };
  const article = articleOf(input);
  const start = performance.now();
  const result = digest(article, options, by);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  // Nothing to read is not a fault here: there is nothing to say, then.
  return result.ok
    ? { ...shown(result.value), ms }
    : { lang: input.lang ?? "en", sentences: [], facts: [], ms };
}

/** A budget below one is none. */
const budget = (key: keyof DigestOptions, most = 0) => (most >= 1 ? { [key]: Math.floor(most) } : {});

const shown = (digest: Digest) => ({
  lang: digest.lang,
  sentences: summaryAt(digest, "short").map(({ text }) => text),
  facts: digest.facts.map(({ kind, label, value, sentence, role, speaker, normalised, certainty }) => ({
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
