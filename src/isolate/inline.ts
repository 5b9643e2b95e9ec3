import type { Run } from "#model/article.ts";
import { link } from "./address.ts";
import { emptyLine, finish, type Line, type Mark, type Style, write } from "./runs.ts";

/** What texts are read against: what addresses are relative to, and the article's own language and direction. */
export type Ground = { base: string; lang: string | null; dir: "ltr" | "rtl" };

const list = (names: string) => new Set(names.split(" "));

export const BLOCK = list(
  "address article aside body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul blockquote",
);
/** Nothing in these is text of the page. */
export const NEVER = list(
  "script style noscript template button input select textarea option datalist canvas svg map head link meta title dialog rp",
);
export const EMBEDS = ["iframe", "video", "audio", "object", "embed"];

// A map, not an object: a page may call an element `constructor`.
const MARKS = new Map<string, Mark>(
  (
    [
      ["strong", "b strong"],
      ["em", "i em cite dfn var"],
      ["code", "code kbd samp tt"],
      ["del", "del s strike"],
      ...(["sub", "sup", "mark", "ins", "small"] as const).map((mark) => [mark, mark] as const),
    ] as const
  ).flatMap(([mark, tags]) => tags.split(" ").map((tag) => [tag, mark] as const)),
);

/** How text inside an element is set, given how it is set around it. Style objects are shared: equal is identical. */
export function styled(element: Element, pen: Ground, outer: Style): Style {
  const mark = MARKS.get(element.localName);
  const href = element.localName === "a" ? link(element.getAttribute("href"), pen.base) : undefined;
  const lang = element.getAttribute("lang") || undefined;
  const dir = element.getAttribute("dir")?.toLowerCase();
  if (!mark && !href && !lang && !dir) return outer;
  if (mark && !href && !lang && !dir) return marked(outer, mark);
  const style: Style = { ...outer, ...(href && { href }) };
  if (mark) style.marks = marked(outer, mark).marks;
  if (lang) differing(style, "lang", lang, pen.lang ?? "");
  if (dir === "ltr" || dir === "rtl") differing(style, "dir", dir, pen.dir);
  return style;
}

/** Of each style with one mark more there is one, so that neighbours set alike are one run. */
const marks = new WeakMap<Style, Map<Mark, Style>>();

function marked(outer: Style, mark: Mark): Style {
  if (outer.marks.includes(mark)) return outer;
  const known = marks.get(outer) ?? new Map<Mark, Style>();
  marks.set(outer, known);
  const style = known.get(mark) ?? { ...outer, marks: [...outer.marks, mark] };
  known.set(mark, style);
  return style;
}

/** Said only where it differs from the article's own. */
function differing<K extends "lang" | "dir">(
  style: Style,
  key: K,
  value: NonNullable<Style[K]>,
  own: string,
): void {
  if (value.toLowerCase() === own.toLowerCase()) delete style[key];
  else style[key] = value;
}

/** All text of an element as one line: a cell or a caption. */
export function lineOf(element: Element, ground: Ground, style: Style): Run[] {
  const line = emptyLine();
  flatten(element, line, ground, style);
  return finish(line);
}

function flatten(element: Element, line: Line, ground: Ground, style: Style): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) write(line, child.nodeValue ?? "", style);
    if (child.nodeType !== 1) continue;
    const inner = child as Element;
    if (NEVER.has(inner.localName) || EMBEDS.includes(inner.localName)) continue;
    const apart = BLOCK.has(inner.localName) || inner.localName === "br";
    if (apart) write(line, " ", style);
    flatten(inner, line, ground, styled(inner, ground, style));
    if (apart) write(line, " ", style);
  }
}
