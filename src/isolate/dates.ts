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
  if (!found) return fromWords(text);
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

const SHOWN =
  /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\b/i;

/** The date in a line that a page shows: "Published on April 1st, 2024 by Ann Example" → `2024-04-01`. */
export const dateIn = (line: string): string | null => {
  const found = SHOWN.exec(line)?.[0];
  return found ? instant(found.replace(/(\d)(?:st|nd|rd|th)\b/, "$1").replace(/\./g, "")) : null;
};
