import { clauseWords, functionWords, past } from "#digest/lexicons/grammar-en.ts";
import { approximations } from "#digest/lexicons/numbers-en.ts";
import { matchesIn } from "#digest/matches.ts";

const word =
  /(?:\p{Lu}\.){2,}(?:['’]s)?|[\p{L}\p{N}$£€%][\p{L}\p{N}'’.,&/%$€£-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu;
const boundary = new RegExp(
  `[,;:!?]["”'’]?\\s|["“”«»()\\[\\]]|\\s[—–-]{1,2}\\s|—|(?<=\\s)(?:${clauseWords}|and(?=\\s(?:${past})\\s)|(?:since|after|before|by)(?=\\s[a-z]+ing\\s))\\s|\\.\\.\\.|…`,
  "gi",
);
/** A short quotation within a sentence is a name, not a clause: "Super Mario Run" will launch. */
const title = /["“][^"“”]{1,40}(?<![,.!?])["”]/g;
const named = /(?:\p{Lu}[\p{L}\p{N}.'’-]*\s)*\p{Lu}[\p{L}\p{N}'’-]*,?$/u;
const fillers = new Set(approximations.flatMap((phrase) => phrase.split(" ")));

/** Where a clause ends; `soft` where a word joins the next one to it, `who` where that word stands for the name before it. */
type Cut = { from: number; to: number; soft: boolean; who: boolean };

/** How far a clause is looked for on either side of a value. */
const REACH = 300;

export function cutsOf(text: string): Cut[] {
  const titles = matchesIn(text, title).map(({ index, 0: all }) => ({
    from: index,
    to: index + all.length,
  }));
  return [...text.matchAll(boundary)]
    .map(({ index, 0: all }) => ({
      from: index,
      to: index + all.length,
      soft: /^\p{L}+\s$/u.test(all),
      who: /^(?:who|which)\s/i.test(all),
    }))
    .filter((cut) => !titles.some((each) => each.from <= cut.from && cut.from < each.to));
}

/** A sentence as far as it is looked at, and where the value stands in that. */
export function near(text: string, from: number, to: number): [text: string, from: number, to: number] {
  const start = Math.max(0, from - REACH);
  return [text.slice(start, to + REACH), from - start, to - start];
}

/** The words of a clause that stand before an offset, and those that stand after another. */
export type Clause = { before: string; after: string };

/**
 * The clause around a value, cut at punctuation and at words that begin a clause of their own.
 *
 *     the sedan is sold at 229,000 yuan, with the top variant
 *     ^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~                       before (after is empty)
 *
 * A clause with "who" takes the name before it: "Ode, who wrote | 70 books" reads as "Ode wrote".
 */
export function clauseAround(whole: string, at: number, end: number): Clause {
  const [text, from, to] = near(whole, at, end);
  const cuts = cutsOf(text);
  const earlier = cuts.filter((cut) => cut.to <= from);
  const start = earlier.findLast(
    (cut) => !cut.soft || cut.who || contentOf(wordsOf(text.slice(cut.to, from))) > 1,
  );
  const stop = cuts.find((cut) => cut.from >= to - 1 && cut.to > to);
  const subject = start?.who ? (named.exec(text.slice(0, start.from).trimEnd())?.[0] ?? "") : "";
  return {
    before: `${subject.replace(/,$/, "")} ${text.slice(start?.to ?? 0, from)}`,
    after: text.slice(to, Math.max(to, stop?.from ?? text.length)),
  };
}

export const wordsOf = (text: string): string[] => text.match(word) ?? [];
export const idle = (given: string) =>
  functionWords.has(given.toLowerCase().replace(/['’]s$/, "")) || fillers.has(given.toLowerCase());
export const contentOf = (words: string[]): number => words.filter((given) => !idle(given)).length;
