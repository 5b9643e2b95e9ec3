import { dayIn, isoDay } from "#digest/calendar.ts";
import { type Finder, passage, whole } from "#digest/finder.ts";
import { matchesIn } from "#digest/matches.ts";
import { primary } from "#digest/memo.ts";
import type { At, Form, Tense, Written } from "./date-form.ts";
import { numberOf, shifted } from "./date-shift.ts";
import { formsFor } from "./dates-forms.ts";
import { count } from "./dates-relative.ts";
import { tenseAt } from "./dates-tense.ts";
import { futureIn } from "./dates-tongue.ts";
import { justBefore } from "./just-before.ts";
import { labelsIn } from "./labels.ts";

type Found = { from: number; to: number; normalised: string; form: Form; written: Written; at: At };

/** A sentence without a digit and without one of these has no date. */
const hint =
  /\d|day|week|month|year|quarter|decade|century|yester|tomorrow|tonight|night|morning|evening|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|halloween|easter|pentecost|thanksgiving|ties\b|nineteen|two thousand/i;

/** Regions that write the month first. */
const monthFirst = /^en(?:$|[-_](?:us|ph|ca)\b)/i;

/**
 * Days, weeks, months, quarters, seasons, years, decades and ranges of them, absolute or told from the day of publication;
 * a relative one is never resolved without that day. ISO 8601, as precise as the words.
 */
export const findDates: Finder = ({ title, sentences, lang, published }) => {
  const today = dayIn(published);
  const dayFirst = !monthFirst.test(lang);
  return [title, ...sentences].flatMap((sentence) => {
    const { text } = sentence;
    if (primary(lang) === "en" && !hint.test(text)) return [];
    const found = joined(text, chosen(candidates(text, lang, { today, tense: () => null, dayFirst })));
    return found.map((date) => {
      const { from, to } = widened(text, date, lang);
      return {
        kind: "date" as const,
        label: labelsIn(lang).occasion(text, from, to),
        value: passage(sentence, from, to),
        sentence: whole(sentence),
        ...(date.normalised && { normalised: date.normalised }),
      };
    });
  });
};

/** When a reference was looked up is no date of the story. */
const consulted = /(?:Retrieved|Accessed|Archived from the original)(?: on)?\s$/;
/** "the Sunday Telegraph": a paper or a show, no day. */
const titled =
  /^\s(?:Telegraph|Times|Mirror|Mail|Post|Express|Herald|Tribune|Independent|People|Night (?:Live|Football))\b/;
const weekday = /day\s*$/i;

function candidates(text: string, lang: string, at: At): Found[] {
  const english = primary(lang) === "en";
  return formsFor(text, primary(lang)).flatMap(([form, pattern]) =>
    matchesIn(text, pattern).flatMap((match): Found[] => {
      const from = match.index;
      const trail = /[\s,]+$/.exec(match[0])?.[0].length ?? 0;
      const to = from + match[0].length - trail;
      const written = { piece: (name: string) => match.groups?.[name], text, from, to };
      const tense = (): Tense => (english ? tenseAt(text, from, to) : futureIn(primary(lang), text, from));
      const here = { ...at, tense };
      const none =
        consulted.test(justBefore(text, from)) ||
        (weekday.test(match[0]) && titled.test(text.slice(to, to + 20)));
      const normalised = none ? null : form.read(written, here);
      return normalised === null ? [] : [{ from, to, normalised, form, written, at: here }];
    }),
  );
}

