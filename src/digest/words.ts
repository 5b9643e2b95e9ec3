import { listed, proseOf } from "./lexicons/proses.ts";
import { memo } from "./memo.ts";
import { segmentsOf } from "./segments.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)?/gu;
const FIRST_WORD = new RegExp(WORD.source, "u");
/** Scripts that write no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const IDEOGRAPHIC = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]+$/u;

const segmenterOf = memo((lang) => new Intl.Segmenter(lang, { granularity: "word" }));

/** The words of a text, as written: by spaces and punctuation, or by the dictionary where a script has no spaces. */
export function wordsOf(text: string, lang: string): string[] {
  if (!UNSPACED.test(text)) return text.match(WORD) ?? [];
  const words = segmentsOf(segmenterOf(lang), text).filter(({ isWordLike }) => isWordLike);
  return words.map(({ start, end }) => text.slice(start, end));
}

/** Counts words as a reader would; in scripts without spaces as the language's dictionary cuts them. */
export const countWords = (text: string, lang = "en"): number => wordsOf(text, lang).length;

/** Counts words as budgets do, in any script: runs of letters and digits, `don't` being one. */
export const countRuns = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)?.length ?? 0;

/**
 * The ends of English words that a stem goes without, the first that fits: `[end, instead, least letters before it]`.
 * A light stemmer is as good as Porter's here: Harman (1991), "How effective is suffixing?"
 */
const ENDS: readonly (readonly [end: string, instead: string, before: number])[] = [
  ["ations", "at", 2],
  ["ation", "at", 2],
  ["ements", "e", 3],
  ["ement", "e", 3],
  ["nesses", "", 3],
  ["ness", "", 3],
  ["sses", "ss", 1],
  ["ies", "y", 2],
  ["ied", "y", 2],
  ["ings", "", 3],
  ["ing", "", 3],
  ["edly", "", 3],
  ["eed", "ee", 1],
  ["ed", "", 3],
  ["ers", "", 4],
  ["er", "", 4],
  ["ly", "", 3],
  ["ss", "ss", 1],
  ["us", "us", 1],
  ["is", "is", 1],
  ["s", "", 2],
];

/** The same by their last letter: most words end in none of them. */
const endsBy = new Map(
  [...new Set(ENDS.map(([end]) => end.at(-1)))].map((last) => [
    last,
    ENDS.filter(([end]) => end.at(-1) === last),
  ]),
);
/** Consonants that are doubled before an ending: "planned". Not s, nor l, which stand double by themselves. */
const DOUBLED = new Set("bcdfghjkmnpqrtvwxyz");

function englishStem(word: string): string {
  if (word.length < 4) return word;
  const rule = endsBy
    .get(word.at(-1))
    ?.find(([end, , before]) => word.endsWith(end) && word.length - end.length >= before);
  let stem = rule ? word.slice(0, word.length - rule[0].length) + rule[1] : word;
  const last = stem.at(-1) ?? "";
  if (last === stem.at(-2) && DOUBLED.has(last)) stem = stem.slice(0, -1);
  if (stem.length > 2 && stem.endsWith("e")) stem = stem.slice(0, -1);
  return stem.length > 2 && stem.endsWith("y") ? `${stem.slice(0, -1)}i` : stem;
}

/** A word without its ending; outside English its first six letters, which is crude and holds in many languages. */
export const stem = (word: string, lang: string): string =>
  lang === "en" || lang.startsWith("en-") ? englishStem(word) : word.slice(0, 6);

const pairs = (word: string) =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));

/** What a word tells, as stems: nothing if it is a stop word; pairs of characters of Han and kana, without a dictionary. */
export function termsIn(lang: string): (word: string) => string[] {
  const stops = listed(proseOf(lang).stops);
  return (raw) => {
    const word = raw.toLowerCase();
    if (IDEOGRAPHIC.test(word)) return pairs(word);
    const bare = word.replace(/['’].*$/u, "");
    return bare.length < 2 || stops.has(word) || stops.has(bare) ? [] : [stem(bare, lang)];
  };
}

/** The runs of letters of a text where those are read in pairs of characters, or null. */
export const runsOf = (text: string): string[] | null =>
  IDEOGRAPHIC.test(text.match(FIRST_WORD)?.[0] ?? "") ? (text.match(WORD) ?? []) : null;
