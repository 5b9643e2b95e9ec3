/**
 * A date as a page's data give it → ISO 8601, as precise as given; `null` if it is none.
 *
 *     2024-04-01T09:30:00+0000      → 2024-04-01T09:30:00+00:00
 *     2024-04                       → 2024-04
 *     Mon, 01 Apr 2024 09:30:00 GMT → 2024-04-01T09:30:00Z
 *     April 1, 2024                 → 2024-04-01
 */
export function instant(raw: string): string | null {
  const text = raw.trim().replace(/\s+/g, " ");
  if (!text || text.length > 60) return null;
  return fromIso(text) ?? fromTimestamp(text) ?? fromWords(text);
}

const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ,]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)? ?(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?)?)?)?/i;

function fromIso(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact) return fromIso(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const found = ISO.exec(text);
  if (!found) return null;
  const [all, year = "", month, day, time, zone] = found;
  if (/^\d/.test(text.slice(all.length)) || !isPlausible(Number(year), month, day)) return null;
  const date = [year, month, day]
    .filter(Boolean)
    .map((part) => part?.padStart(2, "0"))
    .join("-");
  return time && day
    ? `${date}T${time.padStart(time.length === 4 || time.length === 7 ? time.length + 1 : 0, "0")}${zoneOf(zone)}`
    : date;
}

function isPlausible(year: number, month?: string, day?: string): boolean {
  if (year < 1800 || year > 2200) return false;
  return (
    Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= 31
  );
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^[a-z]/i.test(zone)) return "Z";
  const [, sign, hours = "", minutes] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours.padStart(2, "0")}:${minutes ?? "00"}` : "";
}

/** Seconds or milliseconds since 1970. */
function fromTimestamp(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, "Z");
}

/** English words and RFC 2822. Without a zone only the day is told, so that the machine's own zone is never read. */
function fromWords(text: string): string | null {
  if (!/\b(?:19|20)\d\d\b/.test(text) || !/[a-z]{3}/i.test(text)) return null;
  const local = new Date(text);
  if (Number.isNaN(local.getTime())) return null;
  if (/(?:GMT|UTC|Z|[+-]\d{4})$/.test(text)) return local.toISOString().replace(/\.\d+Z$/, "Z");
  const two = (part: number) => String(part).padStart(2, "0");
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
