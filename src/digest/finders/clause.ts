import { finite, groupEnd, isPlural, nominal } from "./verb.ts";
import { syntax, type Word, wordsIn } from "./words-of-clause.ts";

/**
 * The clause around a value: words `first` to `last` (exclusive) of a sentence, the value at `from` to `to` of them.
 *
 *     Four workers died in a fire, a spokesman said
 *     ~~~~~~~~~~~~ ^^^^                               subject, verb
 */
export type Clause = {
  words: Word[];
  first: number;
  last: number;
  from: number;
  to: number;
  /** Empty where it is a pronoun, or stands in another clause. */
  subject: Word[];
  /** Where the verb begins and what goes on behind it; null in a clause without one. */
  verb: [begin: number, rest: number] | null;
};

/** How far a clause is looked for on either side of a value. */
const REACH = 300;
/** A sentence that is longer is looked at around the value alone. */
const LONG = 1500;

/** So many words on stands the verb of a clause that begins. */
const NEAR = 9;

/** So many texts are remembered: the sentences of a name's mentions are asked for again and again. */
const KEPT = 64;
const kept = new Map<string, Word[]>();

/** The words of a text, or of the stretch of a long one that begins at `start`. */
function wordsOf(text: string, start: number): Word[] {
  const piece = text.length < LONG ? text : text.slice(start, start + 3 * REACH);
  const known = kept.get(piece);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const words = wordsIn(piece);
  kept.set(piece, words);
  return words;
}

/** The clause that holds what stands at `from` to `to` of a text. */
export function clauseOf(text: string, from: number, to: number): Clause {
  const start = text.length < LONG ? 0 : Math.max(0, from - (from % REACH) - REACH);
  const words = wordsOf(text, start);
  const at = words.findIndex(({ end }) => end > from - start);
  const begin = at < 0 ? words.length : at;
  const over = words.findIndex(({ start: next }) => next >= to - start);
  return clauseIn(words, begin, Math.max(begin, over < 0 ? words.length : over));
}

/** The clause around words `from` to `to`. */
export function clauseIn(words: Word[], from: number, to: number): Clause {
  let first = from;
  while (first > 0 && !words[first]?.parted) first--;
  let last = to;
  while (last < words.length && !words[last]?.parted) last++;
  let relative = -1;
  for (let k = first; k < from; k++) {
    const cut = begins(words, k, first, last, from);
    if (cut === null) continue;
    first = cut;
    relative = words[k]?.is === "sub" ? k : -1;
  }
  for (let k = to; k < last; k++) {
    if (begins(words, k, first, last, Number.POSITIVE_INFINITY) === null) continue;
    last = k;
  }
  const verb = finite(words, first, last);
  const subject = subjectOf(words, first, verb, relative);
  // "in a deal | valued at $4bn": nobody values
  const idle = words[verb]?.is === "ed" && subject.length === 0 && verb > first;
  const group = verb < 0 || idle ? null : ([verb, groupEnd(words, verb, last)] as [number, number]);
  return { words, first, last, from, to, verb: group, subject };
}

/** Where a clause begins at word `k`, behind the word that leads to it; null if none does there. `before`: it must begin before this. */
function begins(words: Word[], k: number, first: number, last: number, before: number): number | null {
  const word = words[k];
  if (!word) return null;
  const { either, reports } = syntax();
  if (word.is === "sub") return k + 1;
  if (word.is === "conj") {
    const next = finite(words, k + 1, Math.min(last, k + NEAR));
    const own = next >= 0 && next > k && (next === k + 1 || opensSubject(words, k + 1, next));
    return own && before > k && finite(words, first, k) >= 0 ? k + 1 : null;
  }
  if (either.has(word.lower)) {
    const next = finite(words, k + 1, Math.min(last, k + NEAR));
    return next > k + 1 && opensSubject(words, k + 1, next) ? k + 1 : null;
  }
  // "police said | 45 workers were injured"
  if (reports.has(word.lower) && before < Number.POSITIVE_INFINITY && k < before) {
    const next = finite(words, k + 1, Math.min(last, k + NEAR));
    return next > k + 1 && opensSubject(words, k + 1, next) && words[k - 1]?.is !== "det" ? k + 1 : null;
  }
  // "after | winning", "by | making": who does it is told elsewhere
  return null;
}

