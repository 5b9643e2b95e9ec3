import { listed, proseOf } from "#digest/lexicons/proses.ts";
import { runsOf, stem, termsIn, wordsOf } from "#digest/words.ts";

/** A word as it counts here. Words recur: each is looked at once in a text. */
export type Word = {
  /** Numbers of the terms that it tells; none of a stop word. */
  terms: readonly number[];
  /** Number of its stem, stop word or not: what it takes to tell whether two sentences say the same. */
  form: number;
  isStop: boolean;
  /** One who speaks for himself, or to the reader. */
  isPerson: boolean;
  isCapital: boolean;
  hasDigit: boolean;
};

/** A sentence, read: its words, its terms in their order (repetitions kept), its different stems in ascending order. */
export type Reading = { words: Word[]; terms: number[]; forms: Int32Array };

export type Reader = {
  read: (text: string) => Reading;
  /** The terms of a text as numbers, those of the sentences first. */
  numbersOf: (text: string) => number[];
  /** How many different terms were read. */
  size: () => number;
};

/** Reads the sentences of one text. */
export function readerOf(lang: string): Reader {
  const terms = numbering();
  const wordIn = wordReader(lang, terms);
  const read = (text: string): Reading => {
    const words = wordsOf(text, lang).map(wordIn);
    const told = runsOf(text)?.map(wordIn) ?? words;
    const list: number[] = [];
    for (const word of told) for (const term of word.terms) list.push(term);
    const forms = told === words ? words.map(({ form }) => form).filter((form) => form >= 0) : list;
    return { words, terms: list, forms: different(forms) };
  };
  return { read, numbersOf: (text) => read(text).terms, size: terms.size };
}

function wordReader(lang: string, terms: Numbering): (raw: string) => Word {
  const forms = numbering();
  const termsOf = termsIn(lang);
  const [stops, persons] = [listed(proseOf(lang).stops), listed(proseOf(lang).persons)];
  const known = new Map<string, Word>();
  return (raw) => {
    const before = known.get(raw);
    if (before) return before;
    const lower = raw.toLowerCase();
    const word: Word = {
      terms: termsOf(raw).map(terms.numberOf),
      form: lower.length < 2 ? -1 : forms.numberOf(stem(lower.replace(/['’].*$/u, ""), lang)),
      isStop: stops.has(lower),
      isPerson: persons.has(lower),
      isCapital: /^\p{Lu}/u.test(raw),
      hasDigit: /\d/.test(raw),
    };
    known.set(raw, word);
    return word;
  };
}

type Numbering = { numberOf: (text: string) => number; size: () => number };

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    size: () => numbers.size,
  };
}

/** The different ones of a list of numbers, ascending. */
export function different(numbers: readonly number[]): Int32Array {
  const sorted = Int32Array.from(numbers).sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[size++] = sorted[at] as number;
  return sorted.slice(0, size);
}

/** How many numbers two ascending lists have in common. */
export function common(one: Int32Array, other: Int32Array): number {
  let [at, place, both] = [0, 0, 0];
  while (at < one.length && place < other.length) {
    const difference = (one[at] as number) - (other[place] as number);
    if (difference === 0) both += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) place += 1;
  }
  return both;
}
