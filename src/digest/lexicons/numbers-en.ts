const count = (words: string, from: number, step = 1): [string, number][] =>
  words.split(" ").map((word, index) => [word, from + index * step]);

/** Number words and what they stand for. */
export const ones = new Map(count("one two three four five six seven eight nine", 1));
export const teens = new Map(
  count("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10),
);
export const tens = new Map(count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10));

/** Words that multiply what stands before them. */
export const scales = new Map<string, number>([
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Glued to digits: `10k`, `5bn`. `m` and `b` mean this with money only. */
export const letters = new Map<string, number>([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);
export const moneyLetters = new Map<string, number>([
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** What parts of a whole are called: `two-thirds`. */
export const fractions = new Map<string, number>([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["seventh", 1 / 7],
  ["eighth", 1 / 8],
  ["tenth", 1 / 10],
]);

/** Bounds and roundings that belong to the number after them. */
export const approximations = [
  "more than",
  "less than",
  "fewer than",
  "no more than",
  "no fewer than",
  "no less than",
  "greater than",
  "at least",
  "at most",
  "up to",
  "as many as",
  "as much as",
  "as few as",
  "about",
  "around",
  "approximately",
  "roughly",
  "nearly",
  "almost",
  "over",
  "well over",
  "just over",
  "under",
  "just under",
  "close to",
  "near",
  "an estimated",
  "estimated",
  "some",
  "an additional",
  "a further",
  "another",
];
