import type { Fact } from "#model/digest.ts";

/** `2024`, `2024-11`, `2024-11-23`, each with whatever follows it. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * An ISO 8601 date in the words of `language`, as precise as it is given: "2024-11" → "November 2024".
 * The calendar day is the one that is written, in whatever zone: no clock is asked. `""` for what is no date.
 */
export function dateInWords(iso: string, language: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (!year) return "";
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const parts: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
  };
  return new Intl.DateTimeFormat(language, parts).format(instant);
}

/**
 * What the resolved date tells beyond the article's own words, in the words of `language`; `""` if nothing.
 *
 *     "last Tuesday" 2024-11-19 → "19 November 2024"
 *     "the end of 2024" 2024    → ""
 */
export function resolvedDate({ kind, value, normalised }: Fact, language: string): string {
  if (kind !== "date" || !normalised) return "";
  const ends = normalised.split("/").filter((iso) => ISO.test(iso));
  const told = new Set(value.text.match(/\d+/g)?.map(Number));
  const adds = ends.some((iso) => {
    const [, year, , day] = ISO.exec(iso) ?? [];
    return !told.has(Number(year)) || (day !== undefined && !told.has(Number(day)));
  });
  return adds ? ends.map((iso) => dateInWords(iso, language)).join(" – ") : "";
}

/** `4` → "4 min", in the words of `language`. */
export const minutesInWords = (minutes: number, language: string) =>
  new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "short" }).format(minutes);
