import { type Day, dayOf, isoDay, partsOf, weekdayOf } from "#digest/calendar.ts";
import { easterFeasts, feasts, weekdayFeasts } from "#digest/lexicons/calendar-en.ts";
import { type At, type Form, yearPattern } from "./date-form.ts";

/** Easter Sunday of a Gregorian year: the anonymous algorithm as given by Meeus, Astronomical Algorithms, ch. 8. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1) ?? 0;
}

/** `(2014, 11, 4, 4)`: the fourth Thursday of November 2014. */
function weekdayIn(year: number, month: number, which: number, weekday: number): Day {
  const first =
    dayOf(which < 0 ? year + Math.floor(month / 12) : year, which < 0 ? (month % 12) + 1 : month, 1) ?? 0;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return first + ahead + 7 * (which < 0 ? which : which - 1);
}

type Feast = [name: string, on: (year: number) => Day];

const all: Feast[] = [
  ...feasts.map(([name, month, day]): Feast => [name, (year) => dayOf(year, month, day) ?? 0]),
  ...weekdayFeasts.map(
    ([name, month, which, weekday, after]): Feast => [
      name,
      (year) => weekdayIn(year, month, which, weekday) + after,
    ],
  ),
  ...easterFeasts.map(([name, after]): Feast => [name, (year) => easter(year) + after]),
];

/** The feast of the year that is named or meant: the nearest, but none to come in the past tense and none gone in the future. */
function meant(on: Feast[1], which: string, { today, tense, year }: At): string {
  if (year !== undefined) return isoDay(on(year));
  if (today === null) return "";
  const now = partsOf(today).year;
  const days = [now - 1, now, now + 1].map(on);
  const gone = days.findLast((day) => day <= today) ?? today;
  const ahead = days.find((day) => day >= today) ?? today;
  if (/last|previous/i.test(which) || (!which && tense() === "past")) return isoDay(gone);
  if (/next|following|coming/i.test(which) || (!which && tense() === "future")) return isoDay(ahead);
  return isoDay(ahead - today < today - gone ? ahead : gone);
}

/** Christmas Day 2014, last Easter, Thanksgiving. Written in lower case most count only with a year. */
export const feastDays: Form[] = [
  {
    pattern: `(?:(?<which>last|previous|next|following|coming|this)\\s)?(?<feast>${all.map(([name]) => name).join("|")})(?:,?\\s(?<year>${yearPattern}))?(?![A-Za-zÀ-ɏ]|\\s\\d)`,
    read: ({ piece }, at) => {
      const feast = piece("feast") ?? "";
      const [, on] = all.find(([name]) => new RegExp(`^(?:${name})$`, "i").test(feast)) ?? [];
      const year = piece("year");
      if (!on || !(/^[A-Z]|christmas|thanksgiving|halloween/.test(feast) || year || piece("which")))
        return null;
      return meant(on, piece("which") ?? "", year ? { ...at, year: Number(year) } : at);
    },
  },
];
