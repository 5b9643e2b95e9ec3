import { dayIn, dayOf, daysIn, isoDay, isoMonth, isoYear, mondayOf, partsOf } from "#digest/calendar.ts";
import { seasons } from "#digest/lexicons/calendar-en.ts";
import {
  type At,
  dayNumber,
  dayOfMonth,
  type Form,
  monthAlone,
  monthOf,
  monthPattern,
  monthsFrom,
  yearNamed,
  yearPattern,
} from "./date-form.ts";
import { shifted } from "./date-shift.ts";
import { justBefore } from "./just-before.ts";
import { numberIn } from "./numbers.ts";

const year = `(?<year>${yearPattern}|(?:this|last|next|the|the\\ssame)\\syear)`;
const quarters = "first|second|third|fourth|final|last|1st|2nd|3rd|4th";

/** "third", "3rd", "final" → 3, 3, 4. */
const quarterNumber = (written: string): number =>
  /final|last/i.test(written) ? 4 : (dayNumber(written.replace(/^q/i, "")) ?? 1);

/** The last of its sort that has begun, unless it is told of as to come. */
function latest(month: number, at: At, count: number): string {
  if (at.today === null) return "";
  const now = partsOf(at.today);
  const back = at.tense() === "future" ? (month + count - 1 < now.month ? 1 : 0) : month > now.month ? -1 : 0;
  return monthsFrom(now.year + back, month, count);
}

function stretch(month: number, count: number, written: string | undefined, at: At): string {
  if (!written) return latest(month, at, count);
  const named = yearNamed(written, at);
  return named === undefined ? "" : monthsFrom(named, month, count);
}

const trade =
  /sales|profit|revenue|earn|growth|econom|GDP|results|shares?|percent|per cent|%|[$£€]|quarterly|forecast|inflation|income|loss/i;

