import { listed, proseOf } from "./lexicons/proses.ts";
import { memo } from "./memo.ts";

/** What a language does with dots, ready to ask. */
export type Habits = {
  always: ReadonlySet<string>;
  number: ReadonlySet<string>;
  maybe: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  ordinals: boolean;
};

export const habitsOf = memo((lang): Habits => {
  const { abbreviations, stops, ordinals = false } = proseOf(lang);
  const { always, number, maybe } = abbreviations;
  return {
    always: listed(always),
    number: listed(number),
    maybe: listed(maybe),
    stops: listed(stops),
    ordinals,
  };
});

/** Longest stretch, in UTF-16 units, that a bracket or quotation may hold together. */
const BRACKET = 300;
const QUOTATION = 120;
/** No sentence is made longer than this by joining, and the word before an end is looked for this near. */
const LONGEST = 1200;
const LAST_WORD = 40;

/** What stands on both sides of a possible end of sentence. */
type Side = { left: string; tail: string; right: string; last: string; next: string; habits: Habits };
type Rule = (side: Side) => boolean;

/** Does what follows begin like a sentence: with a common little word in capitals? "… at 5 p.m. The train" */
const opensAnew: Rule = ({ right, next, habits }) =>
  // J.P. (The Big Bopper) Richardson, J.P. "The Big Bopper" Richardson
  !/^(?:\(|["“]\p{Lu}[^"“”]{1,30}["”] \p{Lu})/u.test(right) &&
  /^\p{Lu}/u.test(next) &&
  habits.stops.has(next.toLowerCase()) &&
  next.length > 1;

/** Each says of an end that it is none, on the ground that its example shows. */
const joins: Rule[] = [
  // "Why?" he asked
  ({ right }) => /^["'“‘«([\s]*\p{Ll}/u.test(right),
  // Dr. Ahn
  ({ last, habits }) => habits.always.has(last),
  // No. 5, Jan. 3
  ({ last, right, habits }) => habits.number.has(last) && /^\d/.test(right),
  // Acme Inc. Chairman     (but not: Acme Inc. The firm …)
  (side) => side.habits.maybe.has(side.last) && !opensAnew(side),
  // J. K. Rowling, U.S. President, z.B.
  (side) => /^(?:\p{L}\.)*\p{L}$/u.test(side.last) && isInitial(side.tail) && !opensAnew(side),
  // am 3. Mai, im 19. Jahrhundert
  (side) => side.habits.ordinals && /^\d{1,3}$/.test(side.last) && !opensAnew(side),
  // 1. The first point
  ({ left }) => /^\s*[([]?(?:\d{1,3}|\p{L})\.\s*$/u.test(left),
  // (It rained. It poured.)
  ({ left, right }) => isOpen(left, right, "(", ")", BRACKET) || isOpen(left, right, "[", "]", BRACKET),
  // “We won. We did it.”
  ({ left, right }) => quotes.some(([open, close]) => isOpen(left, right, open, close, QUOTATION)),
  ({ left, right }) => isInStraightQuotes(left, right),
  // 「行こう。」と言った。
  ({ tail, right }) => /[」』]\s*$/u.test(tail) && /^\p{sc=Hiragana}/u.test(right),
];

const quotes = [
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
] as const;

/**
 * Is the end between these two stretches of a line none, so that the sentence goes on?
 * `left` is the sentence so far with its trailing space, `right` what follows.
 */
export function continues(left: string, right: string, habits: Habits): boolean {
  if (left.length > LONGEST) return false;
  const tail = left.slice(-LAST_WORD);
  const last = /([\p{L}\p{N}.]+)\.["'”’)\]]*\s*$/u.exec(tail)?.[1]?.toLowerCase() ?? "";
  const next = /^["'“‘«([\s]*([\p{L}\p{N}'’]+)/u.exec(right)?.[1] ?? "";
  return joins.some((join) => join({ left, tail, right, last, next, habits }));
}

/** A single letter before the dot is an initial when it is a capital: "John F. Kennedy", not "of type b. Kennedy". */
const isInitial = (tail: string) =>
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|(?:\p{L}\.)+\p{L})\.["'”’)\]]*\s*$/u.test(tail) && !/\bI\.\s*$/.test(tail);

function isOpen(left: string, right: string, open: string, close: string, most: number): boolean {
  const from = left.lastIndexOf(open);
  if (from < 0 || left.indexOf(close, from + 1) >= 0) return false;
  const to = right.indexOf(close);
  return to >= 0 && left.length - from + to <= most && !right.slice(0, to).includes(open);
}

function isInStraightQuotes(left: string, right: string): boolean {
  if (left.split('"').length % 2 === 1) return false;
  const from = left.lastIndexOf('"');
  const to = right.indexOf('"');
  // The next mark closes when no space stands before it: … we won." rather than … she said. "We
  return to > 0 && !/\s/.test(right[to - 1] ?? " ") && left.length - from + to <= QUOTATION;
}
