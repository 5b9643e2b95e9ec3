import type { Line, Outline } from "./outline.ts";
import type { Word } from "./reading.ts";

/** A number that may tell how fit a sentence is for a summary, about 0 to 1. */
type Feature = (line: Line, outline: Outline) => number;

function sumOf(numbers: Int32Array, value: (number: number) => number): number {
  let sum = 0;
  for (const number of numbers) sum += value(number);
  return sum;
}

function countOf(words: readonly Word[], is: (word: Word, at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) if (is(words[at] as Word, at)) count += 1;
  return count;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const has = (pattern: RegExp) => (line: Line) => Number(pattern.test(line.sentence.text));
const share = (part: number, all: number) => part / Math.max(1, all);

/**
 * All features, by the name their weight has. After Edmundson (1969), Kupiec et al. (1995), Radev et al. (2004,
 * centroid), Zheng and Lapata (2019, directed centrality). Each must hold for texts of any length and shape.
 */
export const features = {
  first: ({ index }) => Number(index === 0),
  early: ({ index }) => 1 / (1 + index),
  depth: ({ index }) => Math.log(1 + index),
  passed: ({ index }, { lines }) => index / lines.length,
  paragraphsPassed: ({ sentence }, { shaped, paragraphs }) => (shaped ? sentence.paragraph / paragraphs : 0),
  opensParagraph: ({ sentence }, { shaped }) => Number(shaped && sentence.place === 0),

  length: ({ words }) => Math.log(1 + words.length),
  /** Neither much shorter nor much longer than a sentence of twenty words. */
  uneven: ({ words }) => (Math.log(1 + words.length) - 3) ** 2,
  short: ({ words }) => Number(words.length < 8),
  long: ({ words }) => Number(words.length > 40),

  central: ({ central }, { most }) => central / most.central,
  toLead: ({ toLead }) => toLead,
  toFirst: ({ toFirst, index }) => (index === 0 ? 0 : toFirst),
  titled: ({ titled }) => titled,
  before: ({ ties }, { most }) => ties.before / most.before,
  after: ({ ties }, { most }) => ties.after / most.after,
  nearestBefore: ({ ties }) => ties.nearestBefore,
  nearestAfter: ({ ties }) => ties.nearestAfter,
  keywords: ({ vector }, { keywords }) =>
    share(
      sumOf(vector.terms, (term) => Number(keywords.has(term))),
      12,
    ),
  rarity: ({ vector }, { space }) =>
    share(
      sumOf(vector.terms, (term) => space.rarity[term] as number),
      4 * vector.terms.length,
    ),
  fresh: ({ fresh }) => fresh,
  stops: ({ words }) =>
    share(
      countOf(words, ({ isStop }) => isStop),
      words.length,
    ),

  names: ({ words }) =>
    share(
      countOf(words, ({ isCapital }, at) => isCapital && at > 0),
      words.length,
    ),
  digits: ({ words }) =>
    Math.min(
      5,
      countOf(words, ({ hasDigit }) => hasDigit),
    ) / 5,
  quoted: has(/["“”«„「]|(?:^|\s)['‘]\p{L}/u),
  opensQuoted: has(/^["“'‘«„「]/u),
  question: has(/[?？؟]/u),
  exclaimed: has(/[!！]/u),
  persons: ({ words }) =>
    Math.min(
      3,
      countOf(words, ({ isPerson }) => isPerson),
    ) / 3,
  bracketed: has(/\(/u),
  unended: ({ sentence }) => Number(!isEnded(sentence.text)),
  labelled: has(/^[^:]{2,30}: /u),
  telling: ({ telling }) => Number(telling),
  address: has(/https?:|www\.|@\w/u),
  dashes: ({ sentence }) => Math.min(2, count(sentence.text, /\s[-–—]\s/gu)) / 2,
  leans: ({ leans }) => Number(leans),
  furniture: ({ furniture }) => Number(furniture),
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof features;

/** Does it end as a sentence does? Thai and Lao end theirs with a space. */
export const isEnded = (text: string): boolean =>
  /[.!?。！？…।؟۔።]["'”’»)\]」』）】]*$/.test(text.slice(-12)) || /[\u0e00-\u0eff]/.test(text);
