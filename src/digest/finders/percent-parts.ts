import { fractions, ones } from "#digest/lexicons/numbers-en.ts";
import { hanDigits } from "#digest/lexicons/percent-any.ts";
import { matchesIn } from "#digest/matches.ts";

/** A share of a hundred, or a range of them, and where it stands. */
export type Share = { from: number; to: number; low: number; high: number | null };

/** The English words and signs after a number, points or not. */
export const unitWords = "(?:per[\\s-]?cents?|percentages?|percents?|pct|pc|p\\.c\\.)(?:[\\s-]points?)?";

const end = "(?![A-Za-zÀ-ɏ])";
const many = [...ones.keys()].join("|");
const part = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?:(?:(an?|${many})[\\s-])?(quarter|third|fifth|eighth|tenth)s?|(?:a\\s)?(half)|zero)(?:[\\s-](?:of[\\s-])?(?:an?|one|1))?[\\s-]${unitWords}${end}|(?<![A-Za-zÀ-ɏ\\d])an?\\s(?:(?:full|whole)\\s)?percentage[\\s-]point${end}`,
  "gi",
);

/**
 * Parts of one percent: "half a percent", "a quarter of a percentage point", "three-tenths of one percent"; none of it; and a whole
 * point. "A third percent" may be the third, so that only a quarter needs no number.
 */
export const partsOfOne = (text: string): Share[] =>
  matchesIn(text, part).flatMap((match): Share[] => {
    const [all, count, name = match[3], half] = match;
    if (!count && name && !/^(?:half|quarter)$/i.test(name)) return [];
    const [from, to] = [match.index, match.index + all.length];
    // "two and | a half percent" is a number of its own
    if (/\band\s$/i.test(text.slice(Math.max(0, from - 5), from)) && (half || name)) return [];
    if (/^zero/i.test(all)) return [{ from, to, low: 0, high: null }];
    if (!name && !half) return [{ from, to, low: 1, high: null }];
    const times = ones.get(count?.toLowerCase() ?? "") ?? 1;
    return [{ from, to, low: times * (fractions.get((half ?? name ?? "").toLowerCase()) ?? 0), high: null }];
  });

const han = new RegExp(
  `百分之([${hanDigits}]?十[${hanDigits}]?|[${hanDigits}]|百)(?:点([${hanDigits}]+))?`,
  "g",
);

/** `百分之五十` → 50, `百分之三点五` → 3.5. */
export const inHan = (text: string): Share[] =>
  matchesIn(text, han).map((match) => {
    const [all, whole = "", rest = ""] = match;
    const decimals = [...rest].map((digit) => hanDigits.indexOf(digit)).join("");
    return {
      from: match.index,
      to: match.index + all.length,
      low: Number(`${tensOf(whole)}.${decimals}`),
      high: null,
    };
  });

function tensOf(whole: string): number {
  if (whole === "百") return 100;
  const [tens = "", units = ""] = whole.includes("十") ? whole.split("十") : ["零", whole];
  return 10 * (tens ? hanDigits.indexOf(tens) : 1) + (units ? hanDigits.indexOf(units) : 0);
}
