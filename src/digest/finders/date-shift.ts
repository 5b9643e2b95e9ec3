import {
  addMonths,
  type Day,
  isoDay,
  isoMonth,
  isoYear,
  mondayOf,
  partsOf,
  weekdayOf,
} from "#digest/calendar.ts";
import { monthsFrom, type Tense, yearsFrom } from "./date-form.ts";
import { numberIn } from "./numbers.ts";

/** "a couple of" → 2, "eighteen" → 18. */
export function numberOf(written: string | undefined): number {
  const text = written?.toLowerCase() ?? "";
  if (/couple/.test(text)) return 2;
  if (/^an?$/.test(text)) return 1;
  return numberIn(text);
}

/** `(2014-06-07, "month", -2)` → `2014-04`: as precise as its unit. */
export function shifted(today: Day, unit: string, by: number): string {
  const { year, month } = partsOf(today);
  switch (unit) {
    case "minute":
      return isoDay(today);
    case "hour":
      return isoDay(today + Math.trunc(by / 24));
    case "day":
      return isoDay(today + by);
    case "week":
      return isoDay(today + 7 * by);
    case "fortnight":
      return isoDay(today + 14 * by);
    case "month":
      return isoMonth(year, month + by);
    case "quarter":
      return isoMonth(year, month + 3 * by);
    case "year":
      return isoYear(year + by);
    case "decade":
      return isoYear(year + 10 * by);
    default:
      return isoYear(year + 100 * by);
  }
}

/** The whole unit that lies `by` units from today's: last week is Monday to Sunday of the week before. */
export function wholeUnit(today: Day, unit: string, by: number): string {
  const { year, month } = partsOf(today);
  const monday = mondayOf(today) + 7 * by;
  const quarter = Math.floor((month - 1) / 3) * 3 + 1 + 3 * by;
  switch (unit) {
    case "week":
      return `${isoDay(monday)}/${isoDay(monday + 6)}`;
    case "fortnight":
      return span(today, "day", 14, by > 0);
    case "weekend":
      return `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
    case "quarter":
      return `${isoMonth(year, quarter)}/${isoMonth(year, quarter + 2)}`;
    case "decade":
      return yearsFrom(Math.floor(year / 10) * 10 + 10 * by, 10);
    case "century":
      return yearsFrom(Math.floor(year / 100) * 100 + 100 * by, 100);
    default:
      return shifted(today, unit, by);
  }
}

/** The nearest day that is both that weekday and that day of its month. */
export function monthDay(weekday: number, day: number, today: Day): string | null {
  for (let gap = 0; gap < 400; gap++)
    for (const each of [today + gap, today - gap])
      if (weekdayOf(each) === weekday && partsOf(each).day === day) return isoDay(each);
  return null;
}

function quartersFrom(today: Day, by: number, count: number): string {
  const { year, month } = partsOf(today);
  return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * by, 3 * count);
}

/** `the past three months` up to today; `the next three days` from tomorrow. */
export function span(today: Day, unit: string, count: number, ahead: boolean): string {
  if (unit === "quarter") return quartersFrom(today, ahead ? 1 : -count, count);
  const months = { month: 1, year: 12, decade: 120 }[unit];
  const days = unit === "week" ? 7 : 1;
  const by = ahead ? count : -count;
  const other = months ? addMonths(today, months * by) : today + days * by;
  return ahead ? `${isoDay(today + 1)}/${isoDay(other)}` : `${isoDay(other)}/${isoDay(today)}`;
}

/** A weekday by itself: the last one when it is told of as past, the next one to come otherwise; on the day itself, today. */
function weekdayNear(weekday: number, today: Day, tense: Tense): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return tense === "future" || ahead === 0 ? today + ahead : today + ahead - 7;
}

export function weekdayWhich(which: string, weekday: number, today: Day, tense: Tense): Day {
  const monday = mondayOf(today);
  const own = monday + ((weekday + 6) % 7);
  if (/last|previous/.test(which)) return own - 7;
  if (/next|following/.test(which)) return own + 7;
  if (/this/.test(which)) return own;
  if (/coming/.test(which)) return own > today ? own : own + 7;
  if (/past/.test(which)) return own < today ? own : own - 7;
  return weekdayNear(weekday, today, tense);
}
