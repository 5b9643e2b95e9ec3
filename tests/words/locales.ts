import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Each key with what is said. */
export type Messages = Record<string, string>;

const folder = resolve(import.meta.dirname, "../../public/_locales");

/** The names of the folders, as browsers want them: `pt_BR`. */
export const locales = readdirSync(folder).sort();

/** A locale as it stands in its file. */
export const readLocale = (name: string): Record<string, { message: string; description?: string }> =>
  JSON.parse(readFileSync(resolve(folder, name, "messages.json"), "utf8"));

export const messagesOf = (name: string): Messages =>
  Object.fromEntries(Object.entries(readLocale(name)).map(([key, { message }]) => [key, message]));

/** `pt_BR` → `pt-BR` */
export const tagOf = (name: string) => name.replace("_", "-");

/** `facts_few` → `["facts", "few"]`; other keys have no form. */
export function formOf(key: string, english: Messages): [stem: string, form: string] | null {
  const [, stem = "", form = ""] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return form && `${stem}_other` in english ? [stem, form] : null;
}

/** What may be said in another language as it is in English, and why. */
export const alike: Record<string, { why: string; in: string }> = {
  brand: { why: "a name", in: "all" },
  locale: { why: "a code, asserted by itself", in: "all" },
  pair: { why: "a colon", in: "all" },
  aside: { why: "brackets", in: "all" },
  besides: { why: "a semicolon", in: "all" },
  quoted: { why: "the same marks of quotation", in: "hi id ko pt_BR tr vi zh_CN" },
  key_escape: { why: "what stands on the key", in: "all" },
  group_source: { why: "the same word", in: "fr" },
  certainty_possible: { why: "the same word", in: "fr" },
  value_auto: { why: "the same short word", in: "de es fr it nl pl pt_BR" },
  value_sepia: { why: "the same word", in: "de es id nl pl" },
  value_contrast: { why: "the same word", in: "nl" },
  value_legible: { why: "the same word", in: "es" },
  value_sans: { why: "the same word", in: "fr" },
  pause: { why: "the same word", in: "de fr" },
};

/** Letters that each message of these languages has at least one of. */
const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh_CN: /\p{Script=Han}/u,
  zh_TW: /\p{Script=Han}/u,
};

/** Without letters of its own: `$1 ($2)`. */
const hasWords = (message: string) => /\p{L}/u.test(message.replace(/\$\d/g, ""));

const mayBeAlike = (key: string, locale: string) => {
  const found = alike[key];
  return found !== undefined && (found.in === "all" || found.in.split(" ").includes(locale));
};

/** Most characters that browsers and stores show. */
const longest: Record<string, number> = { name: 75, description: 132, brand: 12 };

const placeholders = (message: string) => (message.match(/\$\d/g) ?? []).sort().join();

/** A form that stands for one number alone may say it in a word: "two lines" in Arabic. */
function saysNumber(tag: string, form: string): boolean {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  return numbers.filter((number) => rules.select(number) === form).length === 1;
}

/** What is wrong with a message by itself. */
function faultsOf(key: string, message: string, locale: string, english: Messages): string[] {
  const form = formOf(key, english);
  const model = english[form ? `${form[0]}_other` : key] ?? "";
  const mayOmit = form !== null && saysNumber(tagOf(locale), form[1]);
  const limit = longest[key] ?? Number.POSITIVE_INFINITY;
  const wrong: [boolean, string][] = [
    [message.trim() === "" || message !== message.trim(), "empty, or space at an end"],
    [/ {2}|\.\.\./.test(message), "double spaces or three full stops"],
    [locale !== "en" && /["']/.test(message), "straight marks of quotation"],
    [/\$(?!\d)|\$\d\$/.test(message), "a dollar that browsers would read otherwise"],
    [
      locale === "fr" && / [;:?!»]|« /.test(message),
      "a space that breaks, where French has one that does not",
    ],
    [[...message].length > limit, `longer than ${limit}`],
    [
      placeholders(message) !== placeholders(model) && !(mayOmit && placeholders(message) === ""),
      `not the placeholders ${placeholders(model) || "(none)"}`,
    ],
    [
      locale !== "en" && message === model && !mayBeAlike(key, locale),
      "as in English, and no reason is given for it",
    ],
    [
      locale in scripts && hasWords(message) && !mayBeAlike(key, locale) && !scripts[locale]?.test(message),
      "no letter of its script",
    ],
  ];
  return wrong.filter(([is]) => is).map(([, what]) => `${key}: ${what}`);
}

/** What is wrong with the words of a language, as `key: what`. */
export function faultsIn(locale: string, messages: Messages, english: Messages): string[] {
  const forms = new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories;
  const wanted = Object.keys(english).flatMap((key) => {
    const form = formOf(key, english);
    return form ? forms.map((one) => `${form[0]}_${one}`) : [key];
  });
  const missing = [...new Set(wanted)].filter((key) => !(key in messages));
  const needless = Object.keys(messages).filter((key) => !wanted.includes(key));
  const { back = "", pointed_closed = "", locale: tag } = messages;
  return [
    ...missing.map((key) => `${key}: missing`),
    ...needless.map((key) => `${key}: not in English, or a form of number that this language has not`),
    ...Object.entries(messages).flatMap(([key, message]) => faultsOf(key, message, locale, english)),
    ...(tag === tagOf(locale) ? [] : ["locale: not the name of its folder"]),
    ...(pointed_closed.includes(back) ? [] : ["pointed_closed: names another button than `back`"]),
  ];
}