/** Of dates on the same words the longest stands: whatever it meets at neither end it does not overlap. */
function chosen(all: Found[]): Found[] {
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const date of all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (taken.has(date.from) || taken.has(date.to - 1)) continue;
    for (let at = date.from; at < date.to; at++) taken.add(at);
    kept.push(date);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const away = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d.,])(?<count>${count})\\s(?<unit>day|week|month|year)s?\\s(?<way>from|after|before)\\s(?:the\\s)?$`,
  "i",
);

const between =
  /^(?:\s?[-–—~]\s?|\s(?:to|until|till|through|and)\s(?:the\s(?:end|middle|beginning|start)\sof\s)?)$/i;
const range = /(?:^|[^A-Za-zÀ-ɏ])(?:from|between|since)\s(?:the\s(?:end|middle|beginning|start)\sof\s)?$/i;

const now = /^\s(?:and|to|till|until)\s(?:now|date|the\spresent|current\sdate)(?![A-Za-zÀ-ɏ])/i;

/** "between 22 January and now": up to the day of publication. */
function untilNow(text: string, date: Found): Found {
  const led = range.exec(justBefore(text, date.from))?.[0].replace(/^[^A-Za-zÀ-ɏ]/u, "") ?? "";
  const end = led && now.exec(text.slice(date.to, date.to + 30))?.[0];
  const { today } = date.at;
  if (!end || today === null || !date.normalised || date.normalised.includes("/")) return date;
  const normalised = `${date.normalised}/${isoDay(today)}`;
  return { ...date, from: date.from - led.length, to: date.to + end.length, normalised };
}

/** "two weeks before | Christmas": the day that lies so far from the one that is named. */
function awayFrom(text: string, date: Found): Found {
  const led = away.exec(justBefore(text, date.from));
  const day = dayIn(date.normalised);
  if (!led || (date.normalised.length !== 10 && date.normalised)) return date;
  const { count, unit = "", way = "" } = led.groups ?? {};
  const by = numberOf(count) * (/before/i.test(way) ? -1 : 1);
  const normalised = day === null ? "" : shifted(day, unit.toLowerCase(), by);
  return { ...date, from: date.from - led[0].length, normalised };
}

/** "from May to June 2015" is one range; its first end takes the year of its last. */
function joined(text: string, dates: Found[]): Found[] {
  const done: Found[] = [];
  for (const next of dates) {
    const first = done.at(-1);
    const whole = first ? rangeOver(text, first, next) : null;
    if (whole) done.pop();
    done.push(awayFrom(text, whole ?? untilNow(text, next)));
  }
  return done;
}

function rangeOver(text: string, first: Found, next: Found): Found | null {
  const link = text.slice(first.to, next.from);
  if (!between.test(link) || first.normalised.includes("/") !== next.normalised.includes("/")) return null;
  const led = range.exec(justBefore(text, first.from))?.[0].replace(/^[^A-Za-zÀ-ɏ]/u, "") ?? "";
  if (/and/.test(link) && !/between/i.test(led)) return null;
  const normalised = first.normalised.includes("/") ? stretchOf(first, next) : rangeOf(first, next);
  return normalised === null ? null : { ...next, from: first.from - led.length, normalised };
}

/** "from Q1 of 2017 to Q3 of 2018": from the start of one stretch to the end of another. */
function stretchOf(first: Found, next: Found): string | null {
  const [[start = ""], [, end = ""]] = [first.normalised.split("/"), next.normalised.split("/")];
  const led = range.test(justBefore(first.written.text, first.from));
  return led && start < end ? `${start}/${end}` : null;
}

function rangeOf(first: Found, next: Found): string | null {
  if (!first.normalised || !next.normalised) return "";
  const year = Number(next.normalised.slice(0, 4));
  const own = /\d{4}/.test(first.written.text.slice(first.from, first.to));
  const start = own
    ? first.normalised
    : (first.form.read(first.written, { ...first.at, year }) ?? first.normalised);
  if (start <= next.normalised) return `${start}/${next.normalised}`;
  const earlier = own ? null : first.form.read(first.written, { ...first.at, year: year - 1 });
  return earlier && earlier < next.normalised ? `${earlier}/${next.normalised}` : null;
}

const time =
  "(?:\\d{1,2}(?:[:.]\\d\\d){0,2}\\s?(?:[ap]\\.?m\\b\\.?)|\\d{1,2}:\\d\\d(?::\\d\\d)?|noon|midnight)";
const hour = "\\d{1,2}(?:[:.]\\d\\d)?";
const upTo = "\\s?(?:-|–|to|and)\\s?";
const dayPart =
  "(?:,?\\s(?:in\\sthe\\s)?(?:(?:early|late)\\s)?(?:morning|afternoon|evening|night)(?![A-Za-z]))?";
/** "Friday night at 8 p.m.", "Friday from 7 to 9" */
const clock = new RegExp(
  `^${dayPart}(?:,?\\s(?:at|from|by|around|before|after|between|@)?\\s?(?:about\\s)?(?:${hour}${upTo})?${time}(?:${upTo}${time})?|,?\\s(?:from|between)\\s${hour}${upTo}${hour}(?![\\d%/]|\\s[a-z])|,?\\s(?:at|around)\\s(?:1?\\d|2[0-4])(?:[:.]\\d\\d)?(?=[.,;)]?(?:\\s[A-Z]|$)))?`,
  "i",
);
/** "at 8 p.m. on Friday", "between 7 and 9:30 last night" */
const clockBefore = new RegExp(
  `(?:(?<![A-Za-zÀ-ɏ])(?:at|from|between|around)\\s)?(?:(?<![\\d.])${hour}${upTo})?${time}(?:${upTo}${time})?\\s(?:on\\s)?$|(?<![A-Za-zÀ-ɏ])(?:from|between)\\s${hour}${upTo}${hour}\\s(?:on\\s)?$`,
  "i",
);
const lead =
  /(?<![A-Za-zÀ-ɏ])(?:(?:by|before|until|till|since|after|(?:starting|beginning)(?:\son)?|through|(?:no\s)?(?:later|earlier)\sthan|as\s(?:early|late|soon)\sas)\s)?(?:(?:the\s)?(?:very\s)?(?:(?:end|start|beginning|middle|close|turn|rest)\sof|(?:early|late)\sin)\s(?:the\s)?)?(?:the\s)?(?:(?:early|mid|late|earlier|later)[\s-](?:in\s)?(?:the\s)?)?$/i;
/** "2018 or later" */
const onwards = /^\s(?:or|and)\s(?:later|earlier|after|before|onwards?|beyond)(?![A-Za-zÀ-ɏ]|\s[a-z\d])/i;
/** "Monday 3-8": hours, unless somebody won by that much. */
const hours =
  /^,?\s(?:at\s)?(?:(?:1?\d|2[0-4])(?::\d\d)?(?:[ap]m?)?\s?[-–]\s?(?:1?\d|2[0-4])(?::\d\d)?(?:[ap]m?)?|(?:1?\d)(?::\d\d)?[ap])(?=[.?!]?$)/i;
const matches = /\b(?:w[oi]n|beat|lost|lose|defeat|victory|draw|drew|score|game|match|vote)/i;
const rangeLead = /(?<![A-Za-zÀ-ɏ])(?:from|between)\s$/i;

/** Takes in what belongs to a date: "late", "by the end of", "night", "at 8 p.m."; leaves out a leading "the". */
function widened(text: string, { from, to, normalised }: Found, lang: string): { from: number; to: number } {
  if (primary(lang) !== "en") return { from, to };
  const isDay = normalised === "" || normalised.length === 10;
  const rest = text.slice(to, to + 60);
  const told = !matches.test(text.slice(Math.max(0, from - 300), to + 300)) ? hours : onwards;
  const end =
    to + ((isDay && clock.exec(rest)?.[0].length) || ((isDay ? told : onwards).exec(rest)?.[0].length ?? 0));
  const before = text.slice(Math.max(0, from - 40), from);
  const hour = isDay ? (clockBefore.exec(before)?.[0].length ?? 0) : 0;
  const isRange =
    normalised.includes("/") && /[-–—~]|\s(?:to|and|through|until|till)\s/.test(text.slice(from, to));
  const year = normalised.length === 4 ? (/(?<![A-Za-z])(?:the\s)?year\s$/i.exec(before)?.[0] ?? "") : "";
  const led = before.slice(0, before.length - year.length);
  const words = hour ? "" : ((isRange ? rangeLead.exec(led)?.[0] : lead.exec(led)?.[0]) ?? "") + year;
  const start = from - words.length - hour;
  const article =
    /^the\s(?!week|\d+(?:st|nd|rd|th)$|(?:first|second|third|fourth|last|final|\d\w\w)\s(?:week|\w+\smonths)\sof)/i.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  const stop = end === text.length && text[end - 1] === "." && !/[ap]\.m\.$/i.test(text) ? end - 1 : end;
  return { from: start + article, to: stop };
}
