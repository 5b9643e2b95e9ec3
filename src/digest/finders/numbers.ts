import { codes } from "#digest/lexicons/currencies-en.ts";
import {
  approximations,
  fractions,
  letters,
  ones,
  scales,
  teens,
  tens,
} from "#digest/lexicons/numbers-en.ts";
import { tongueOf } from "#digest/lexicons/tongues.ts";
import { memo, primary } from "#digest/memo.ts";
import type { Sentence } from "#digest/sentences.ts";

/**
 * A number of a sentence, digits or words, with its magnitude.
 *
 *     about 50-60 million euros
 *           ^          ^        from, to;  low 50e6, high 60e6
 *     ^                         about
 */
export type Amount = {
  from: number;
  to: number;
  /** Where it begins with what belongs to it: "more than", "nearly". */
  about: number;
  low: number;
  /** The other end of a range. */
  high: number | null;
  /** It carries a magnitude of its own: "million", "bn". */
  scaled: boolean;
  words: boolean;
};

const any = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");

/**
 * Numbers in words, from "seven" to "two million three hundred thousand", "half a million", "two and a half".
 * A single "a" or "one" is a number only before a scale: "a million", "one hundred".
 */
function wordNumber(): string {
  const one = any(ones.keys());
  const ten = any(tens.keys());
  const many = any([...scales.keys(), "hundred", "dozen"]);
  const word = any([...ones.keys(), ...teens.keys(), ...tens.keys()]);
  const link = `(?<=${ten})[-\\s](?=${one})|[-\\s]+(?=${many})|(?<=${many})\\s+(?:and\\s+)?`;
  const half = `\\s+and\\s+an?\\s+(?:half|quarter)(?:\\s+(?:${many}))?`;
  const part = "half|a\\s+quarter(?:\\s+of)?|quarter|three[-\\s]quarters(?:\\s+of)?";
  const run = `(?:${word}|an?(?=\\s+(?:${many})))(?:(?:${link})(?:${word}|${many}))*(?:${half})?`;
  return `(?:${part})\\s+(?:an?\\s+)?(?:${many})|${run}`;
}

/** What begins each word that a number in words cannot do without. */
const hinted = () =>
  any([...ones.keys(), ...teens.keys(), ...tens.keys(), ...scales.keys(), "hundred", "dozen"]);

/** A text as a regular expression that matches it. */
export const escaped = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The signs that a language groups and points digits with: `1.234,5` in German. */
function separators(lang: string): { group: string; point: string } {
  const parts = new Intl.NumberFormat(lang).formatToParts(1234567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: sign("group") ?? ",", point: sign("decimal") ?? "." };
}

/** The words that multiply a number: as they are matched, and what each stands for. */
function magnitudes(lang: string): { words: string; glued: string; times: Map<string, number> } {
  const tongue = tongueOf(lang);
  if (!tongue) {
    const more: [string, number][] = [...scales, ["hundred", 100], ["dozen", 12]];
    return {
      words: any(more.map(([word]) => word)),
      glued: any(letters.keys()),
      times: new Map([...more, ...letters]),
    };
  }
  const forms = tongue.scales.flatMap(([words, value]) =>
    words.split("|").map((word): [string, number] => [word, value]),
  );
  const times = new Map(forms.map(([word, value]) => [word.replace("\\.?", ""), value]));
  return {
    words: any(forms.map(([word]) => word)),
    glued: any(letters.keys()),
    times: new Map([...times, ...letters]),
  };
}

