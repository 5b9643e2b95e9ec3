import { isoYear } from "#digest/calendar.ts";
import { decades, ordinals } from "#digest/lexicons/calendar-en.ts";
import { countables } from "#digest/lexicons/units-en.ts";
import { dayNumber, type Form, monthPattern, type Written, yearPattern, yearsFrom } from "./date-form.ts";
import { justBefore } from "./just-before.ts";
import { numberIn } from "./numbers.ts";

const ordinal = ordinals.slice(9, 21).join("|");

const after = /^[\s-](?!(?:in|on|at|to|of|by|as|is|was|has|his|its|this|us)\b)([a-zß-ɏ][A-Za-zÀ-ɏ-]*)/u;
const leads =
  /(?:^|[^A-Za-zÀ-ɏ])(?:in|since|until|till|by|from|of|before|after|during|between|and|to|through|year|early|mid|late|circa|c\.|around|for|spring|summer|autumn|fall|winter|than|on)[\s-](?:(?:early|mid|late|about|around)[\s-])?$/i;
const attributive = /(?:^|[^A-Za-zÀ-ɏ])(?:the|a|an|his|her|its|their|our|this|that|[A-Za-zÀ-ɏ]+['’]s?)\s$/i;
const isCount = (word: string) => /[^su'’i]s$/.test(word) || countables.includes(word);

/** Four digits are a year when the words around them say so, or nothing speaks against it. */
function isYear({ text, from, to }: Written): boolean {
  const lead = text.slice(Math.max(0, from - 30), from);
  const rest = text.slice(to, to + 30);
  if (
    /^(?:\s?(?:%|°|km|m|kg|GMT|BST|hrs|hours|EST|ET)(?![A-Za-zÀ-ɏ])|[./:]\d|,\d{3}|-[A-Za-zÀ-ɏ])/u.test(rest)
  )
    return false;
  if (
    /(?:[$£€¥#/:@+]|\d[.,])\s?$/.test(lead) ||
    /\b(?:No\.?|number|page|about|some|nearly|over|than|least|to about)\s$/i.test(lead)
  )
    return /later than\s$/i.test(lead);
  const value = Number(text.slice(from, to));
  const next = after.exec(rest)?.[1] ?? "";
  if (leads.test(lead))
    return !(isCount(next) && (value % 100 === 0 || value < 1700)) && (value >= 1900 || !isCount(next));
  if (value < 1800 || value > 2100) return /\(\s?(?:born\s)?$/.test(lead) && /^\s?[-–)]/.test(rest);
  if (attributive.test(lead)) return !(value % 100 === 0 && isCount(next));
  if (/[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]*\s$/u.test(lead) && !/^\W*[A-Za-zÀ-ɏ]+\s$/u.test(lead)) return false;
  return !isCount(next);
}

const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const under = `(?:(?:${tens})(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?|(?:o[-\\s])?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|\\w+teen)`;

/** Years, decades and centuries. */
export const years: Form[] = [
  // nineteen ninety-six, two thousand and fifteen
  {
    pattern: `(?:(?<hundreds>eighteen|nineteen)\\s(?:hundred\\s(?:and\\s)?)?(?<short>(?:${tens})(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?)|(?<=(?:in|since|until|by|of|before|after|and|year)\\s)two\\sthousand\\s(?:and\\s)?(?<part>${under}))(?![A-Za-zÀ-ɏ]|-|\\s(?!(?:and|or|but|in|on|to|by|for|with|as|when|while|after|before|until|at|the|it|he|she|they|we|is|was|has|had)\\s)[a-z])`,
    read: ({ piece }) => {
      const hundreds = { eighteen: 1800, nineteen: 1900 }[piece("hundreds")?.toLowerCase() ?? ""] ?? 2000;
      return isoYear(hundreds + numberIn((piece("short") ?? piece("part") ?? "").replace(/^o[-\s]/, "")));
    },
  },
  // 1998–2003, 2014-18
  {
    pattern: `(?<!\\d[-–.,/]?)(?<year>1[5-9]\\d\\d|20\\d\\d)\\s?[-–—~/]\\s?(?<last>1[5-9]\\d\\d|20\\d\\d|\\d\\d)(?![\\d%]|[-/.,]\\d|\\s?(?:${monthPattern})\\b)`,
    read: ({ piece }) => {
      const first = piece("year") ?? "";
      const last = piece("last")?.length === 2 ? first.slice(0, 2) + piece("last") : (piece("last") ?? "");
      return last > first ? `${first}/${last}` : null;
    },
  },
  // 2007
  {
    pattern: `(?<![\\d]|\\d[.,/-])(?<year>${yearPattern})(?!\\d|s\\b|[-–]\\d)`,
    read: (written) => (isYear(written) ? isoYear(Number(written.piece("year"))) : null),
  },
  // the 1990s, the early ’60s, the nineties
  {
    pattern: `(?:the\\s)?(?:(?<part>early|mid|late)[\\s-])?(?:(?<year>1[0-9]\\d0|20[0-9]0)['’]?s|(?<=the\\s|early\\s|mid[\\s-]|late\\s)['’]?(?<short>[2-9]0)s|(?<=the\\s)(?<word>${[...decades.keys()].join("|")}))(?![A-Za-zÀ-ɏ])`,
    read: ({ piece, text, from }) => {
      const short = piece("short") ? Number(piece("short")) : decades.get(piece("word")?.toLowerCase() ?? "");
      if (
        short !== undefined &&
        /\b(?:his|her|their|in)\s$/i.test(justBefore(text, from)) &&
        !/['’]/.test(text.slice(from, from + 12)) &&
        piece("short")
      )
        return null;
      const start = piece("year") ? Number(piece("year")) : 1900 + (short ?? 0);
      const part = piece("part")?.toLowerCase();
      if (start % 100 === 0 && start < 2000 && !part) return yearsFrom(start, 100);
      return part === "early"
        ? yearsFrom(start, 4)
        : part === "mid"
          ? yearsFrom(start + 4, 3)
          : part === "late"
            ? yearsFrom(start + 6, 4)
            : yearsFrom(start, 10);
    },
  },
  // the 19th century
  {
    pattern: `(?:(?<part>early|mid|late)[\\s-])?(?:the\\s)?(?:(?<part2>early|mid|late)[\\s-])?(?<number>\\d{1,2}(?:st|nd|rd|th)|${ordinal})[\\s-]+century(?![A-Za-zÀ-ɏ])`,
    read: ({ piece }) => {
      const number = dayNumber(piece("number")?.replace(/\s/, "-")) ?? 0;
      return number > 10 && number < 23 ? yearsFrom((number - 1) * 100, 100) : null;
    },
  },
];