/** Quarters, halves, seasons and parts of years. */
export const periods: Form[] = [
  // the first quarter of 2015; the third quarter, where it is about trade
  {
    pattern: `(?<quarter>${quarters})[\\s-]quarter(?:['’]s)?(?:(?:\\s(?:of|in)|,)?\\s${year})?(?![A-Za-zÀ-ɏ])`,
    read: ({ piece, text }, at) => {
      const start = (quarterNumber(piece("quarter") ?? "") - 1) * 3 + 1;
      if (!piece("year") && (!trade.test(text) || /^(?:last|final)$/i.test(piece("quarter") ?? "")))
        return null;
      return stretch(start, 3, piece("year"), at);
    },
  },
  // last year's first quarter
  {
    pattern: `${year}['’]s\\s(?<quarter>${quarters})[\\s-]quarter`,
    read: ({ piece }, at) =>
      stretch((quarterNumber(piece("quarter") ?? "") - 1) * 3 + 1, 3, piece("year"), at),
  },
  // Q3 2015, 2015 Q3, Q3
  {
    pattern: `(?:(?<before>${yearPattern})[\\s-])?(?<part>[QH])(?<number>[1-4])(?:(?:[\\s-]|\\sof\\s|\\sin\\s)(?<year>${yearPattern}))?(?![A-Za-zÀ-ɏ]|\\d)`,
    read: ({ piece }, at) => {
      const count = /h/i.test(piece("part") ?? "") ? 6 : 3;
      const number = Number(piece("number"));
      const named = piece("before") ?? piece("year");
      if (count === 6 && (number > 2 || !named)) return null;
      return stretch((number - 1) * count + 1, count, named, at);
    },
  },
  // the first half of 2015
  {
    pattern: `(?<half>first|second|latter|1st|2nd)\\shalf\\sof\\s${year}(?![A-Za-zÀ-ɏ]|['’])`,
    read: ({ piece }, at) =>
      stretch(/^(?:first|1st)$/i.test(piece("half") ?? "") ? 1 : 7, 6, piece("year"), at),
  },
  // the first three months of 2015
  {
    pattern: `(?:the\\s)?(?<which>first|last|final)\\s(?<count>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)\\smonths\\sof\\s${year}(?![A-Za-zÀ-ɏ]|['’])`,
    read: ({ piece }, at) => {
      const count = numberIn(piece("count") ?? "");
      if (count > 12) return null;
      return stretch(/first/i.test(piece("which") ?? "") ? 1 : 13 - count, count, piece("year"), at);
    },
  },
  // the first week of January 2015, the last week of July
  {
    pattern: `(?:the\\s)?(?<week>first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th))\\sweek\\s(?:of|in)\\s(?:(?<month>${monthPattern})(?:,?\\s(?<year>${yearPattern}))?(?![A-Za-zÀ-ɏ]|\\s?\\d)|(?<alone>${yearPattern})(?!\\d)|(?<which>this|last|next)\\smonth(?![A-Za-zÀ-ɏ]))`,
    read: ({ piece }, at) => {
      const alone = piece("alone");
      const which = piece("which")?.toLowerCase();
      if (which && at.today === null) return "";
      const month = which
        ? shifted(at.today ?? 0, "month", which === "last" ? -1 : which === "next" ? 1 : 0)
        : alone
          ? `${alone}-${/last|final/i.test(piece("week") ?? "") ? 12 : "01"}`
          : monthAlone(monthOf(piece("month"), true), piece("year"), at);
      if (!month) return month;
      const first = dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1) ?? 0;
      const last = first + daysIn(Number(month.slice(0, 4)), Number(month.slice(5))) - 1;
      const start = /last|final/i.test(piece("week") ?? "")
        ? mondayOf(last)
        : mondayOf(first + 3) + 7 * ((dayNumber(piece("week")) ?? 1) - 1);
      return `${isoDay(start)}/${isoDay(start + 6)}`;
    },
  },
  // the week of April 10
  {
    pattern: `(?:the\\s)?week\\s(?:of|beginning|starting(?:\\son)?|commencing)\\s(?:the\\s)?(?:(?<month>${monthPattern})\\s(?<day>\\d{1,2})|(?<day2>\\d{1,2})\\s(?<month2>${monthPattern}))(?:st|nd|rd|th)?(?:,?\\s(?<year>${yearPattern}))?(?!\\d)`,
    read: ({ piece }, at) => {
      const day = dayOfMonth(
        monthOf(piece("month") ?? piece("month2"), true),
        dayNumber(piece("day") ?? piece("day2")),
        piece("year"),
        at,
      );
      const monday = day ? mondayOf(dayIn(day) ?? 0) : 0;
      return day && `${isoDay(monday)}/${isoDay(monday + 6)}`;
    },
  },
  // the summer of 2014, last winter
  {
    pattern: `(?:(?<which>last|this|next|past|coming)\\s(?<season>${seasons.map(([name]) => name).join("|")})|(?<season2>${seasons.map(([name]) => name).join("|")})(?:\\s(?:of|in))?\\s${year})(?![A-Za-zÀ-ɏ])`,
    read: ({ piece, text, from, to }, at) => {
      const name = (piece("season") ?? piece("season2") ?? "").toLowerCase();
      const start = seasons.find(([each]) => each === name)?.[1] ?? 3;
      const which = piece("which")?.toLowerCase();
      if (which) return season(start, which, at);
      if (name === "fall" && /\bto\s$/.test(justBefore(text, from))) return null;
      const named = yearNamed(text.slice(from, to), at);
      return named === undefined ? "" : monthsFrom(named, start, 3);
    },
  },
  // fiscal 2015
  {
    pattern: `(?:fiscal|financial|calendar|school|academic)\\s(?:year\\s)?(?<year>${yearPattern})(?!\\d)`,
    read: ({ piece }) => isoYear(Number(piece("year"))),
  },
];

/** Of the same season this year, last year and next: the one that "last", "this" or "next" means. */
function season(start: number, which: string, at: At): string {
  if (at.today === null) return "";
  const { year, month } = partsOf(at.today);
  const over = (from: number) => isoMonth(from, start + 2) < isoMonth(year, month);
  if (/last|past/.test(which))
    return monthsFrom(over(year) ? year : over(year - 1) ? year - 1 : year - 2, start, 3);
  if (/next/.test(which))
    return monthsFrom(isoMonth(year, start) > isoMonth(year, month) ? year : year + 1, start, 3);
  return monthsFrom(year, start, 3);
}