function grammar(lang: string) {
  const { group, point } = separators(lang);
  const { words, glued, times } = magnitudes(lang);
  const english = primary(lang) === "en";
  const dot = escaped(point);
  const space = /\s/.test(group) ? "\\s" : escaped(group);
  const grouped = `\\d{1,3}(?:${space}\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}`;
  const digits = `(?:\\d{1,2}\\s)?[1-9]\\d?\\/(?:[2-9]|16)(?![\\d/])|(?:(?:${grouped}|\\d{1,15}(?!\\d))(?:${dot}\\d{1,15})?|(?<![\\dA-Za-zÀ-ɏ])${dot}\\d+)(?:\\s?[¼½¾])?|[¼½¾]`;
  const scale = `(?:[\\s-]?(?:${words})|(?:${glued}))(?![A-Za-zÀ-ɏа-яё\\d])`;
  const number = english
    ? `(?:(?:${digits})(?:${scale})?|(?:${wordNumber()})(?![A-Za-zÀ-ɏ\\d]))`
    : `(?:(?:${digits})(?:${scale})?)`;
  const end = "(?![\\d]|[:/]\\d|(?:st|nd|rd|th|s)(?![A-Za-zÀ-ɏ]))";
  const range = english
    ? "\\s?[-–—~]\\s?|\\s+to\\s+|\\s+or\\s+|(?<=between\\s+\\S{1,20})\\s+and\\s+"
    : "\\s?[-–—]\\s?";
  return {
    point,
    group,
    times,
    hint: english ? new RegExp(`[\\d¼½¾]|\\b(?:${hinted()})`, "i") : /[\d¼½¾]/,
    amount: new RegExp(
      `(?:(?<![A-Za-zÀ-ɏ\\d_#]|\\d[.,:/]|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ][-–])|(?<=(?<![A-Za-z])(?:${codes.join("|")}|Rs\\.?)))([-−]?${number})${end}(?:(?:${range})(${number})${end})?`,
      "gi",
    ),
    about: new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${any(approximations)})\\s+$`, "i"),
  };
}

const grammarOf = memo(grammar);

/** Several finders read the numbers of the same sentence. */
const known = new WeakMap<Sentence, Amount[]>();

/** All numbers of a sentence, in order. Clock times, ordinals, decades and versions (`1.2.3`) are none. */
export function amountsIn(sentence: Sentence, lang: string): Amount[] {
  const found = known.get(sentence) ?? scan(sentence.text, lang);
  known.set(sentence, found);
  return found;
}

/** "eighteen" → 18; 1 where there is no number. */
export const numberIn = (text: string): number => scan(text, "en")[0]?.low ?? 1;

function scan(text: string, lang: string): Amount[] {
  const { hint, amount, about, ...signs } = grammarOf(lang);
  if (!hint.test(text)) return [];
  return [...text.matchAll(amount)].flatMap((match): Amount[] => {
    const from = match.index;
    const [, first = "", second] = match;
    const low = read(first, signs);
    const high = second ? read(second, signs) : null;
    const to = from + match[0].length;
    if (/^[.,]\d/.test(text.slice(to))) return [];
    const inherit = high?.scale && low.scale === 1 && low.value < high.value ? high.scale : 1;
    const before = text.slice(Math.max(0, from - 30), from);
    const led = /\s$/.test(before) && (/\sand\s/i.test(match[0]) && high ? /between\s$/i : about);
    return [
      {
        from,
        to,
        about: from - (led ? (led.exec(before)?.[0].length ?? 0) : 0),
        low: low.value * inherit,
        high: high?.value ?? null,
        scaled: (high ?? low).scale !== 1,
        words: !/\d/.test(match[0]),
      },
    ];
  });
}

const marks = new Map([
  ["¼", 0.25],
  ["½", 0.5],
  ["¾", 0.75],
]);

type Signs = { point: string; group: string; times: ReadonlyMap<string, number> };
type Number_ = { value: number; scale: number };

/** `"1,234.5 million"` → `{ value: 1234500000, scale: 1000000 }`. */
function read(written: string, { point, group, times }: Signs): Number_ {
  const text = written.toLowerCase().replace("−", "-");
  if (!/[\d¼½¾]/.test(text)) return inWords(text);
  const [, whole, fraction] = /(?:(\d+)\s)?(\d+\/\d+)/.exec(text) ?? [];
  const scale = times.get(text.replace(/^-?[\d\s.,'’/¼½¾-]*/, "").replace(/\.$/, "")) ?? 1;
  const [over = 0, under = 1] = fraction?.split("/").map(Number) ?? [];
  if (fraction) return { value: (Number(whole ?? 0) + over / under) * scale, scale };
  const plain = /^-?[\d\s.,'’]*/.exec(text)?.[0].replaceAll(/\s/.test(group) ? /\s/g : group, "") ?? "";
  const value = Number(
    plain
      .replaceAll(point === "." ? "," : ".", "")
      .replace(point, ".")
      .replace(/\s/g, "") || 0,
  );
  const mark = marks.get(/[¼½¾]/.exec(text)?.[0] ?? "") ?? 0;
  return { value: (value + mark) * scale, scale };
}

/** `"two million three hundred thousand"`, `"half a million"`, `"twenty-one"`. */
function inWords(text: string): Number_ {
  let total = 0;
  let current = 0;
  let greatest = 1;
  for (const word of text.split(/[\s-]+/)) {
    const scale = scales.get(word) ?? 0;
    current += ones.get(word) ?? teens.get(word) ?? tens.get(word) ?? 0;
    if (word === "half" || word === "quarter") current += fractions.get(word) ?? 0;
    if (word === "quarters") current /= 4;
    if (word === "dozen") current = (current || 1) * 12;
    if (word === "hundred") current = (current || 1) * 100;
    if (!scale) continue;
    total += (current || 1) * scale;
    current = 0;
    greatest = Math.max(greatest, scale);
  }
  return { value: total + current, scale: greatest };
}

/** A number without the dust of binary fractions: `0.30000000000000004` → `0.3`. */
export const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** `50-60` or `12`: how a fact's `normalised` begins. */
export const numeral = ({ low, high }: Pick<Amount, "low" | "high">, times = 1): string =>
  high === null ? plain(low * times) : `${plain(low * times)}-${plain(high * times)}`;
