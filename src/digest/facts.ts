import type { Fact } from "#model/digest.ts";
import type { Sentence } from "./sentences.ts";

/** What a finder may know besides the sentences. */
export type Reading = {
  title: Sentence;
  sentences: Sentence[];
  lang: string;
  /** Publication date, ISO 8601; null when the page names none: relative dates are then left unresolved. */
  published: string | null;
};

/** The article's key facts, all that were found, best first. */
export function findFacts(_reading: Reading): Fact[] {
  return [];
}
