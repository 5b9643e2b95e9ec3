import { MONTHS } from "./months.ts";

const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ,]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(?:([+-]\d\d):?(\d\d)?|(Z|UTC|GMT))?)?)?)?(?!\d)/i;

/**
 * A date as a page's data give it → ISO 8601, as precise as given; `null` if it is none.
 *
 *     2024-04-01T09:30:00+0000      → 2024-04-01T09:30:00+00:00
 *     2024-04                       → 2024-04
 *     Mon, 01 Apr 2024 09:30:00 GMT → 2024-04-01T09:30:00Z
 *     April 1, 2024                 → 2024-04-01
 */
export function instant(raw: string | null | undefined): string | null {
  const text = (raw ?? "").trim().replace(/^(\d{4})(\d\d)(\d\d)(?=\D|$)/, "$1-$2-$3");
  const found = ISO.exec(text);
  if (text.length > 60) return null;
  if (!found) return fromWords(text) ?? dateIn(text);
  const [, year, month, day, time, hours, minutes = "00", zulu] = found;
  const isDay = (part: string | undefined, last: number) =>
    part === undefined || (Number(part) > 0 && Number(part) <= last);
  if (Number(year) < 1800 || Number(year) > 2200 || !isDay(month, 12) || !isDay(day, 31)) return null;
  const date = [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  return date + (time ? `T${time}${hours ? `${hours}:${minutes}` : zulu ? "Z" : ""}` : "");
}

/** English words and RFC 2822. Without a zone only the day is told, so that the machine's own zone is never read. */
function fromWords(text: string): string | null {
  const local = new Date(text);
  if (!/[a-z]{3}.*\b(?:19|20)\d\d\b/i.test(text) || Number.isNaN(local.getTime())) return null;
  if (/(?:GMT|UTC|Z|[+-]\d{4})$/.test(text)) return local.toISOString().replace(/\.\d+/, "");
  const parts = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

const YEAR = "((?:19|20)\\d\\d)(?!\\d)";
const WORD = "([^\\s\\d,]{2,})";
const DAY = "(?<![\\d:/.-])(\\d{1,2})";

/** Ways to write a date in a line, each with the order of its parts: year, month, day. */
const SHOWN: [RegExp, [number, number, number]][] = [
  // "Sept. 1st, 2023"
  [new RegExp(`${WORD} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`, "i"), [3, 1, 2]],
  // "1. September 2023", "1er septembre 2023", "1 de septiembre de 2023"
  [new RegExp(`${DAY}(?:st|nd|rd|th|er|[.ºª°])? (?:de |of )?${WORD} (?:de |del )?${YEAR}`, "i"), [3, 2, 1]],
  [/(?<![\d/-])((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)/, [1, 2, 3]],
  [/((?:19|20)\d\d) ?年 ?(\d\d?) ?月 ?(\d\d?) ?日/, [1, 2, 3]],
  [new RegExp(`${DAY}\\.(\\d\\d?)\\.${YEAR}`), [3, 2, 1]],
];

/** The number of a month by its name in any language of the table: "Sept.," → 9; 0 if it is none. */
function monthOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const name = word.toLowerCase();
  return MONTHS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning))) + 1;
}

/** The date in a line that a page shows: "Published on April 1st, 2024 by Ann Example" → `2024-04-01`. */
export function dateIn(line: string): string | null {
  for (const [pattern, order] of SHOWN) {
    const found = pattern.exec(line);
    if (!found) continue;
    const [year, month, day] = order.map((part) => found[part]!);
    const number = monthOf(month!);
    if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) continue;
    return [year, String(number).padStart(2, "0"), day!.padStart(2, "0")].join("-");
  }
  return null;
}
