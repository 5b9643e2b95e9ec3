import type { Sentence } from "#digest/sentences.ts";

/** `Read also: …`, `À lire aussi » …`, `MIRA | …`: a few words and a mark that points at another page. */
const POINTER = /^[^.:：»›|]{2,30}[:：»›|]/u;
/** `Photo: Ahn`, `Fot. Lund`, `Credit: Velm Press`: who has made a picture. */
const CREDIT = /^\p{L}{3,12}\s?[:：.]\s?(?:\S+\s?){1,6}$/u;
/** Captions and pointers are short: no longer paragraph goes with its first or last sentence. */
const SHORT = 3;

/**
 * Which sentences are furniture: those that are by themselves, and the rest of a short paragraph that one of them opens
 * as a pointer to another page, or closes as the credit of a picture. Sentences come in order.
 */
export function furnished(
  sentences: readonly Sentence[],
  isFurniture: (text: string) => boolean,
): readonly boolean[] {
  const found = sentences.map(({ text }) => isFurniture(text));
  let from = 0;
  for (let at = 1; at <= sentences.length; at++) {
    if (sentences[at]?.paragraph === (sentences[from] as Sentence).paragraph) continue;
    const last = at - 1;
    if (last > from && at - from <= SHORT && isBox(sentences, found, from, last)) found.fill(true, from, at);
    from = at;
  }
  return found;
}

const isBox = (sentences: readonly Sentence[], found: readonly boolean[], first: number, last: number) =>
  (found[first] === true && POINTER.test(sentences[first]?.text ?? "")) ||
  (found[last] === true && CREDIT.test(sentences[last]?.text ?? ""));
