import { AFTER, APPEAL, BY, LABEL, NEXT, PREVIOUS } from "./phrases.ts";

const any = (...patterns: (string | string[])[]) => `(?:${patterns.flat().join("|")})`;
/** A phrase ends where its word ends, in scripts that have such a place. */
const END = "(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{N}])";

const label = new RegExp(`^(?:\\d+ )?${any(LABEL, AFTER, PREVIOUS, NEXT)}(?: \\(?\\d+)?$`, "u");
const after = new RegExp(`^${any(AFTER)}(?: \\(?\\d+)?$`, "u");
const pointer = new RegExp(`^[^\\p{L}]*${any(LABEL, AFTER)}\\s?[:：|–—]`, "iu");
const appeal = new RegExp(`^${any(APPEAL)}`, "u");
const by = new RegExp(`^${any(BY)}${END}[\\s:：,/|]*`, "iu");
const ways = {
  previous: new RegExp(`^[^\\p{L}]*${any(PREVIOUS)}(?:$|[^\\p{L}]+)`, "iu"),
  next: new RegExp(`^[^\\p{L}]*${any(NEXT)}(?:$|[^\\p{L}]+)`, "iu"),
};

/** A line as the phrase tables know it: lower case, one kind of space and apostrophe, no marks or arrows at its ends. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N}]+$/gu, "");

/** "Advertisement", "Next Article", "Comments (12)" and nothing else. */
export const isLabel = (line: string): boolean => label.test(line);

/** A heading of what follows an article: "You may also like". */
export const endsArticle = (line: string): boolean => after.test(line);

/** "Sign up for our newsletter", "© 2024 Daily Example": the beginning says what it is. */
export const isAppeal = (line: string): boolean => appeal.test(line);

/** "Related: Five sedans to watch", as it stands in the page. */
export const isPointer = (text: string): boolean => pointer.test(text);

/** "By Ann Example" → "Ann Example"; `null` if the text does not begin so. */
export const afterBy = (text: string): string | null => (by.test(text) ? text.replace(by, "") : null);

export type Way = keyof typeof ways;

/** "← Previous article: Five sedans" → "Five sedans"; `null` if the text does not begin so. */
export const afterWay = (text: string, way: Way): string | null =>
  ways[way].test(text) ? text.replace(ways[way], "").trim() : null;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Names of months and week days, long and short, as the language writes them in a date. */
function calendar(lang: string): string[] {
  return (["long", "short"] as const).flatMap((width) => {
    const format = new Intl.DateTimeFormat(lang, {
      day: "numeric",
      month: width,
      weekday: width,
      timeZone: "UTC",
    });
    return Array.from({ length: 12 }, (_, month) =>
      wordsOf(format.format(Date.UTC(2024, month, month))),
    ).flat();
  });
}

/**
 * Makes the test for lines that only say when: "Published 3 April 2024 at 9.30". `lang` is the page's; English is
 * always understood. The calendars are made when first needed: they are slow.
 */
export function dateLines(lang: string | null): (line: string) => boolean {
  const names = new Set<string>();
  const learn = (tag: string) => {
    try {
      for (const name of calendar(tag)) names.add(name);
    } catch {
      // A language tag that no one knows: the page's own invention.
    }
  };
  return (line) => {
    if (line.length > 90 || !/\b(?:19|20)\d\d\b|\d[:.h/]\d\d|\d年/.test(line)) return false;
    if (names.size === 0) ["en", lang ?? "en"].forEach(learn);
    return wordsOf(line).filter((word) => word.length > 2 && !names.has(word)).length < 3;
  };
}
