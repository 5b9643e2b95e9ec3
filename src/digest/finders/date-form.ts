import { type Day, dayOf, daysIn, isoDay, isoMonth, isoYear, partsOf } from "#digest/calendar.ts";
import * as words from "#digest/lexicons/calendar-en.ts";

export type Tense = "past" | "future" | null;

/** What a date is resolved against. */
export type At = {
  /** The day of publication; null when the page names none. */
  today: Day | null;
  /** Read only by the forms that need it. */
  tense: () => Tense;
  /** 3/12 is the third of December. */
  dayFirst: boolean;
  /** A year that another date of the same range names: "from May to June 2015". */
  year?: number;
};

/** One way to write a date, as the pieces of it that were found and the words around them. */
export type Written = { piece: (name: string) => string | undefined; text: string; from: number; to: number };

/**
 * A form of dates: how it is written, with named groups, and what it means: ISO 8601 as precise as the words are
 * (`2014`, `2014-06`, `2014-06-07`, `a/b`), `""` when only a publication date could tell, null when it is no date after all.
 */
export type Form = { pattern: string; read: (written: Written, at: At) => string | null };

export const monthPattern = words.months.join("|");
export const weekdayPattern = words.weekdays.join("|");
export const yearPattern = "(?:1[0-9]|20)\\d{2}";

/** "first" to "thirty-first". */
export const ordinal = `(?:(?:twenty|thirty)[-\\s])?(?:${words.ordinals.slice(0, 9).join("|")})|${words.ordinals.slice(9, 20).join("|")}|thirtieth`;

const eachMonth = words.months.map((form) => new RegExp(`^(?:${form})$`, "i"));

/** "Sept." → 9. Lower-case "may" and "march" are verbs unless `sure`. */
export function monthOf(name: string | undefined, sure = false): number | null {
  if (!name || (!sure && /^(?:may|march|mar)$/.test(name))) return null;
  const index = eachMonth.findIndex((form) => form.test(name));
  return index < 0 ? null : index + 1;
}

/** "7th", "07", "seventh" → 7. */
export function dayNumber(written: string | undefined): number | null {
  if (!written) return null;
  const digits = Number.parseInt(written, 10);
  if (digits) return digits;
  const index = words.ordinals.indexOf(written.toLowerCase().replace(/\s/g, "-"));
  return index < 0 ? null : index + 1;
}

/** "98" → 1998, "14" → 2014. */
export const fullYear = (written: string): number =>
  written.length > 2 ? Number(written) : Number(written) + (Number(written) < 40 ? 2000 : 1900);

/** How far off a day must be for the tense to overrule the nearest year: news looks back at once, ahead only far. */
const BACK = 1;
const AHEAD = 100;

/** The year of a day or month that names none: the nearest, unless the tense says otherwise. */
export function yearFor(month: number, day: number, { today, tense, year }: At): number | null {
  if (year !== undefined) return year;
  if (today === null) return null;
  const now = partsOf(today).year;
  const gaps = [now - 1, now, now + 1].map((each) => ({
    each,
    gap: (dayOf(each, month, Math.min(day, daysIn(each, month))) ?? 0) - today,
  }));
  const nearest = gaps.reduce((best, next) => (Math.abs(next.gap) < Math.abs(best.gap) ? next : best));
  if (nearest.gap > BACK && tense() === "past") return nearest.each - 1;
  if (nearest.gap < -AHEAD && tense() === "future") return nearest.each + 1;
  return nearest.each;
}

/** A day of a month, in the year that is named or meant. */
export function dayOfMonth(
  month: number | null,
  day: number | null,
  year: string | undefined,
  at: At,
): string | null {
  if (month === null || day === null || day < 1 || day > 31) return null;
  const meant = year ? fullYear(year) : yearFor(month, day, at);
  if (meant === null) return dayOf(2000, month, day) === null ? null : "";
  const found = dayOf(meant, month, day);
  return found === null ? null : isoDay(found);
}

/** A month, in the year that is named or meant: in the past tense never one to come. */
export function monthAlone(month: number | null, year: string | undefined, at: At): string | null {
  if (month === null) return null;
  if (year) return isoMonth(fullYear(year), month);
  if (at.year !== undefined) return isoMonth(at.year, month);
  if (at.today === null) return "";
  const { year: now, month: current } = partsOf(at.today);
  const gap = month - current;
  const tense = at.tense();
  if (tense === "past") return isoMonth(gap > 0 ? now - 1 : now, month);
  if (tense === "future") return isoMonth(gap < 0 ? now + 1 : now, month);
  return isoMonth(gap > 6 ? now - 1 : gap < -6 ? now + 1 : now, month);
}

/** "2014", "this year", "last year", "next year", "the year" → 2014. Undefined when only a publication date could tell. */
export function yearNamed(written: string, { today }: At): number | undefined {
  const digits = /\d{4}/.exec(written)?.[0];
  if (digits) return Number(digits);
  if (today === null) return undefined;
  const { year } = partsOf(today);
  return year + (/last|previous/i.test(written) ? -1 : /next/i.test(written) ? 1 : 0);
}

/** First and last of a stretch: `months(2015, 1, 3)` → `2015-01/2015-03`. */
export const monthsFrom = (year: number, month: number, count: number): string =>
  `${isoMonth(year, month)}/${isoMonth(year, month + count - 1)}`;

export const yearsFrom = (year: number, count: number): string =>
  `${isoYear(year)}/${isoYear(year + count - 1)}`;
