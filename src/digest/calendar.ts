/**
 * Days of the proleptic Gregorian calendar as numbers since 1970-01-01, and ISO 8601 texts of them.
 * No clock and no time zone: arithmetic on UTC only.
 */
export type Day = number;

const DAY = 86_400_000;

/** The number of a day; null when the calendar has no such day (February 30) or the year has not four digits. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : null;
}

/** The calendar day that a text starts with, as written: `2024-04-01T09:30:00+02:00` is April 1. Null if it names none. */
export function dayIn(text: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? "") ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : null;
}

/** `{ year, month, day }` of a day, months from 1. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The Monday of its week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

export const isoDay = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** `(2014, 6)` → `2014-06`; a month outside 1 to 12 counts on into other years: `(2014, 13)` → `2015-01`. */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${isoYear(Math.floor(months / 12))}-${String((((months % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

export const isoYear = (year: number): string => String(year).padStart(4, "0");

/** The same day some months on; the last of the month where it has no such day: January 31 + 1 → February 28. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: number } = partsOf(day);
  const first = Date.UTC(year, month - 1 + months, 1) / DAY;
  const { year: toYear, month: toMonth } = partsOf(first);
  return first + Math.min(number, daysIn(toYear, toMonth)) - 1;
}

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
