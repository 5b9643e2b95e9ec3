import type { DeclaredThing } from "#model/declared.ts";
import type { Fact, Passage, Span } from "#model/digest.ts";
import type { Sentence } from "./sentences.ts";

/** What a finder may know. */
export type Reading = {
  title: Sentence;
  sentences: Sentence[];
  /** BCP 47. */
  lang: string;
  /** Publication date, ISO 8601; null when the page names none: relative dates are then left unresolved. */
  published: string | null;
  /** The paper or site that prints the article: its own name is no fact of it. */
  siteName?: string | null;
  /** What the page's JSON-LD says, to be told of what the text says too. */
  declared?: DeclaredThing[];
};

/** Finds all facts of one kind (or of kinds that hang together), in article order, title first. Overlaps are settled later. */
export type Finder = (reading: Reading) => Fact[];

/** The words of a sentence from one offset to another, with their place in the article. */
export function passage({ text, span }: Sentence, from: number, to: number): Passage {
  const place: Span = { block: span.block, start: span.start + from, end: span.start + to };
  return { text: text.slice(from, to), span: place };
}

/** A sentence as a passage: facts carry the one they stand in. */
export const whole = ({ text, span }: Sentence): Passage => ({ text, span });
