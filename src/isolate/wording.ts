import { AFTER, APPEAL, BY, CONTACT, CONTENTS, LABEL, NEXT, PREVIOUS } from "./phrases.ts";

const any = (...patterns: (string | string[])[]) => `(?:${patterns.flat().join("|")})`;
const MARKS = "[\\s:：,/|–—>»→.-]";

// No flag at all: with `u` or `i` a browser takes longer to compile these tables than to isolate a page.
const stock = new RegExp(
  `^(\\d+ )?(?:(${any(AFTER)})|(${any(LABEL)})|${any(PREVIOUS, NEXT)})(?:( \\(?\\d+)?$| ?[:：|–—])`,
);
const appeal = new RegExp(`^${any(APPEAL)}`);
const contact = new RegExp(any(CONTACT));
const contents = new RegExp(`^${any(CONTENTS)}$`);
const by = new RegExp(`^${any(BY)}(?:${MARKS}+|$|(?=[^\\x00-\\u06ff]))`);
const ways = {
  previous: new RegExp(`^\\W*?${any(PREVIOUS)}(?:$|${MARKS}+)`),
  next: new RegExp(`^\\W*?${any(NEXT)}(?:$|${MARKS}+)`),
};

/** A line as the phrase tables know it: lower case, one kind of space and apostrophe, no marks or arrows at its ends. */
export function plain(text: string): string {
  const line = text.toLowerCase();
  let [start, end] = [0, line.length];
  while (start < end && isMark(line.charCodeAt(start)) && line[start] !== "©") start++;
  while (end > start && isMark(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end).replace(/\s+/g, " ").replaceAll("’", "'");
}

/** Neither letter nor digit, roughly: a table of all letters takes longer to compile than a page to read. */
const isMark = (code: number): boolean =>
  code < 0x80
    ? !((code > 47 && code < 58) || (code > 96 && code < 123))
    : code < 0xc0 ||
      (code > 0x1fff && code < 0x2c00) ||
      (code > 0x2fff && code < 0x3041) ||
      (code > 0xfeff && code < 0xff10);

/**
 * What of the tables a line is. `label`: "Advertisement", "Next Article", "Comments (12)" and nothing else. `end`: a
 * heading of what follows an article, "You may also like". `pointer`: "related: five sedans to watch".
 */
export function stockOf(line: string): "label" | "end" | "pointer" | null {
  const found = stock.exec(line);
  if (!found) return null;
  const [whole, count, after, label] = found;
  if (whole.length === line.length && !/[:：|–—]$/.test(whole)) return after && !count ? "end" : "label";
  return !count && (after || label) ? "pointer" : null;
}

/** "Sign up for our newsletter", "© 2024 Daily Example": the beginning says what it is. */
export const isAppeal = (line: string): boolean => appeal.test(line);

/** "Follow her on Twitter @annexample" */
export const isContact = (line: string): boolean => contact.test(line);

/** "In this article" */
export const isContents = (line: string): boolean => line.length < 40 && contents.test(line);

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
