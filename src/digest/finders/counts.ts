import { functionWords } from "#digest/lexicons/grammar-en.ts";
import { fractions, moneyLetters } from "#digest/lexicons/numbers-en.ts";
import { countables, uncountables } from "#digest/lexicons/units-en.ts";
import { matchesIn } from "#digest/matches.ts";
import { justBefore } from "./just-before.ts";
import { type Amount, numeral, plain } from "./numbers.ts";
import type { Quantity, Reader } from "./quantity.ts";

const collective: ReadonlySet<string> = new Set(countables);
const never: ReadonlySet<string> = new Set(uncountables);

const isPlural = (word: string) =>
  collective.has(word.toLowerCase()) ||
  (/^[A-Za-zÀ-ɏ-]{2,}[^siu'’]s$/u.test(word) && !never.has(word.toLowerCase())) ||
  /(?:ies|uses|sses)$/.test(word);

/**
 * How far the counted noun reaches: at most three words before a plural.
 *
 *     over | sixty full-time employees have
 *                 ^                  ^
 */
export function noun(rest: string): number {
  const words = [
    ...rest.matchAll(/[^\S\n]+((?:[A-Z]\.){2,}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9-]*)(['’]s?(?![A-Za-zÀ-ɏ]))?/gu),
  ];
  let end = 0;
  for (const [index, match] of words.slice(0, 4).entries()) {
    const [all, word = "", possessive] = match;
    if (match.index !== end || possessive || functionWords.has(word.toLowerCase())) return 0;
    end = match.index + all.length;
    if (
      isPlural(word) &&
      !(collective.has(word) && isPlural(words[index + 1]?.[1] ?? "") && words[index + 1]?.index === end)
    )
      return end;
  }
  return 0;
}

/** "the fire killed | 12": whom, needs no noun. */
const victims = /\b(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|arrest(?:s|ed|ing))\s$/;

const isYear = (text: string, { from, to, low, high }: Amount) =>
  high === null && low >= 1000 && low < 2100 && /^\d{4}$/.test(text.slice(from, to));

/** `300-point rally`, not `four-time champion`. */
const joined =
  /^-(?!(?:time|times|star|way|part|fold|minute|level|on|to|up|off|and|bit|door|seat)\b)[a-zß-ɏ]+(?:\s(?!(?:first|second|third|fourth|fifth)\b)[a-zß-ɏ]+(?![A-Za-zÀ-ɏ]|['’]))?/u;

/** "Route 29 begins" counts nothing, wherever it stands. */
const numbered =
  /\b(?:number|page|chapter|figure|fig|step|level|part|version|phase|article|section|room|flight|route|highway|interstate|channel|season|episode)\.?\s$/i;

/** A number and what it counts: "8,480 migrants", "more than 12,000". */
export const counted: Reader = (text, amount) => {
  const { from, to, about, low, words } = amount;
  const before = text.slice(Math.max(0, from - 12), from);
  if (
    numbered.test(before) ||
    (/(?:\b(?:No|Nos|no|top)\.?\s|#|[A-ZÀ-Þ][A-Za-zÀ-ɏ]*-?\s?)$/u.test(before) &&
      !/(?:^|[.!?]["”]?\s)[A-ZÀ-Þ][a-zß-ɏ]*\s$/u.test(before) &&
      about === from)
  ) {
    if (!/,\d{3}/.test(text.slice(from, to))) return null;
  }
  const rest = text.slice(to, to + 80);
  // "5.1 Local communities": the number of a section
  if (from === 0 && !words && low < 100 && /^\s\p{Lu}/u.test(rest)) return null;
  // "the 2015 awards", "2004 reinforces": a year and what is of it or does
  if (isYear(text, amount) && low >= 1900 && low % 50 > 0 && about === from) return null;
  const letter = amount.scaled || words ? undefined : /^[mb](?=\s)/.exec(rest)?.[0];
  const times = moneyLetters.get(letter ?? "") ?? 1;
  const reach = noun(rest.slice(letter?.length ?? 0));
  const normalised = numeral(amount, times);
  const title = words && /^\p{Lu}/u.test(text.slice(from, to)) && /\s\p{Lu}\S*$/u.test(rest.slice(0, reach));
  if (title) return null;
  if (reach > 0 && !(low === 1 && words))
    return { from: about, to: to + (letter?.length ?? 0) + reach, normalised, label: "happens" };
  const compound = words && low < 10 ? null : joined.exec(rest);
  if (compound) return { from: about, to: to + compound[0].length, normalised, label: "happens" };
  const next = /^[\s-]+([A-Za-zÀ-ɏ]+)/u.exec(rest)?.[1]?.toLowerCase() ?? "";
  if (collective.has(next))
    return {
      from: about,
      to: to + (/^[\s-]+[A-Za-zÀ-ɏ]+/u.exec(rest)?.[0].length ?? 0),
      normalised,
      label: "happens",
    };
  const grouped = /\d[,.\s]\d{3}/.test(text.slice(from, to)) || amount.scaled;
  const bare =
    (grouped ||
      (victims.test(justBefore(text, about)) && low > 1 && !/^\s?[\p{L}%$]/u.test(rest.slice(0, 2))) ||
      (about < from && low >= 10)) &&
    !isYear(text, amount) &&
    !/^[-/]|^\s?(?:a|p)\.?m\b/.test(rest);
  return bare ? { from: about, to, normalised, label: "of" } : null;
};

/** `one in five boys` → 0.2. */
export const oneIn: Reader = (text, amount, next) => {
  if (!next || next.low <= amount.low || next.low > 100_000 || next.high !== null) return null;
  if (!/^\s(?:in|out\sof)(?:\severy)?\s$/.test(text.slice(amount.to, next.from))) return null;
  const reach = noun(text.slice(next.to, next.to + 60));
  if (!reach && !(amount.words && next.words)) return null;
  return {
    from: amount.about,
    to: next.to + reach,
    normalised: plain(amount.low / next.low),
    label: "happens",
  };
};

const many =
  /(?<![A-Za-zÀ-ɏ])(?:(?:tens|hundreds|scores|dozens) of )?(?:thousands|millions|billions|hundreds|dozens|tens|scores) of(?=\s)/gi;

/** `thousands of servers`: how many is not said, so there is no normal form. */
export const indefinite = (text: string): Quantity[] =>
  matchesIn(text, many).flatMap((match): Quantity[] => {
    const to = match.index + match[0].length;
    const reach = noun(text.slice(to, to + 60));
    return reach ? [{ from: match.index, to: to + reach, label: "happens" }] : [];
  });

/** What is counted is money. */
export const ofMoney = (words: string): boolean =>
  /(?:dollars|pounds|euros|rupees|pesos|rou?bles|francs)$/i.test(words);

const share =
  /(?<![A-Za-zÀ-ɏ])(?:(?:nearly|almost|about|around|more than|less than|over|roughly|some) )?(?:(a|one|two|three|four)[-\s])?(half|third|quarter|fifth|sixth|tenth)s? of (?:(?:the|all|its|their|our|his|her) )?/gi;
const times = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

/** `two-thirds of voters` → 0.666666666667. A quarter of a year and the like are dates. */
export const parts = (text: string): Quantity[] =>
  matchesIn(text, share).flatMap((match): Quantity[] => {
    const [all, many, part = ""] = match;
    if (!many && part.toLowerCase() !== "half") return [];
    const to = match.index + all.length;
    const words =
      /^(?!(?:century|year|the|a|an|it|them|us|this|that|\d)\b)[A-Za-zÀ-ɏ-]+(?:\s(?!(?:of|in|and|or)\b)[A-Za-zÀ-ɏ-]+s(?![A-Za-zÀ-ɏ'’]))?/u.exec(
        text.slice(to),
      );
    if (!words || functionWords.has(words[0].toLowerCase())) return [];
    const value = (times.get(many?.toLowerCase() ?? "") ?? 1) * (fractions.get(part.toLowerCase()) ?? 0);
    return [{ from: match.index, to: to + words[0].length, normalised: plain(value), label: "happens" }];
  });
