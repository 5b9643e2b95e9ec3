import type { Passage } from "#model/digest.ts";

/** UTF-16 units of a sentence that are kept before the words in question. */
const LEAD = 48;

/**
 * A sentence in three parts, the middle one being the words in question. What stands far before them is left out, so that
 * they are seen in a place that holds two lines:
 *
 *     "After a long …, the line may return next spring."
 *                               ^^^
 *     → ["… the line ", "may", " return next spring."]
 */
export function excerpt(sentence: Passage, words: Passage): [before: string, words: string, after: string] {
  const from = words.span.start - sentence.span.start;
  const before = sentence.text.slice(0, Math.max(0, from));
  const after = sentence.text.slice(from + words.text.length);
  if (words.span.block !== sentence.span.block || from < 0) return [sentence.text, "", ""];
  if (before.length <= LEAD * 1.5) return [before, words.text, after];
  const cut = before.indexOf(" ", before.length - LEAD);
  const kept = cut < 0 ? [...before].slice(-LEAD / 2).join("") : before.slice(cut + 1);
  return [`… ${kept}`, words.text, after];
}
