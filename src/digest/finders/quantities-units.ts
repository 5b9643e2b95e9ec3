import { durations, units } from "#digest/lexicons/units-en.ts";
import { memo } from "#digest/memo.ts";
import { numeral, plain } from "./numbers.ts";
import type { Reader } from "./quantity.ts";

const written = memo((kind) => {
  const table = kind === "duration" ? durations.map((each) => each[2]) : units.map((each) => each[1]);
  const start = kind === "duration" ? "^[\\s-]?" : "^(?:[\\s-]|\\s?[([{<])?";
  return {
    any: new RegExp(`${start}(?:${table.join("|")})(?![\\p{L}\\d])`, "iu"),
    each: table.map(
      (form) => new RegExp(`${start}(?:${form})(?![\\p{L}\\d])(?:(?<=[([{<]\\S+)[)\\]}>])?`, "iu"),
    ),
  };
});

/** Short forms that mean something else in capitals: 5G, $3M. */
const lower = new Set(["g", "m", "t", "mm", "l"]);

/** `52.491km`, `10 1/2 miles`, `three-foot`; feet with inches are one measure. */
export const unit: Reader = (text, amount) => {
  const rest = text.slice(amount.to, amount.to + 40);
  const { any, each } = written("unit");
  if (!any.test(rest)) return null;
  for (const [index, pattern] of each.entries()) {
    const match = pattern.exec(rest);
    const normal = units[index]?.[0];
    if (!match || !normal) continue;
    const sign = match[0].replace(/^[\s-]/, "");
    if (lower.has(normal) && sign === sign.toUpperCase()) return null;
    const to = amount.to + match[0].length;
    const inches =
      normal === "ft"
        ? /^,?\s(?:and\s)?(\d{1,2}(?:\.\d+)?)\s?(?:inches|inch|ins?)\b/.exec(text.slice(to))
        : null;
    const size = inches ? { low: amount.low + Number(inches[1]) / 12, high: null } : amount;
    return {
      from: amount.from,
      to: to + (inches?.[0].length ?? 0),
      normalised: `${numeral(size)} ${normal}`,
      label: "of",
    };
  }
  return null;
};

/** Not how long something takes but when it was: left to the dates. */
const when = /^\s(?:ago|earlier|later|from now|before|hence)(?!\p{L})/iu;

/** `six-month`, `nearly 20 years`, `two and a half hours` → `P6M`, `P20Y`, `PT2.5H` (ISO 8601-1, 5.5.2). */
export const duration: Reader = (text, amount) => {
  const rest = text.slice(amount.to, amount.to + 30);
  const { any, each } = written("duration");
  if (!any.test(rest)) return null;
  const index = each.findIndex((pattern) => pattern.test(rest));
  const to = amount.to + (each[index]?.exec(rest)?.[0].length ?? 0);
  const [designator = "D", times = 1] = durations[index] ?? [];
  if (when.test(text.slice(to))) return null;
  const clock = designator.length > 1 ? "T" : "";
  const name = designator.at(-1);
  const iso = (value: number) => `P${clock}${plain(value * times)}${name}`;
  const normalised = amount.high === null ? iso(amount.low) : `${iso(amount.low)}/${iso(amount.high)}`;
  return { from: amount.about, to, normalised, label: "of" };
};

/** `age of 66`, `aged 66`, `66-year-old`, `66 years old`, `Ms. Ode, 66, said`. */
export const age: Reader = (text, amount) => {
  if (amount.low > 120 || amount.low <= 0 || amount.scaled) return null;
  const before = text.slice(Math.max(0, amount.from - 24), amount.from);
  const rest = text.slice(amount.to, amount.to + 16);
  const old = /^[\s-](?:years?|months?|weeks?|days?)[\s-]olds?(?!\p{L})/iu.exec(rest);
  const lead = /(?<!\p{L})(?:aged?(?: of)?|ages)\s$/iu.exec(before);
  const apart =
    /\p{Lu}[\p{L}'’-]+,\s$/u.test(before) &&
    /^(?:,\s|,?["”])(?!\p{Lu}\p{L}+\s\d)/u.test(rest) &&
    !amount.words &&
    amount.low > 5;
  if (!old && !lead && !apart) return null;
  if (apart && !old && /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,\s$/.test(before))
    return null;
  const months = old && !/year/i.test(old[0]) ? ` ${/month|week|day/i.exec(old[0])?.[0].toLowerCase()}s` : "";
  return {
    from: amount.from - (lead?.[0].length ?? 0),
    to: amount.to + (old?.[0].length ?? 0),
    normalised: `${numeral(amount)}${months}`,
    label: "of",
  };
};

const won =
  /(?<!\p{L})(?:won|win|beat|beaten|lost|lose|defeated|drew|draw|lead|leading|led|victory|defeat|trailing|score[ds]?|by|it|at)(?!\p{L})[^.;]{0,40}$/iu;
const result =
  /^(?:\s\p{L}+){0,2}\s(?:win|victory|defeat|loss|draw|lead|thrashing|rout|triumph|scoreline|score|aggregate)(?!\p{L})/iu;

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
