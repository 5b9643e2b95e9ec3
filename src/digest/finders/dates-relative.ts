import { type Day, dayIn, isoDay, isoMonth, isoYear, partsOf, weekdayOf } from "#digest/calendar.ts";
import { shortWeekdays, weekdays } from "#digest/lexicons/calendar-en.ts";
import {
  type At,
  dayNumber,
  dayOfMonth,
  type Form,
  monthPattern,
  ordinal,
  type Tense,
  weekdayPattern,
} from "./date-form.ts";
import { monthDay, numberOf, shifted, span, weekdayWhich, wholeUnit } from "./date-shift.ts";

export const count =
  "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|a\\scouple\\sof|couple\\sof|couple|a\\sdozen";
const unit = "(?<unit>minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie)s?";

/** That day of the month: the nearest, but none to come in the past tense and none gone in the future. */
function dayNear(number: number, today: Day, tense: Tense): string | null {
  const { year, month } = partsOf(today);
  const days = [-1, 0, 1].flatMap((by) => {
    const [own, first] = [isoMonth(year, month + by), number > 0 ? number : 1];
    return dayIn(`${own}-${String(first).padStart(2, "0")}`) ?? [];
  });
  const fits = days.filter((day) =>
    tense === "past" ? day <= today : tense === "future" ? day >= today : true,
  );
  const [nearest] = fits.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return nearest === undefined ? null : isoDay(nearest);
}

const whole = (text: string) =>
  /next|coming|following/.test(text) ? 1 : /last|past|previous/.test(text) ? -1 : 0;

/** "He will ride as far as he can in 60 minutes": so long it takes, unless one speaks of oneself. */
const isAhead = (unit: string, text: string) =>
  !/minute|hour/i.test(unit) || /\b(?:I|me|my|we|us|our|you|your)\b/.test(text);

/** Without a publication date the words stand, but name no day. */
const from = (at: At, resolve: (today: Day) => string | null): string | null =>
  at.today === null ? "" : resolve(at.today);

