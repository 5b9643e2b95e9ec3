import type { Sentence } from "#digest/sentences.ts";
import type { DigestOptions } from "#model/digest.ts";

/** Chooses the sentences of the summary, in article order. */
export function summarise(
  sentences: Sentence[],
  _title: string,
  _lang: string,
  options: DigestOptions,
): Sentence[] {
  return sentences.filter(({ kind }) => kind !== "heading").slice(0, options.sentences ?? 3);
}
