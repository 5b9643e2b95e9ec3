import type { Finder } from "#digest/finder.ts";
import { passage, whole } from "#digest/finder.ts";
import {
  change,
  codes,
  dollars,
  dollarsOf,
  moneyWords,
  names,
  signs,
} from "#digest/lexicons/currencies-en.ts";
import { letters, moneyLetters, scales } from "#digest/lexicons/numbers-en.ts";
import { tongueOf } from "#digest/lexicons/tongues.ts";
import { memo, primary } from "#digest/memo.ts";
import type { Sentence } from "#digest/sentences.ts";
import { indefinite, ofMoney } from "./counts.ts";
import { labelsIn } from "./labels.ts";
import { type Amount, amountsIn, escaped, numeral, plain } from "./numbers.ts";

const any = (list: string[]) => list.map(escaped).join("|");

/** Where a sum stands in its sentence, and in which money. */
type Sum = { from: number; to: number; code: string; times: number };

function grammar(lang: string) {
  const tongue = tongueOf(lang);
  const region = /[-_]([a-z]{2})\b/i.exec(lang)?.[1]?.toUpperCase() ?? "";
  const code = new Map(signs);
  for (const each of codes) code.set(each, each === "RMB" ? "CNY" : each);
  code.set("$", dollars[region] ?? "USD");
  if (lang.startsWith("zh")) code.set("¥", "CNY");
  const sign = any(signs.map(([each]) => each));
  const iso = codes.join("|");
  const scale = [...scales.keys()].join("|");
  return {
    code,
    dollar: new RegExp(
      `(?<![A-Za-zÀ-ɏ$])(?:${dollarsOf.map(([each]) => `(${each})`).join("|")})\\s?\\$\\s?[-−]?$`,
      "i",
    ),
    before: new RegExp(`(?:(?<![A-Za-zÀ-ɏ])(?:${iso})\\s?|(?<![A-Za-zÀ-ɏ$])(?:${sign})\\s?)[-−]?$`, "u"),
    glued: new RegExp(`^\\s?(${[...moneyLetters.keys()].join("|")})(?![A-Za-zÀ-ɏ\\d])`, "i"),
    after: new RegExp(
      `^\\s?(?:(${sign})(?![A-Za-zÀ-ɏ]|\\s?\\d)|(M?)(${iso})(?![A-Za-zÀ-ɏ])(\\s(?:${scale})\\b)?)`,
      "u",
    ),
    named: tongue
      ? new RegExp(`^[\\s-]?(?:${tongue.money.map(([name]) => `(${name})`).join("|")})(?![A-Za-zÀ-ɏ])`, "i")
      : new RegExp(
          `^(?:[\\s-](?:${names.map(([name]) => `(${name})`).join("|")})|[\\s-]?(?:${change.map(([name]) => `(${name})`).join("|")}))(?![A-Za-zÀ-ɏ])`,
          "i",
        ),
    names: tongue?.money ?? names,
    english: !tongue,
  };
}

const grammarOf = memo(grammar);
const weight = /(?:weigh|weight|heav|lost|shed|gained|lbs?\b|stone\b)/i;
const aboutMoney = memo((words) => new RegExp(`[£€$]|\\b(?:${words.replaceAll(" ", "|")})\\b`, "i"));

/** Sums of money: a sign, an ISO 4217 code or a name beside a number. */
export const findMoney: Finder = ({ title, sentences, lang }) =>
  [title, ...sentences].flatMap((sentence) =>
    [...sumsIn(sentence, lang), ...manyIn(sentence, lang)].map(({ from, to, normalised }) => ({
      kind: "money" as const,
      label: labelsIn(lang).measured(sentence.text, from, to),
      value: passage(sentence, from, to),
      sentence: whole(sentence),
      ...(normalised && { normalised }),
    })),
  );

/** "hundreds of millions of dollars": how much is not said, so there is no normal form. */
const manyIn = ({ text }: Sentence, lang: string) =>
  primary(lang) === "en"
    ? indefinite(text)
        .filter(({ from, to }) => ofMoney(text.slice(from, to)))
        .map(({ from, to }) => ({ from, to, normalised: "" }))
    : [];

function sumsIn(sentence: Sentence, lang: string): { from: number; to: number; normalised: string }[] {
  const { text } = sentence;
  const amounts = amountsIn(sentence, lang);
  const found: { from: number; to: number; normalised: string }[] = [];
  let whole: Sum & { value: number } = { from: 0, to: 0, code: "", times: 1, value: 0 };
  for (const [index, amount] of amounts.entries()) {
    const sum = sumAt(text, amount, lang);
    if (!sum) continue;
    const value = inherited(text, amount, amounts[index + 1]);
    const cents =
      sum.times === 0.01 && whole.code === sum.code && /^\s(?:and\s)?$/.test(text.slice(whole.to, sum.from));
    if (cents) found.pop();
    const loose = looseCents(text, sum, amounts[index + 1]);
    if (loose && !cents) {
      found.push({
        from: sum.from,
        to: loose.to,
        normalised: `${plain(value.low + loose.low / 100)} ${sum.code}`,
      });
      continue;
    }
    const normalised = cents ? plain(whole.value + value.low / 100) : numeral(value, sum.times);
    found.push({ from: cents ? whole.from : sum.from, to: sum.to, normalised: `${normalised} ${sum.code}` });
    whole = { ...sum, value: value.low * sum.times };
  }
  return found;
}

