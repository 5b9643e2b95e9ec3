import { contentOf, cut, gist, leadOf, subjectIn, textOf } from "./brief.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { justBefore } from "./just-before.ts";
import { headOf, nearest, short } from "./nearest.ts";
import { nounLeading, phraseAt, phraseBefore } from "./noun-phrase.ts";
import type { Word } from "./words-of-clause.ts";

/** A time or a sum, no noun that a figure is of. */
export const dated =
  /^(?:\d|[$£€]|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?:january|february|march|april|may|june|july|august|september|october|november|december)$)/;

/** In other money or another unit, the same: "worth | 3.1bn Australian dollars ($2.3bn; £1.8bn)". */
const converted = /((?:[$£€¥]\s?\d|\d)[^\s()]*(?: [\p{L}$]+){0,3}) \((?:[^()]{1,20}[;,/] )?$/u;

/**
 * What a sum, a share or a measure is of. In this order: the noun it is part of ("$800 rebates"), "of" after it
 * ("12 % of voters"), the noun before it ("a flat fee of"), what its clause tells.
 */
export function measured(text: string, from: number, to: number): string {
  const same = converted.exec(justBefore(text, from));
  if (same) return measured(text, from - same[0].length, from - same[0].length + (same[1]?.length ?? 0));
  const head = headOf(text, from);
  if (head) return head;
  const clause = clauseOf(text, from, to);
  const { words, to: after, last } = clause;
  const noun = attached(text, to, clause);
  if (noun.length > 0 && !/^times?$/.test(noun[0]?.lower ?? "")) return textOf(noun);
  const straight = clause.verb ? [] : phraseBefore(words, clause.first, leadOf(clause));
  if (straight.length > 0 && words[leadOf(clause)]?.is !== "prep") return textOf(straight);
  if (words[after]?.lower === "of" && after < last) {
    const of = cut(
      words.slice(after + 1, last).filter(({ is }, at) => at > 0 || is !== "det"),
      6,
    );
    if (contentOf(of) > 0) return textOf(of);
  }
  const before = nounLeading(clause);
  if (contentOf(before) > 1) return textOf(before);
  // "an increase of | 300,000 in unemployment"
  if (before.length > 0 && words[leadOf(clause)]?.lower === "of") {
    const more = words[after]?.lower === "in" && after < last ? phraseAt(words, after + 1, last, 4) : [];
    return textOf(
      more.length > 0 && !dated.test(more[0]?.lower ?? "")
        ? [...before, words[after] as Word, ...more]
        : before,
    );
  }
  const subject = subjectIn(clause);
  const told =
    gist(clause) ||
    short(clause) ||
    (clause.verb && leadOf(clause) <= clause.verb[1] + 1 && contentOf(subject) > 1 ? textOf(subject) : "");
  if (told) return told;
  const link =
    /^(?:of|in|for)$/.test(words[after]?.lower ?? "") &&
    after < last &&
    !dated.test(words[after + 1]?.lower ?? "");
  const behind = link ? phraseAt(words, after + 1, last) : [];
  if (before.length > 0)
    return textOf(behind.length > 0 ? [...before, words[after] as Word, ...behind] : before);
  return textOf(behind) || nearest(text, clause, from);
}

/** "army contract", "copies in circulation": the noun phrase right after a value, with what "of" or "in" adds to it. */
function attached(text: string, end: number, { words, to, last }: Clause): Word[] {
  const next = words[to];
  if (
    !next ||
    to >= last ||
    !/^[\s-]\S/.test(text.slice(end, end + 2)) ||
    !/^(?:noun|verb|verbs|ing)$/.test(next.is)
  )
    return [];
  if (/^\p{Lu}|^\p{N}/u.test(next.text)) return [];
  const noun = phraseAt(words, to, last, 5);
  const end2 = to + noun.length;
  if (!/^(?:in|for|on|to|from|by)$/.test(words[end2]?.lower ?? "") || end2 >= last) return noun;
  const more = phraseAt(words, end2 + 1, last, 4);
  return more.length > 0 && !dated.test(more[0]?.lower ?? "") && noun.length + more.length < 8
    ? [...noun, words[end2] as Word, ...more]
    : noun;
}
