import { dayOf, isoDay, isoMonth } from "#digest/calendar.ts";
import { shortWeekdays } from "#digest/lexicons/calendar-en.ts";
import {
  type At,
  dayNumber,
  dayOfMonth,
  type Form,
  monthAlone,
  monthOf,
  monthPattern,
  ordinal,
  type Tense,
  type Written,
  weekdayPattern,
  yearPattern,
} from "./date-form.ts";
import { justBefore } from "./just-before.ts";

const day = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:]|[./]\\d|,\\d{3})";
const andYear = `(?:(?:\\s?,\\s?|\\sof\\s|\\sin\\s|\\s|-|/)(?<year>${yearPattern})(?!\\d|\\s?[-–]\\s?\\d{1,2}-))?`;
/** "$12 December": not a day. */
const priced = /(?:[$£€]\s?|\d[.,])$/;
const weekday = `(?:(?:${weekdayPattern}|${shortWeekdays})\\.?,?\\s)?`;
const to = "\\s?(?:-|–|—|~|to|and|through|or|&)\\s?";
const before = (words: string) => `(?<=(?:^|[^A-Za-zÀ-ɏ])(?:${words})[\\s-])`;

const month = ({ piece }: Written) => monthOf(piece("month"), Boolean(piece("year")));
const year = ({ piece }: Written) => piece("year");

/** A day, or from a day to another of the same month. */
function days(written: Written, at: At): string | null {
  const first = dayOfMonth(month(written), dayNumber(written.piece("day")), year(written), at);
  if (!written.piece("last")) return first;
  const last = dayOfMonth(month(written), dayNumber(written.piece("last")), year(written), at);
  return first === null || last === null || (first && first > last) ? null : first && `${first}/${last}`;
}

/** From a month to another; the first end takes the year of the last. */
function months({ piece }: Written, at: At): string | null {
  const first = monthOf(piece("month"), Boolean(piece("year")));
  const last = monthOf(piece("last"), Boolean(piece("year")));
  if (!first || !last || Boolean(piece("and")) !== Boolean(piece("between"))) return null;
  const end = monthAlone(last, piece("year"), at);
  if (!end) return end;
  const year = Number(piece("first") ?? end.slice(0, 4)) - (first > last && !piece("first") ? 1 : 0);
  return `${isoMonth(year, first)}/${end}`;
}

/** 3/12/2015 as the language writes it; a part above 12 can only be the day. */
function slashed({ piece }: Written, at: At): string | null {
  const a = Number(piece("a"));
  const b = Number(piece("b"));
  const dayFirst = (at.dayFirst || a > 12 || piece("sign") === ".") && b <= 12;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return month > 12 || month < 1 ? null : dayOfMonth(month, day, piece("year"), at);
}

/** Before a month that is also a name or a verb, only these words tell of time. */
const calm =
  /(?:^|[^A-Za-z])(?:in|from|since|until|till|during|early|mid|late|through|(?:end|start|beginning|middle|month|rest|week|weekend|days|half) of)[\s-](?:the\s|mid-|early\s|late\s)?$/i;

