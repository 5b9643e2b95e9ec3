import type { Fact, Passage } from "#model/digest.ts";

/** A piece of a sentence: plain, the value in question, or the words that say how sure it is. */
export type Piece = { text: string; as: "plain" | "value" | "cue" };

/**
 * The sentence that a fact stands in, with its value and the words that hedge it set apart.
 *
 *     The car is rumoured to cost 229,000 yuan.
 *             ^^^ cue             ^^^ value
 */
export function setOff({ sentence, value, certainty }: Fact): Piece[] {
  const cue = certainty && certainty.level !== "stated" ? certainty.cue : null;
  const marks = [
    ...(cue ? [{ passage: cue, as: "cue" as const }] : []),
    { passage: value, as: "value" as const },
  ].filter(({ passage }) => isIn(sentence, passage));
  marks.sort((a, b) => a.passage.span.start - b.passage.span.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { passage, as } of marks) {
    const start = passage.span.start - sentence.span.start;
    const end = passage.span.end - sentence.span.start;
    // The cue of a hedge is its value: once is enough.
    if (start < at) continue;
    pieces.push({ text: sentence.text.slice(at, start), as: "plain" });
    pieces.push({ text: sentence.text.slice(start, end), as });
    at = end;
  }
  pieces.push({ text: sentence.text.slice(at), as: "plain" });
  return pieces.filter(({ text }) => text);
}

const isIn = ({ span: outer }: Passage, { span }: Passage) =>
  span.block === outer.block && span.start >= outer.start && span.end <= outer.end;
