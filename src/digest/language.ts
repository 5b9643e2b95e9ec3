import { type Article, bodyOf } from "#model/article.ts";
import { functionWords, scriptLanguages } from "./lexicons/function-words.ts";
import { memo } from "./memo.ts";

/** As much of a text as tells its language, in UTF-16 units. */
const SAMPLE = 6000;
/** Shares of function words among all words: what any running text has, and what settles the matter. */
const LIKELY = 0.08;
const SURE = 0.18;
/** So many different ones it takes to overrule a declaration: initials and names may look like one or two. */
const DIFFERENT = 4;

/** A tag in the form of BCP 47 (`en_US` → `en-US`), or null if it is none. Never throws. */
export function canonical(tag: string | null): string | null {
  const plain = tag?.trim().replaceAll("_", "-") ?? "";
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(plain) || /^(?:und|mul|zxx|mis)\b/i.test(plain)) return null;
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null;
  } catch {
    return canonical(plain.replace(/-[^-]*$/, ""));
  }
}

/** The language to read an article in, BCP 47: what the page declares, checked against its letters and little words. */
export const languageOf = (article: Article): string =>
  language(`${article.about.title}\n${bodyOf(article).slice(0, SAMPLE)}`, article.about.lang);

/**
 * The language of a text, BCP 47. A declaration stands unless the text clearly is in another language: templates
 * say "en" on pages of all countries. Text too short to tell, and undeclared, counts as English.
 */
export function language(text: string, declared: string | null): string {
  const said = canonical(declared);
  const base = said?.split("-")[0] ?? "";
  const script = scriptOf(text);
  const heard = script === null ? [] : ranked(text, script);
  const [best] = heard;
  if (!best) return said ?? "en";
  if (said === null) return best.lang;
  if (alike(base, best.lang)) return said;
  const own = heard.find(({ lang }) => alike(base, lang))?.share ?? 0;
  const known = Object.hasOwn(functionWords[script ?? ""] ?? {}, base);
  const foreign = script !== null && script in scriptLanguages;
  const elsewhere = !known && writtenOtherwise(base, script);
  const clearly = best.different >= DIFFERENT && best.share >= (known ? LIKELY : SURE) + 2 * own;
  return foreign || elsewhere || clearly ? best.lang : said;
}

/** Norwegian has two names, and Serbian, Croatian and Bosnian are one language to a stop word. */
const alike = (one: string, other: string) =>
  one === other ||
  [
    ["no", "nb", "nn"],
    ["sr", "hr", "bs", "sh"],
    ["tl", "fil"],
    ["id", "ms"],
    ["iw", "he"],
  ].some((names) => names.includes(one) && names.includes(other));

/** A language that we know in other scripts only cannot be what stands here. */
const writtenOtherwise = (base: string, script: string | null) =>
  ["zh", "ja", ...Object.values(scriptLanguages)].includes(base) ||
  Object.entries(functionWords).some(([name, languages]) => name !== script && base in languages);

const functionWordsIn = memo((script: string) =>
  Object.entries(functionWords[script] ?? {}).map(
    ([lang, list]) => [lang, [...new Set(list.split(" "))]] as const,
  ),
);

/** The share of its function words among the words, and how many different ones were met. */
type Heard = { lang: string; share: number; different: number };

function ranked(text: string, script: string): Heard[] {
  if (script === "Han" || script === "Kana")
    return [{ lang: script === "Kana" ? "ja" : "zh", share: 1, different: DIFFERENT }];
  const only = scriptLanguages[script];
  if (only) return [{ lang: only, share: 1, different: DIFFERENT }];
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const shares = functionWordsIn(script).map(([lang, list]): Heard => {
    const hits = list.flatMap((word) => times.get(word) ?? []);
    const all = hits.reduce((sum, n) => sum + n, 0);
    return { lang, share: all / Math.max(words.length, 8), different: hits.length };
  });
  return shares.filter(({ share }) => share >= LIKELY).sort((one, other) => other.share - one.share);
}

const scripts = [
  ...["Latin", "Han", "Cyrillic", "Arabic", "Devanagari"],
  ...Object.keys(scriptLanguages),
].map((name) => ({ name, letters: new RegExp(`\\p{sc=${name}}+`, "gu") }));

/** The script most letters are in; kana anywhere in earnest make Han Japanese. */
function scriptOf(text: string): string | null {
  const count = (letters: RegExp) => (text.match(letters) ?? []).reduce((sum, run) => sum + run.length, 0);
  // Most texts are settled here, without a look at two dozen scripts.
  if (count(/\p{sc=Latin}+/gu) * 2 > text.length) return "Latin";
  const [most] = scripts
    .map(({ name, letters }) => ({ name, count: count(letters) * (name === "Han" ? 2 : 1) }))
    .sort((one, other) => other.count - one.count);
  const kana = count(/[\p{sc=Hiragana}\p{sc=Katakana}]+/gu);
  if (
    kana > 0 &&
    kana * 2 + (most?.name === "Han" ? most.count : 0) > (most?.count ?? 0) &&
    kana * 8 >= count(/\p{sc=Han}+/gu)
  )
    return "Kana";
  return most && most.count > 0 ? most.name : null;
}
