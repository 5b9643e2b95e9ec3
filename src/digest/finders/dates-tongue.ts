import { isoDay, isoMonth, isoYear, partsOf, weekdayOf } from "#digest/calendar.ts";
import { tongueOf } from "#digest/lexicons/tongues.ts";
import { memo } from "#digest/memo.ts";
import { dayOfMonth, type Form, monthAlone, type Tense } from "./date-form.ts";
import { escaped } from "./numbers.ts";

const YEAR = "1[5-9]\\d\\d|20\\d\\d";
const LETTER = "A-Za-zÀ-ɏа-яА-ЯёЁ";

/** The dates of a language, from the names that Intl has for months and weekdays and from the words of its lexicon. */
export const formsIn = memo((lang): Form[] => {
  const words = tongueOf(lang);
  if (/^(?:zh|ja|ko)$/.test(lang)) return [...signed, ...relative(lang)];
  return [
    ...(words ? [...named(lang, words.of ?? ""), ...yearsAfter(words.yearLeads)] : named(lang, "")),
    ...relative(lang),
  ];
});

/** Of times to come, else told as past: news looks back, and so does who "said" it on a day. */
export function futureIn(lang: string, text: string, from: number): Tense {
  const { future, said } = tensesOf(lang);
  return future.test(text) && !said.test(text.slice(Math.max(0, from - 60), from)) ? "future" : "past";
}

const tensesOf = memo((lang) => {
  const { future = "", said = "" } = tongueOf(lang) ?? {};
  const word = (words: string) => `(?<![${LETTER}])(?:${words || "(?!)"})(?![${LETTER}])`;
  return {
    future: new RegExp(word(future), "i"),
    said: new RegExp(`${word(said.trim().replace(/\s+/g, "|"))}[^.;:]*$`, "i"),
  };
});

/** How Intl names a month or weekday: by itself and beside a day, where some languages decline it. */
function names(lang: string, count: number, options: Intl.DateTimeFormatOptions, type: string): string[][] {
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2023, type === "month" ? at : 0, type === "month" ? 5 : at + 1));
    const forms = [options, { ...options, day: "numeric" } as const].map(
      (each) =>
        new Intl.DateTimeFormat(lang, { ...each, timeZone: "UTC" })
          .formatToParts(date)
          .find((part) => part.type === type)?.value ?? "",
    );
    return [...new Set(forms.map((form) => form.toLowerCase().replace(/\.$/, "")))].filter((form) =>
      /\p{L}{3}/u.test(form),
    );
  });
}

function named(lang: string, of: string): Form[] {
  const short = names(lang, 12, { month: "short" }, "month");
  const months = names(lang, 12, { month: "long" }, "month").map((long, at) => [
    ...long,
    ...(short[at] ?? []),
  ]);
  const month = months
    .flat()
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  if (!month) return [];
  const monthOf = (name = "") => {
    const at = months.findIndex((forms) => forms.includes(name.toLowerCase().replace(/\.$/, "")));
    return at < 0 ? null : at + 1;
  };
  const link = of ? `(?:(?:${of})\\s)?` : "";
  return [
    {
      pattern: `(?<day>0?[1-9]|[12]\\d|3[01])(?:\\.|er|º|°)?\\s${link}(?<month>${month})\\.?(?![${LETTER}])(?:,?\\s${link}(?<year>${YEAR})(?!\\d))?`,
      read: ({ piece }, at) => dayOfMonth(monthOf(piece("month")), Number(piece("day")), piece("year"), at),
    },
    {
      pattern: `(?<month>${month})\\.?\\s${link}(?<year>${YEAR})(?!\\d)`,
      read: ({ piece }, at) => monthAlone(monthOf(piece("month")), piece("year"), at),
    },
    {
      pattern: `(?<=(?:^|\\s)(?:im|en|em|in|nel mese di|seit|desde|depuis|dal|sinds|в)\\s)(?<month>${month})(?![${LETTER}])`,
      read: ({ piece }, at) => monthAlone(monthOf(piece("month")), undefined, at),
    },
  ];
}

/** Four digits after a word that says that they are a year, or in brackets. */
const yearsAfter = (leads: string): Form[] => [
  {
    pattern: `(?<=(?:^|[\\s(])(?:${leads || "(?!)"})\\s)(?<year>${YEAR})(?![\\d%]|[.,:-]\\d|\\s?[€%$£])`,
    read: ({ piece, text, to }) => {
      const year = Number(piece("year"));
      return year % 100 === 0 && /^\s\p{L}/u.test(text.slice(to)) ? null : isoYear(year);
    },
  },
  { pattern: `(?<=\\()(?<year>${YEAR})(?=\\))`, read: ({ piece }) => isoYear(Number(piece("year"))) },
];

/** 2024年5月3日, 2024년 5월 3일, 5月3日 */
const signed: Form[] = [
  {
    pattern: `(?:(?<year>${YEAR})[年년]\\s?)?(?<month>1[0-2]|0?[1-9])[月월]\\s?(?<day>3[01]|[12]\\d|0?[1-9])[日号號일]`,
    read: ({ piece }, at) => dayOfMonth(Number(piece("month")), Number(piece("day")), piece("year"), at),
  },
  {
    pattern: `(?<year>${YEAR})[年년]\\s?(?<month>1[0-2]|0?[1-9])[月월]`,
    read: ({ piece }) => isoMonth(Number(piece("year")), Number(piece("month"))),
  },
  { pattern: `(?<year>${YEAR})(?:年|년)(?![间間간])`, read: ({ piece }) => isoYear(Number(piece("year"))) },
];

/** Weekdays, yesterday, last year: told from the day of publication. */
function relative(lang: string): Form[] {
  const { days = [], years = [] } = tongueOf(lang) ?? {};
  const weekdays = names(lang, 7, { weekday: "long" }, "weekday");
  const weekday = weekdays
    .flat()
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  const table = [
    ...days.map(([form, shift]): [string, (day: number) => string] => [form, (day) => isoDay(day + shift)]),
    ...years.map(([form, shift]): [string, (day: number) => string] => [
      form,
      (day) => isoYear(partsOf(day).year + shift),
    ]),
  ];
  return [
    ...table.map(
      ([form, resolve]): Form => ({
        pattern: `(?:${form})(?![${LETTER}])`,
        read: (_, { today }) => (today === null ? "" : resolve(today)),
      }),
    ),
    {
      pattern: `(?<weekday>${weekday || "(?!)"})(?![${LETTER}])`,
      read: ({ piece }, { today, tense }) => {
        if (today === null) return "";
        const name = piece("weekday")?.toLowerCase() ?? "";
        // January 1, 2023, the first that was named, was a Sunday
        const ahead = (weekdays.findIndex((forms) => forms.includes(name)) - weekdayOf(today) + 7) % 7;
        return isoDay(ahead === 0 || tense() === "future" ? today + ahead : today + ahead - 7);
      },
    },
  ];
}