/** "15 dollars 50", "thirteen dollars forty-five": small change that is not called so ends the sentence or the clause. */
function looseCents(text: string, { to, times }: Sum, next: Amount | undefined): Amount | null {
  if (
    !next ||
    times !== 1 ||
    next.high !== null ||
    next.low < 1 ||
    next.low > 99 ||
    !Number.isInteger(next.low)
  )
    return null;
  const named = /[A-Za-z]$/.test(text.slice(0, to));
  const apart = /^\s(?:and\s)?$/.test(text.slice(to, next.from));
  return named && apart && /^(?:[.,;!?]|\smore\b|$)/.test(text.slice(next.to)) ? next : null;
}

/** "$10 to $15 million": the first takes the magnitude of the second. */
function inherited(text: string, amount: Amount, next: Amount | undefined): Amount {
  if (!next?.scaled || amount.scaled || next.low > 1e15) return amount;
  if (!/^\s?(?:-|–|to|and)\s?[^\s\d]{0,3}\s?$/.test(text.slice(amount.to, next.from))) return amount;
  const [, word = ""] = /([a-z]+)$/i.exec(text.slice(next.from, next.to)) ?? [];
  const scale = scales.get(word.toLowerCase()) ?? letters.get(word.toLowerCase()) ?? 1;
  return amount.low * scale < next.low ? { ...amount, low: amount.low * scale } : amount;
}

/** The amount is one of money. */
export const isSum = (text: string, amount: Amount, lang: string): boolean =>
  sumAt(text, amount, lang) !== null;

function sumAt(text: string, amount: Amount, lang: string): Sum | null {
  const { code, after } = grammarOf(lang);
  const { from, to } = amount;
  const lead = signBefore(text.slice(Math.max(0, from - 9), from), lang);
  if (lead) return signed(text, amount, lead, lang);
  const next = after.exec(text.slice(to, to + 40));
  if (!next) return namedAt(text, amount, lang);
  const of = next[1] ?? next[3] ?? "";
  const times = next[2] ? 1e6 : (scales.get(next[4]?.trim() ?? "") ?? 1);
  return { from, to: to + next[0].length, code: code.get(of) ?? of, times };
}

/** The money sign or code that a text ends with, and how long it is. */
function signBefore(text: string, lang: string): { length: number; code: string } | null {
  const { code, before, dollar } = grammarOf(lang);
  const match = dollar.exec(text);
  if (match) return { length: match[0].length, code: dollarsOf[groupOf(match)]?.[1] ?? "USD" };
  const sign = before.exec(text)?.[0];
  if (!sign) return null;
  const bare = sign.replace(/[-−\s]/g, "");
  return { length: sign.length, code: code.get(bare) ?? bare };
}

/** `$35 USD`, `£2.5m`: what follows the number may say more. */
function signed(
  text: string,
  { from, to, scaled }: Amount,
  lead: { length: number; code: string },
  lang: string,
): Sum {
  const { code, after, glued } = grammarOf(lang);
  const letter = scaled ? null : glued.exec(text.slice(to, to + 4));
  const end = to + (letter?.[0].length ?? 0);
  const again = after.exec(text.slice(end, end + 12));
  const named = code.get(again?.[3] ?? "");
  return {
    from: from - lead.length,
    to: named ? end + (again?.[0].length ?? 0) : end,
    code: named ?? lead.code,
    times: moneyLetters.get(letter?.[1]?.toLowerCase() ?? "") ?? 1,
  };
}

/** Which group of an expression matched, from 0. */
const groupOf = (match: RegExpExecArray): number =>
  match.findIndex((group, place) => place > 0 && group !== undefined) - 1;

function namedAt(text: string, { from, to, low, scaled }: Amount, lang: string): Sum | null {
  const { named, glued, names, english } = grammarOf(lang);
  const letter = scaled ? null : glued.exec(text.slice(to, to + 4));
  const end = to + (letter?.[0].length ?? 0);
  const times = moneyLetters.get(letter?.[1]?.toLowerCase() ?? "") ?? 1;
  const rest = text.slice(end, end + 40);
  const match = named.exec(rest);
  const index = match ? groupOf(match) : -1;
  const [, code] = names[index] ?? [];
  if (match && code) return { from, to: end + match[0].length, code, times };
  if (!english) return null;
  const won = /^\swon\b/.test(rest) && (low >= 1000 || scaled);
  if (won) return { from, to: end + 4, code: "KRW", times };
  const pounds = /^[\s-]pounds?\b/i.exec(rest);
  if (
    pounds &&
    !(/^\sof\s/.test(rest.slice(pounds[0].length)) && !scaled) &&
    (scaled || (aboutMoney(moneyWords).test(text) && !weight.test(text.slice(Math.max(0, from - 40), from))))
  )
    return { from, to: end + pounds[0].length, code: "GBP", times };
  const [, part, of] = change[index - names.length] ?? [];
  if (!match || !part || !of || (match[0] === "p" && low > 500)) return null;
  return { from, to: end + match[0].length, code: of, times: part };
}
