import { auxiliaries, clauseWords, functionWords, modals } from "#digest/lexicons/grammar-en.ts";
import { approximations } from "#digest/lexicons/numbers-en.ts";

const MOST = 8;
const word = /[\p{L}\p{N}$£€%][\p{L}\p{N}'’.,&/%$€£-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu;
const boundary = new RegExp(
  `[,;:!?]["”'’]?\\s|["“”«»()\\[\\]]|\\s[—–-]{1,2}\\s|—|\\s(?:${clauseWords})\\s|\\.\\.\\.|…`,
  "giu",
);
const fillers = new Set(approximations.flatMap((phrase) => phrase.split(" ")));

/** The words of a clause that stand before an offset, and those that stand after another. */
export type Clause = { before: string; after: string };

/**
 * The clause around a value, cut at punctuation and at words that begin a clause of their own.
 *
 *     the sedan is sold at 229,000 yuan, with the top variant
 *     ^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~                       before (after is empty)
 */
export function clauseAround(text: string, from: number, to: number): Clause {
  const cuts = [...text.matchAll(boundary)];
  const start = cuts.findLast((cut) => cut.index + cut[0].length <= from);
  const stop = cuts.find((cut) => cut.index >= to - 1);
  return {
    before: text.slice(start ? start.index + start[0].length : 0, from),
    after: text.slice(to, stop?.index ?? text.length),
  };
}

export const wordsOf = (text: string): string[] => text.match(word) ?? [];
const idle = (given: string) =>
  functionWords.has(given.toLowerCase().replace(/['’]s$/, "")) || fillers.has(given.toLowerCase());
const isIdle = (given: string | undefined) => given !== undefined && idle(given);
export const contentOf = (words: string[]): number => words.filter((given) => !idle(given)).length;

/** Words without dangling function words at either end; a modal may begin them, since it says how sure they are. */
export function trimmed(words: string[]): string[] {
  let first = 0;
  let last = words.length;
  while (first < last && isIdle(words[first]) && !modals.has(words[first] ?? "")) first++;
  while (last > first && isIdle(words[last - 1])) last--;
  return words.slice(first, last);
}

/** The first words, at most eight, that end before a phrase rather than within it. */
export function head(given: string[], most = MOST): string[] {
  const words = trimmed(given);
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1).findLastIndex((each, index) => index > 2 && idle(each));
  const short = trimmed(words.slice(0, cut > 2 ? cut : most));
  return contentOf(short) > 1 ? short : trimmed(words.slice(0, most));
}

/** The last words, at most eight, that begin with a phrase rather than within it. */
export function tail(given: string[], most = MOST): string[] {
  const words = trimmed(given);
  if (words.length <= most) return words;
  const late = words.slice(-most);
  const cut = late.findIndex((each, index) => idle(each) && index < most - 2);
  return trimmed(cut < 0 ? late : late.slice(cut));
}

/** The noun phrase that words begin with: those up to the first function word; "of" goes on. */
export function phrase(words: string[], most = 5): string[] {
  const stop = words.findIndex((each, index) => idle(each) && !(each === "of" && index > 0));
  return trimmed((stop < 0 ? words : words.slice(0, stop)).slice(0, most));
}

const dated =
  /^(?:\d|[A-Z]\p{Ll}+day$|(?:January|February|March|April|May|June|July|August|September|October|November|December)$)/u;

/**
 * What a sum, a share or a measure is of. In this order: the noun it is part of ("$800 rebates"), "of" and "in" after it
 * ("12 % of voters"), what stands before it in its clause ("the flat fee of"), else what stands after it.
 */
export function measured(text: string, from: number, to: number): string {
  const { before, after } = clauseAround(text, from, to);
  const next = wordsOf(after);
  const lead = tail(wordsOf(before));
  const attached =
    /^[\s-]/.test(after) && !isIdle(next[0]) && !/^(?:\p{Lu}|\p{N}|\S+ly$|\S+ed$)/u.test(next[0] ?? "0");
  const noun = attached ? phrase(next, 4) : [];
  const of =
    /^(?:of|in|for)$/.test(next[0] ?? "") && !dated.test(next[1] ?? "") ? phrase(trimmed(next), 5) : [];
  if (noun.length > 0)
    return [
      ...noun,
      ...(next[noun.length] === "in" || next[noun.length] === "of"
        ? next.slice(noun.length, noun.length + 1).concat(phrase(trimmed(next.slice(noun.length + 1)), 3))
        : []),
    ]
      .slice(0, MOST)
      .join(" ");
  if (next[0] === "of" && of.length > 0) return of.join(" ");
  if (contentOf(lead) > 1 || (lead.length > 0 && of.length === 0)) return lead.join(" ");
  if (lead.length > 0) return [...lead, next[0] ?? "", ...of].slice(0, MOST).join(" ");
  return (of.length > 0 ? of : head(next)).join(" ") || nearest(text, from, to);
}

/**
 * What happens to those that are counted: "At least 480 migrants | have died" or "killing | two people".
 */
export function happens(text: string, from: number, to: number): string {
  const { before, after } = clauseAround(text, from, to);
  const next = wordsOf(after);
  const lead = wordsOf(before);
  const subject = lead.length === 0 || auxiliaries.has(next[0] ?? "");
  const object = lead.length > 0 && !isIdle(lead.at(-1));
  if (!subject && object) return tail(lead).join(" ");
  const deed = head(next);
  if (deed.length > 0) return deed.join(" ");
  return tail(lead).join(" ") || nearest(text, from, to);
}

/** What happens at a time: the clause without the words that name the time. */
export function occasion(text: string, from: number, to: number): string {
  const { before, after } = clauseAround(text, from, to);
  const lead = trimmed(wordsOf(before));
  const next = wordsOf(after.replace(/^['’]s?(?=\s)/, ""));
  if (contentOf(lead) > 1) return head(lead).join(" ");
  if (next.length > 0 && lead.length > 0) return head([...lead, ...next]).join(" ");
  return head(lead.length > 0 ? lead : next).join(" ") || nearest(text, from, to);
}

/** Where a clause holds nothing but its value: the clause after it, else the one before. */
function nearest(text: string, from: number, to: number): string {
  const rest = text.slice(to).replace(/^[^\p{L}\p{N}]+/u, "");
  const onward = head(wordsOf(clauseAround(rest, 0, 0).after));
  if (onward.length > 0) return onward.join(" ");
  const earlier = text.slice(0, from).replace(/[^\p{L}\p{N}]+$/u, "");
  return tail(wordsOf(clauseAround(earlier, earlier.length, earlier.length).before)).join(" ");
}
