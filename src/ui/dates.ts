import type { Fact } from "#model/digest.ts";

/** `2024`, `2024-11`, `2024-11-23`, each with whatever follows it. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

type Named = "long" | "short";

/** The instant at which the day begins that is written, in whatever zone: no clock is asked. */
function read(iso: string): { at: Date; month: boolean; day: boolean } | null {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (!year) return null;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { at, month: month !== undefined, day: day !== undefined };
}

const format = (language: string, month: Named | false, day: boolean) =>
  new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month }),
    ...(day && { day: "numeric" }),
  });

/**
 * An ISO 8601 date, or two with a stroke between, in the words of `language`, as precise as given; `""` for what is no date.
 *
 *     2024-11               → "November 2024"
 *     2025-03-01/2025-05-31 → "1 March – 31 May 2025"
 */
export function dateInWords(iso: string, language: string, month: Named = "long"): string {
  const [from, to] = iso.split("/").map(read);
  if (!from) return "";
  const words = format(language, from.month && month, from.day);
  return to && to.at >= from.at ? words.formatRange(from.at, to.at) : words.format(from.at);
}

/**
 * What the resolved date tells beyond the article's own words, in the words of `language`; `""` if nothing.
 *
 *     "last Tuesday" 2024-11-19 → "19 Nov 2024"
 *     "the end of 2024" 2024    → ""
 */
export function resolvedDate({ kind, value, normalised }: Fact, language: string): string {
  if (kind !== "date" || !normalised) return "";
  const told = new Set(value.text.match(/\d+/g)?.map(Number));
  const adds = normalised.split("/").some((iso) => {
    const [, year, , day] = ISO.exec(iso) ?? [];
    return year !== undefined && !(told.has(Number(year)) && (day === undefined || told.has(Number(day))));
  });
  return adds ? dateInWords(normalised, language, "short") : "";
}

/** `4` → "4 min", in the words of `language`. */
export const minutesInWords = (minutes: number, language: string) =>
  new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "short" }).format(minutes);
