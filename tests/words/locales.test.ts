import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { alike, faultsIn, formOf, locales, type Messages, messagesOf, readLocale } from "./locales.ts";

const root = resolve(import.meta.dirname, "../..");
const english = messagesOf("en");

const all = "ar de en es fa fr he hi id it ja ko nl pl pt_BR ru tr uk vi zh_CN zh_TW".split(" ");

describe("the languages", () => {
  it("are these twenty-one", () => expect(locales).toEqual(all));

  it.each(all)("%s says everything that English does", (locale) => {
    expect(faultsIn(locale, messagesOf(locale), english)).toEqual([]);
  });

  it("are told in English what each message is for, and what each placeholder", () => {
    const bare = Object.entries(readLocale("en")).filter(
      ([key, { message, description = "" }]) =>
        description.length < 10 ||
        // Forms of number all have the number.
        (!formOf(key, english) && (message.match(/\$\d/g) ?? []).some((one) => !description.includes(one))),
    );
    expect(bare).toEqual([]);
  });

  it("are as in English only where a reason is given, and no reason is given in vain", () => {
    const vain = Object.entries(alike).flatMap(([key, { in: where }]) =>
      (where === "all" ? [] : where.split(" "))
        .filter((locale) => messagesOf(locale)[key] !== english[key])
        .map((locale) => `${key} in ${locale}`),
    );
    expect(vain).toEqual([]);
  });

  type Harm = (messages: Messages) => Messages;
  const without =
    (key: string): Harm =>
    ({ [key]: _, ...rest }) =>
      rest;
  const put =
    (key: string, message: string): Harm =>
    (messages) => ({ ...messages, [key]: message });
  it.each<[string, string, Harm, string]>([
    ["a message that is missing", "de", without("again"), "again: missing"],
    ["a message that English has not", "de", put("twice", "Zweimal"), "twice: not in English"],
    ["a form of number that is missing", "ru", without("facts_few"), "facts_few: missing"],
    ["a form that the language has not", "ja", put("facts_one", "事実$1件"), "facts_one: not in English"],
    ["English words", "nl", put("again", "Try again"), "again: as in English"],
    ["English words, changed a little", "ru", put("again", "Try again!"), "again: no letter of its script"],
    ["a word alike where it need not be", "it", put("pause", "Pause"), "pause: as in English"],
    [
      "a placeholder that is missing",
      "fr",
      put("note_pages", "La page $1"),
      "note_pages: not the placeholders",
    ],
    ["a placeholder too many", "fr", put("again", "Réessayer $1"), "again: not the placeholders"],
    ["a number that is not told", "ru", put("facts_one", "факт"), "facts_one: not the placeholders"],
    ["a name that is too long", "es", put("name", "á".repeat(76)), "name: longer than 75"],
    ["a description that is too long", "es", put("description", "á".repeat(133)), "description: longer"],
    ["a space that breaks", "fr", put("no_time", "Pas le temps ?"), "no_time: a space that breaks"],
    ["two placeholders that touch", "ja", put("pair", "$1$2"), "pair: a dollar"],
    ["straight marks", "it", put("again", "Riprova l'altra"), "again: straight marks"],
    ["nothing", "it", put("again", ""), "again: empty"],
    ["another language's code", "it", put("locale", "es"), "locale: not the name"],
    ["a button of another name", "it", put("back", "Torna"), "pointed_closed: names another"],
  ])("would be found out by %s: %s", (_, locale, harm, fault) => {
    const faults = faultsIn(locale, harm(messagesOf(locale)), english);
    expect(faults.filter((one) => one.startsWith(fault))).toHaveLength(1);
  });
});

describe("the keys", () => {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const code = [...sources.map((file) => read(`src/${file}`)), read("manifest.json")].join("\n");
  const speaking = sources.map((file) => read(`src/${file}`)).filter((text) => text.includes("i18n"));
  const quotedIn = (text: string) =>
    new Set([...text.matchAll(/["'`]([a-z][a-z0-9_]*)["'`]/g)].map((match) => match[1] ?? ""));
  const fromManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? "");
  /** Of files that know of messages at all. */
  const quoted = quotedIn(speaking.join("\n"));
  /** `t(\`failure_${code}\`)` uses every key that begins so and ends in a name of the code. */
  const prefixes = [...code.matchAll(/`([a-z]+_)\$\{/g)].map((match) => match[1] ?? "");
  const names = new Set([
    ...quotedIn(code),
    ...[...code.matchAll(/\b([a-z]\w*):/g)].map((match) => match[1] ?? ""),
  ]);

  const isUsed = (key: string) =>
    quoted.has(key) ||
    quoted.has(formOf(key, english)?.[0] ?? "") ||
    fromManifest.includes(key) ||
    prefixes.some((prefix) => key.startsWith(prefix) && names.has(key.slice(prefix.length)));

  it("are all used", () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(["nowhere_used", "failure_nowhere", "do_nowhere", "nowhere_other"])(
    "would be found unused: %s",
    (key) => {
      expect(isUsed(key)).toBe(false);
    },
  );

  it("are all there", () => {
    const asked = [
      ...fromManifest,
      ...[...code.matchAll(/\bt\(\s*["'](\w+)["']/g)].map((match) => match[1] ?? ""),
    ];
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });
});