/** Dates that say by themselves which day, month or year they are. */
export const named: Form[] = [
  // 2015-06-07, 2015/06/07, 2015.06.07
  {
    pattern: `(?<year>${yearPattern})(?<sign>[-/.])(?<month>0?[1-9]|1[0-2])\\k<sign>(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
    read: ({ piece }) => {
      const found = dayOf(Number(piece("year")), Number(piece("month")), Number(piece("day")));
      return found === null ? null : isoDay(found);
    },
  },
  // 2015-06
  {
    pattern: `(?<![-/])(?<year>19\\d\\d|20\\d\\d)-(?<month>0[1-9]|1[0-2])(?![\\d/-]|[A-Za-zÀ-ɏ])`,
    read: ({ piece }) => isoMonth(Number(piece("year")), Number(piece("month"))),
  },
  // 3/12/2015, 3.12.15
  {
    pattern: `(?<![-/.])${weekday}(?<a>0?[1-9]|[12]\\d|3[01])(?<sign>[-/.])(?<b>0?[1-9]|[12]\\d|3[01])\\k<sign>(?<year>${yearPattern}|\\d\\d)(?![\\d%]|[./]\\d)`,
    read: (written, at) =>
      written.piece("sign") !== "/" && written.piece("year")?.length === 2 ? null : slashed(written, at),
  },
  // from 10/1/2018-10/7/2018, 5/1-5/7/2020
  {
    pattern: `(?<![-/.])(?:(?:from|between)\\s)?(?<a>0?[1-9]|[12]\\d|3[01])/(?<b>0?[1-9]|[12]\\d|3[01])(?:/(?<first>${yearPattern}))?\\s?[-–]\\s?(?<c>0?[1-9]|[12]\\d|3[01])/(?<d>0?[1-9]|[12]\\d|3[01])(?:/(?<year>${yearPattern}))(?![\\d/%])`,
    read: ({ piece }, at) => {
      const end = (a: string, b: string, year: string) => {
        const [one, other] = [Number(piece(a)), Number(piece(b))];
        const [day, month] = at.dayFirst || one > 12 ? [one, other] : [other, one];
        return month > 12 ? null : dayOfMonth(month, day, piece(year) ?? piece("year"), at);
      };
      const [first, last] = [end("a", "b", "first"), end("c", "d", "year")];
      return first && last && first <= last ? `${first}/${last}` : null;
    },
  },
  // 12/2015, 12-2015
  {
    pattern: `(?<![-/.])(?<month>0?[1-9]|1[0-2])[/-](?<year>19\\d\\d|20\\d\\d)(?![\\d/%-])`,
    read: ({ piece }) => isoMonth(Number(piece("year")), Number(piece("month"))),
  },
  // on 22/04
  {
    pattern: `(?:${before("on|by|until|since|from|to|and|between|before|after")}|(?:${weekdayPattern}),?\\s)(?<a>0?[1-9]|[12]\\d|3[01])/(?<b>0?[1-9]|[12]\\d|3[01])(?![\\d/%])`,
    read: (written, at) =>
      /^(?:24\/7|9\/11|50\/50)$/.test(written.text.slice(written.from, written.to))
        ? null
        : slashed(written, at),
  },
  // Thursday, June 7th, 2015; June 3-5; Dec. 31
  {
    pattern: `${weekday}(?<month>${monthPattern})[\\s/-]?(?:the\\s)?(?<day>${day})(?:${to}(?:the\\s)?(?<last>${day})(?!\\s?(?:${monthPattern}|[a-zß-ɏ]|%)))?${andYear}(?![\\d%]|\\s?(?:%|per cent|percent))`,
    read: days,
  },
  // 7 June 2015; the 4th of July; 3 to 7 May
  {
    pattern: `${weekday}(?:the\\s)?(?<day>${day})(?:${to}(?<last>${day}))?\\.?(?:\\s(?:day\\s)?of\\s|[\\s/-]?)(?<month>${monthPattern})(?:(?:,?\\s(?:of\\s|in\\s)?|[-/])(?<year>${yearPattern}))?(?![\\d%A-Za-zÀ-ɏ])`,
    read: (written, at) => (priced.test(justBefore(written.text, written.from)) ? null : days(written, at)),
  },
  // the fourth of July; March third. Apart from the above: expressions with many words are slow to build
  {
    pattern: `(?:the\\s)?(?<day>${ordinal})(?:\\sday)?(?:${to}(?:the\\s)?(?<last>${ordinal}))?\\sof\\s(?<month>${monthPattern})(?:,?\\s(?:of\\s|in\\s)?(?<year>${yearPattern}))?(?![\\dA-Za-zÀ-ɏ])`,
    read: days,
  },
  {
    pattern: `(?<month>${monthPattern})\\s(?:the\\s)?(?<day>${ordinal})(?:${to}(?:the\\s)?(?<last>${ordinal}))?${andYear}(?![\\d%A-Za-z-])`,
    read: days,
  },
  // June 2015; 2017 April
  {
    pattern: `(?<month>${monthPattern})(?:,?\\s(?:of\\s|in\\s)?|[/-])(?<year>${yearPattern})(?![\\d%]|,\\d{3})`,
    read: (written, at) => monthAlone(month(written), year(written), at),
  },
  {
    pattern: `(?<year>19\\d\\d|20\\d\\d)\\s(?<month>${monthPattern})(?![A-Za-zÀ-ɏ]|\\s\\d)`,
    read: (written, at) => monthAlone(month(written), year(written), at),
  },
  // 2019-Aug-01
  {
    pattern: `(?<year>${yearPattern})(?<sign>[-/])(?<month>${monthPattern})\\k<sign>(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
    read: days,
  },
  // May to October 2020, Jan-Feb
  {
    pattern: `(?:from\\s|(?<between>between)\\s)?(?:this\\s)?(?<month>${monthPattern})(?:\\s(?<first>${yearPattern}))?(?:\\s?[-–—~]\\s?|\\s(?:to|through|until|till|(?<and>and))\\s)(?<last>${monthPattern})(?:,?\\s(?:of\\s|in\\s)?(?<year>${yearPattern}))?(?![A-Za-zÀ-ɏ]|\\s?\\d)`,
    read: months,
  },
  // in December, last June
  {
    pattern: `(?:(?<=(?:^|[^A-Za-zÀ-ɏ])(?:in|since|until|till|by|during|from|through|to|of|early|mid|late|before|after|between|and|for|on)[\\s-](?:the\\s|mid-|early\\s|late\\s)?)|(?<which>last|next|this|past)\\s)(?<month>${monthPattern})(?![A-Za-zÀ-ɏ]|['’]|[\\s-]?\\d)`,
    read: (written, at) => {
      const which = written.piece("which");
      const name = written.piece("month");
      const lead = justBefore(written.text, written.from);
      const owned = name !== "May" && /of\s$/.test(lead);
      if (/^(?:may|march|april|june|august)$/i.test(name ?? "") && !which && !owned && !calm.test(lead))
        return null;
      const tense = (): Tense =>
        !which || /this/i.test(which) ? at.tense() : /next/i.test(which) ? "future" : "past";
      return monthAlone(monthOf(name), undefined, { ...at, tense });
    },
  },
];
