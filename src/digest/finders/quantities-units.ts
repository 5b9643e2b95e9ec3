import { durations, units } from "#digest/lexicons/units-en.ts";
import { memo } from "#digest/memo.ts";
import { noun } from "./counts.ts";
import { justBefore } from "./just-before.ts";
import { numeral, plain } from "./numbers.ts";
import type { Reader } from "./quantity.ts";

/** One expression with a group per unit: the group that matched is the unit's place in its table. */
const written = memo((kind) => {
  const table = kind === "duration" ? durations.map((each) => each[2]) : units.map((each) => each[1]);
  const start = kind === "duration" ? "^[\\s-]?" : "^(?:[\\s-]|\\s?[([{<])?";
  const groups = table.map((form) => `(${form})`).join("|");
  return new RegExp(`${start}(?:${groups})(?![A-Za-zÀ-ɏ\\d])(?:(?<=[([{<]\\S+)[)\\]}>])?`, "i");
});

const whichOf = (match: RegExpExecArray): number =>
  match.findIndex((group, index) => index > 0 && group !== undefined) - 1;

/** Short forms that mean something else in capitals: 5G, $3M. */
const lower = new Set(["g", "m", "t", "mm", "l"]);

const smaller = /^,?\s(?:and\s)?(\d{1,2}(?:\.\d+)?)\s?(?:inches|inch|ins?)\b/;

/** `52.491km`, `10 1/2 miles`, `three-foot`; feet with inches are one measure. */
export const unit: Reader = (text, amount) => {
  const rest = text.slice(amount.to, amount.to + 40);
  const match = written("unit").exec(rest);
  const normal = match && units[whichOf(match)]?.[0];
  if (!match || !normal) return null;
  const sign = match[0].replace(/^[\s-]/, "");
  if (
    (lower.has(normal) && sign === sign.toUpperCase()) ||
    (match[0] === "m" && noun(text.slice(amount.to + 1)) > 0)
  )
    return null;
  const to = amount.to + match[0].length;
  const inches = normal === "ft" ? smaller.exec(text.slice(to)) : null;
  const size = inches ? { low: amount.low + Number(inches[1]) / 12, high: null } : amount;
  return {
    from: amount.from,
    to: to + (inches?.[0].length ?? 0),
    normalised: `${numeral(size)} ${normal}`,
    label: "of",
  };
};

/** Not how long something takes but when it was: left to the dates. */
const when = /^\s(?:ago|earlier|later|from now|hence)(?![A-Za-zÀ-ɏ])/i;

/** What lies so long before or behind, to the end of its clause: "nine years | after the last one left". */
const apartFrom = /^\s((?:after|before|since)(?:\s[^\s.,;:!?()"“”]+){1,7})(?=[.,;:!?()"“”]|$)/i;

/** `six-month`, `nearly 20 years`, `two and a half hours` → `P6M`, `P20Y`, `PT2.5H` (ISO 8601-1, 5.5.2). */
export const duration: Reader = (text, amount) => {
  const rest = text.slice(amount.to, amount.to + 30);
  const match = written("duration").exec(rest);
  if (!match) return null;
  const to = amount.to + match[0].length;
  const [designator = "D", times = 1] = durations[whichOf(match)] ?? [];
  if (when.test(text.slice(to))) return null;
  const clock = designator.length > 1 ? "T" : "";
  const name = designator.at(-1);
  const iso = (value: number) => `P${clock}${plain(value * times)}${name}`;
  const normalised = amount.high === null ? iso(amount.low) : `${iso(amount.low)}/${iso(amount.high)}`;
  const words = apartFrom.exec(text.slice(to))?.[1];
  return { from: amount.about, to, normalised, label: words ? { words } : "of" };
};

const named = /((?:\p{Lu}[\p{L}.'’-]*\s)*\p{Lu}[\p{L}'’-]*),\s$/u;

/** `age of 66`, `aged 66`, `66-year-old`, `66 years old`, `66 years of age`, `Ms. Ode, 66, said`. */
export const age: Reader = (text, amount) => {
  if (amount.low > 120 || amount.low <= 0 || amount.scaled) return null;
  const before = text.slice(Math.max(0, amount.from - 24), amount.from);
  const rest = text.slice(amount.to, amount.to + 16);
  const old = /^[\s-](?:years?|months?|weeks?|days?)(?:[\s-]olds?|\sof\sage)(?![A-Za-zÀ-ɏ])/i.exec(rest);
  const lead = /(?<![A-Za-zÀ-ɏ])(?:aged?(?: of)?|ages)\s$/i.exec(before);
  const apart =
    /[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+,\s$/u.test(before) &&
    /^(?:,\s|,?["”])(?![A-ZÀ-Þ][A-Za-zÀ-ɏ]+\s\d)/u.test(rest) &&
    !amount.words &&
    amount.low > 5;
  if (!old && !lead && !apart) return null;
  if (apart && !old && /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,\s$/.test(before))
    return null;
  const months = old && !/year/i.test(old[0]) ? ` ${/month|week|day/i.exec(old[0])?.[0].toLowerCase()}s` : "";
  return {
    from: (amount.high === null ? amount.from : amount.about) - (lead?.[0].length ?? 0),
    to: amount.to + (old?.[0].length ?? 0),
    normalised: `${numeral(amount)}${months}`,
    label: old?.[0].startsWith("-")
      ? "after"
      : apart && !old && !lead
        ? { words: named.exec(justBefore(text, amount.from))?.[1] ?? "" }
        : "of",
  };
};

const won =
  /(?<![A-Za-zÀ-ɏ])(?:won|win|beat|beaten|lost|lose|defeated|drew|draw|lead|leading|led|victory|defeat|trailing|score[ds]?|by|it|at|passed|approved|rejected|voted?)(?![A-Za-zÀ-ɏ])[^.;]{0,40}$/i;
const result =
  /^(?:\s[A-Za-zÀ-ɏ]+){0,2}\s(?:win|victory|defeat|loss|draw|lead|thrashing|rout|triumph|scoreline|score|aggregate)(?![A-Za-zÀ-ɏ])/i;

/** `2-1` in "a 2-1 victory", "won 6-4". */
export const score: Reader = (text, amount) => {
  const own = text.slice(amount.from, amount.to);
  const { low, high } = amount;
  if (high === null || !/^\d{1,3}[-–]\d{1,3}$/.test(own)) return null;
  const rest = text.slice(amount.to, amount.to + 40);
  const told =
    won.test(text.slice(Math.max(0, amount.from - 60), amount.from)) &&
    /^(?:[,.;)]|\s(?:in|at|on|against|over|to|by|with|and|after|away|up|down|last|win)\b|$)/.test(rest);
  if (!told && !result.test(rest)) return null;
  return { from: amount.from, to: amount.to, normalised: `${low}-${high}`, label: "of" };
};
