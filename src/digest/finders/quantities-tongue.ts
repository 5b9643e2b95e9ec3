import type { FactWords } from "#digest/lexicons/facts.ts";
import { listed, proseOf } from "#digest/lexicons/proses.ts";
import { tongueOf } from "#digest/lexicons/tongues.ts";
import { memo } from "#digest/memo.ts";
import { numeral } from "./numbers.ts";
import { unit } from "./quantities-units.ts";
import type { Reader } from "./quantity.ts";

/** Readers of the quantities of a language other than English; undefined where nothing is known of it. */
export const readersIn = (lang: string): Reader[] | undefined => {
  const readers = built(lang);
  return readers.length > 0 ? readers : undefined;
};

const built = memo((lang): Reader[] => {
  const words = tongueOf(lang);
  return words ? [measure(words), duration(words), unit, counted(words, lang)] : [];
});

const END = "(?![A-Za-zÀ-ɏа-яё\\d])";
const formOf = (table: [string, string][]) =>
  new RegExp(`^[\\s-]?(?:${table.map(([, form]) => `(${form})`).join("|") || "(?!)"})${END}`, "i");
const groupOf = (match: RegExpExecArray) => match.findIndex((group, at) => at > 0 && group !== undefined) - 1;

/** `120 Kilometer`, `3 mètres carrés` */
function measure({ units }: FactWords): Reader {
  const form = formOf(units);
  return (text, amount) => {
    const match = form.exec(text.slice(amount.to, amount.to + 40));
    const normal = match && units[groupOf(match)]?.[0];
    if (!match || !normal) return null;
    return {
      from: amount.from,
      to: amount.to + match[0].length,
      normalised: `${numeral(amount)} ${normal}`,
      label: "of",
    };
  };
}

/** `zwei Jahre`, `18 mois` → `P18M` (ISO 8601-1, 5.5.2) */
function duration({ durations }: FactWords): Reader {
  const form = formOf(durations);
  return (text, amount) => {
    const match = form.exec(text.slice(amount.to, amount.to + 30));
    const designator = match && durations[groupOf(match)]?.[0];
    if (!match || !designator) return null;
    const normalised = `P${designator.length > 1 ? "T" : ""}${numeral(amount)}${designator.at(-1)}`;
    return {
      from: amount.from,
      to: amount.to + match[0].length,
      ...(amount.high === null && { normalised }),
      label: "of",
    };
  };
}

/** `1.200 Menschen`, `120 personnes`: a number that is no year and what it counts. */
function counted({ counted }: FactWords, lang: string): Reader {
  const form = counted ? new RegExp(`^\\s(${counted})(?![A-Za-zÀ-ɏ])`) : null;
  const stops = listed(proseOf(lang).stops);
  return (text, amount) => {
    const digits = text.slice(amount.from, amount.to);
    const match = form?.exec(text.slice(amount.to, amount.to + 50));
    if (!match || /^(?:1\d|20)\d\d$/.test(digits) || amount.low === 1) return null;
    // "um 1300 | eine Verbindung", "§ 3 | Abs. 1"
    const [first = ""] = match[1]?.toLowerCase().split(/\s/) ?? [];
    if ((stops.has(first) && first !== "de") || /§\s?$/.test(text.slice(0, amount.from))) return null;
    if (stops.has(match[1]?.toLowerCase() ?? "") || /[A-ZÀ-Þ]\p{L}*\s$/u.test(text.slice(0, amount.from)))
      return null;
    return {
      from: amount.from,
      to: amount.to + match[0].length,
      normalised: numeral(amount),
      label: "happens",
    };
  };
}