/** Dates that are told from the day of publication. */
export const relative: Form[] = [
  // late last Friday night; Friday next week
  {
    pattern: `(?:(?<before>last|next|this|previous|following)\\sweek(?:,|\\son|\\s[-–])?\\s)?(?:(?<which>last|next|this|this\\scoming|coming|past|this\\spast|previous)\\s)?(?<weekday>${weekdayPattern})(?![A-Za-zÀ-ɏ])(?:(?:\\s(?:morning|afternoon|evening|night))?\\s(?:of\\s)?(?:the\\s)?(?<week>last|next|this|following|coming)\\sweek(?!end))?`,
    read: ({ piece }, at) => {
      const weekday = weekdays.indexOf(piece("weekday")?.toLowerCase() ?? "");
      const which = (piece("before") ?? piece("week") ?? piece("which") ?? "").toLowerCase();
      return from(at, (today) => isoDay(weekdayWhich(which, weekday, today, at.tense())));
    },
  },
  // Friday the 26th, Monday 21
  {
    pattern: `(?<weekday>${weekdayPattern}|${shortWeekdays}),?\\s(?:the\\s)?(?<day>(?:[12]\\d|3[01]|[1-9])(?:(?:st|nd|rd|th)(?!\\s(?:of\\s)?(?:${monthPattern}))|(?![A-Za-z]|\\s[A-Za-z]|[:.,/%-]?\\d))|(?<=the\\s)(?:${ordinal})(?![A-Za-zÀ-ɏ-]))`,
    read: ({ piece }, at) => {
      const weekday = weekdays.findIndex((each) =>
        each.startsWith((piece("weekday") ?? "").slice(0, 3).toLowerCase()),
      );
      return from(at, (today) => monthDay(weekday, dayNumber(piece("day")) ?? 0, today));
    },
  },
  // on the 18th: of this month, or of the one that the tense tells
  {
    pattern:
      "(?<=(?:^|\\s)(?:on|by|until|till|before|after|from|since|around|of)\\s)the\\s(?<day>(?:[12]?\\d|3[01])(?:st|nd|rd|th))(?=[.,;!?]?$|[,;]\\s|\\s(?:and|at|to|between|this\\smonth)\\s)",
    read: ({ piece }, at) => from(at, (today) => dayNear(dayNumber(piece("day")) ?? 0, today, at.tense())),
  },
  // the 15th day of next month
  {
    pattern: `(?:the\\s)?(?<day>${ordinal}|[12]?\\d(?:st|nd|rd|th)|3[01](?:st|th))\\sday\\sof\\s(?<which>the|this|last|next)\\smonth(?![A-Za-zÀ-ɏ])`,
    read: ({ piece }, at) =>
      from(at, (today) => {
        const { year, month } = partsOf(today);
        const own = isoMonth(year, month + whole(piece("which")?.toLowerCase() ?? ""));
        return dayOfMonth(Number(own.slice(5)), dayNumber(piece("day")), own.slice(0, 4), at);
      }),
  },
  // yesterday, tomorrow, tonight, last night
  {
    pattern:
      "(?:the\\sday\\s(?<twice>before|after)\\s)?(?<day>yesterday|today|tomorrow|tonight|last\\snight|this\\s(?:morning|afternoon|evening))(?![A-Za-zÀ-ɏ]|['’]s\\s(?:world|society|youth|generation))",
    read: ({ piece }, at) =>
      from(at, (today) => {
        const day = piece("day")?.toLowerCase() ?? "";
        const by = /yesterday|last/.test(day) ? -1 : day === "tomorrow" ? 1 : 0;
        return isoDay(today + by + (piece("twice") ? (by < 0 ? -1 : 1) : 0));
      }),
  },
  // two weeks ago, a decade earlier is told from elsewhere and no date
  {
    pattern: `(?:(?:more\\sthan|less\\sthan|over|about|around|nearly|almost|just|some|only)\\s)?(?<count>${count})\\s${unit}\\s(?<way>ago|from\\snow|hence)(?![A-Za-zÀ-ɏ])`,
    read: ({ piece }, at) =>
      from(at, (today) =>
        shifted(
          today,
          piece("unit")?.toLowerCase() ?? "",
          numberOf(piece("count")) * (/ago/i.test(piece("way") ?? "") ? -1 : 1),
        ),
      ),
  },
  // three weeks from tomorrow, two days before yesterday
  {
    pattern: `(?:(?:more|less)\\sthan\\s)?(?<count>${count})\\s${unit}\\s(?<way>from|after|before)\\s(?<day>yesterday|today|tomorrow)(?![A-Za-zÀ-ɏ])`,
    read: ({ piece }, at) =>
      from(at, (today) => {
        const start =
          today + (/yes/i.test(piece("day") ?? "") ? -1 : /tom/i.test(piece("day") ?? "") ? 1 : 0);
        return shifted(
          start,
          piece("unit")?.toLowerCase() ?? "",
          numberOf(piece("count")) * (/before/i.test(piece("way") ?? "") ? -1 : 1),
        );
      }),
  },
  // in two weeks, of what is to come
  {
    pattern: `in\\s(?<count>${count})\\s${unit}(?:['’]s?\\stime)?(?![A-Za-zÀ-ɏ]|\\s(?:of|to|ago)\\b)`,
    read: ({ piece, text, to }, at) =>
      (at.tense() === "future" || /time$/.test(text.slice(0, to))) && isAhead(piece("unit") ?? "", text)
        ? from(at, (today) => shifted(today, piece("unit")?.toLowerCase() ?? "", numberOf(piece("count"))))
        : null,
  },
  // within nine months, of what is to come: from the day of publication on
  {
    pattern: `within\\s(?:the\\s)?(?:next\\s)?(?<count>${count})\\s${unit}(?![A-Za-zÀ-ɏ]|\\s(?:of|after|before)\\b)`,
    read: ({ piece }, at) => {
      if (at.tense() !== "future") return null;
      const name = piece("unit")?.toLowerCase() ?? "";
      return from(at, (today) => {
        const end = shifted(today, name, numberOf(piece("count")));
        return end === isoDay(today) ? end : `${isoDay(today)}/${end}`;
      });
    },
  },
  // last week, this year, next month
  {
    pattern:
      "(?:the\\s)?(?<which>last|this|this\\spast|next|past|coming|this\\scoming|previous|current)\\s(?:(?:fiscal|financial|school|calendar|academic)\\s(?=year))?(?<unit>week|weekend|fortnight|month|quarter|year|decade|century)(?![A-Za-zÀ-ɏ]|-)",
    read: ({ piece, text, from: start }, at) => {
      // "the previous year" is told from the story, not from the day of publication
      if (/^the\sprevious\s/i.test(text.slice(start))) return null;
      if (/^the\s(?:last|next|previous)\s(?:week|month|year)\s(?:of|before|in)\b/i.test(text.slice(start)))
        return null;
      return from(at, (today) =>
        wholeUnit(today, piece("unit")?.toLowerCase() ?? "", whole(piece("which")?.toLowerCase() ?? "")),
      );
    },
  },
  // the week after next
  {
    pattern: "the\\s(?<unit>week|month|year)\\s(?:after\\snext|(?<back>before\\slast))(?![A-Za-zÀ-ɏ])",
    read: ({ piece }, at) =>
      from(at, (today) => wholeUnit(today, piece("unit")?.toLowerCase() ?? "", piece("back") ? -2 : 2)),
  },
  // over the weekend
  {
    pattern: "(?<=(?:over|during|at|of|for|on|in)\\s)the\\sweekend(?![A-Za-zÀ-ɏ])",
    read: (_, at) =>
      from(at, (today) =>
        wholeUnit(today, "weekend", at.tense() === "future" || weekdayOf(today) % 6 === 0 ? 0 : -1),
      ),
  },
  // the past five years, the next three days
  {
    pattern: `(?:the\\s)?(?:(?<which>last|past|previous|next|coming|following)\\s(?<count>${count}|few|several)|(?<count2>${count})\\s(?<which2>last|past|previous|next|coming|upcoming))\\s(?:(?:business|working)\\s)?(?<unit>day|week|month|quarter|year|decade)s?(?![A-Za-zÀ-ɏ])`,
    read: ({ piece }, at) => {
      const written = piece("count") ?? piece("count2");
      if (/few|several/i.test(written ?? "")) return "";
      return from(at, (today) =>
        span(
          today,
          piece("unit")?.toLowerCase() ?? "",
          numberOf(written),
          /next|coming/i.test(piece("which") ?? piece("which2") ?? ""),
        ),
      );
    },
  },
  // the end of the year, the start of the month
  {
    pattern:
      "(?<=(?:end|start|beginning|middle|rest|later|earlier|half|part|close|year)\\s(?:of|in)\\s)the\\s(?<unit>week|month|year|decade|century)(?![A-Za-zÀ-ɏ]|['’])",
    read: ({ piece }, at) => from(at, (today) => wholeUnit(today, piece("unit")?.toLowerCase() ?? "", 0)),
  },
  // by end of month
  {
    pattern: "(?<=\\send\\sof\\s)(?<unit>week|month|year)(?![A-Za-zÀ-ɏ]|['’-])",
    read: ({ piece }, at) => from(at, (today) => wholeUnit(today, piece("unit")?.toLowerCase() ?? "", 0)),
  },
  // year-end
  {
    pattern: "(?<=by\\s)(?:the\\s)?year['’]?s?[\\s-]end(?![A-Za-zÀ-ɏ])",
    read: (_, at) => from(at, (today) => isoYear(partsOf(today).year)),
  },
];