/** Words `from` to `to` can be a subject: no preposition leads to them; one thing has its article: "a heart attack or stroke". */
const opensSubject = (words: Word[], from: number, to: number) =>
  !/^(?:prep|to)$/.test(words[from]?.is ?? "") &&
  words.slice(from, to).some(nominal) &&
  (/^(?:det|pron|number|adv)$/.test(words[from]?.is ?? "") ||
    /^\p{Lu}/u.test(words[from]?.text ?? "") ||
    isPlural(words[to - 1]));

/** Whom or what the verb is said of. Behind punctuation or "who" it is the name or noun before that. */
function subjectOf(words: Word[], first: number, verb: number, relative: number): Word[] {
  if (verb < 0) return [];
  let from = first;
  while (from < verb && /^(?:conj|sub|adv)$/.test(words[from]?.is ?? "")) from++;
  if (from < verb) {
    const list = words[first]?.parted && words.slice(from, verb).some(({ is }) => is === "conj");
    return list && !/^(?:det|pron)$/.test(words[from]?.is ?? "")
      ? listed(words, first, verb)
      : behindLead(words, from, verb);
  }
  // "was criticised and | could have to": who did the one does the other
  if (first > 1 && verb === first && words[first - 1]?.is === "conj")
    return clauseIn(words, first - 2, first - 1).subject;
  if (relative >= 0) return nounBefore(words, relative);
  if (!words[first]?.parted) return [];
  // Over what is set in between: "The man, 24, was"
  let at = first - 1;
  while (at > 0 && !words[at]?.parted) at--;
  const says = finite(words, at, first) >= 0;
  const inserted =
    at > 0 && !words.slice(1, at).some(({ parted }) => parted) && (!says || words[at]?.is === "sub")
      ? at
      : first;
  return inserted === first && says ? [] : nounBefore(words, inserted);
}

/** All of a list that a verb is said of: "Sony, Microsoft and Nintendo". */
function listed(words: Word[], first: number, verb: number): Word[] {
  let from = first;
  while (from > 0 && words[from]?.parted && verb - from < 8) {
    let at = from - 1;
    while (at > 0 && !words[at]?.parted) at--;
    if (from - at > 4 || finite(words, at, from) >= 0) return [];
    from = at;
  }
  return verb - from < 8 ? words.slice(from, verb) : [];
}

/** "In July 1999 | they": a phrase that leads to the subject is none of it. */
function behindLead(words: Word[], from: number, verb: number): Word[] {
  if (!/^(?:prep|to|ing|ed)$/.test(words[from]?.is ?? "")) return words.slice(from, verb);
  for (let at = verb - 1; at > from; at--) {
    const [before, word] = [words[at - 1], words[at]];
    if (
      word?.is !== "det" &&
      word?.is !== "pron" &&
      !(word?.is === "noun" && before?.is === "number" && /^\d{4}$/.test(before.lower)) &&
      !(word?.is === "number" && before?.is === "noun")
    )
      continue;
    if (before && /^(?:prep|to|det|conj|ing|ed)$/.test(before.is)) continue;
    return words.slice(at, verb);
  }
  return [];
}

/** The noun phrase that ends before a word. */
function nounBefore(words: Word[], end: number): Word[] {
  let at = end;
  while (at > 0 && end - at < 7) {
    const word = words[at - 1];
    if (
      !word ||
      (!/^(?:noun|number|adv|ing|ed|verb|verbs)$/.test(word.is) && !(word.lower === "of" && at < end))
    )
      break;
    if (/^verbs?$/.test(word.is) && /^(?:to|pron|aux)$/.test(words[at - 2]?.is ?? "")) break;
    at--;
    if (word.parted) break;
  }
  while (at < end && !nominal(words[at])) at++;
  return words.slice(at, end);
}
