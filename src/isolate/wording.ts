import { AFTER, APPEAL, BY, LABEL, NEXT, PREVIOUS } from "./phrases.ts";

const any = (...patterns: (string | string[])[]) => `(?:${patterns.flat().join("|")})`;
const MARKS = "[\\s:：,/|–—>»→.-]";

// No flag at all: with `u` or `i` a browser takes longer to compile these tables than to isolate a page.
const label = new RegExp(`^(?:\\d+ )?${any(LABEL, AFTER, PREVIOUS, NEXT)}(?: \\(?\\d+)?$`);
const after = new RegExp(`^${any(AFTER)}(?: \\(?\\d+)?$`);
const pointer = new RegExp(`^${any(LABEL, AFTER)} ?[:：|–—]`);
const appeal = new RegExp(`^${any(APPEAL)}`);
const by = new RegExp(`^${any(BY)}(?:${MARKS}+|(?=[^\\x00-\\u06ff]))`);
const ways = {
  previous: new RegExp(`^\\W*?${any(PREVIOUS)}(?:$|${MARKS}+)`),
  next: new RegExp(`^\\W*?${any(NEXT)}(?:$|${MARKS}+)`),
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

/** "related: five sedans to watch" */
export const isPointer = (line: string): boolean => pointer.test(line);

/** "By Ann Example" → "Ann Example"; `null` if the text does not begin so. */
export const afterBy = (text: string): string | null => without(by, text);

export type Way = keyof typeof ways;

/** "← Previous article: Five sedans" → "Five sedans"; `null` if the text does not begin so. */
export const afterWay = (text: string, way: Way): string | null => without(ways[way], text);

function without(start: RegExp, text: string): string | null {
  const found = start.exec(text.toLowerCase());
  return found && text.slice(found[0].length).trim();
}

/** "Published Monday, 3 April 2024 at 9.30": a year or a time, and hardly any words beside. */
export const isDateLine = (line: string): boolean =>
  line.length < 90 &&
  /\b(?:19|20)\d\d\b|\d[:.h/]\d\d|\d年/.test(line) &&
  (line.match(/\p{L}{3,}/gu) ?? []).length < 5;
