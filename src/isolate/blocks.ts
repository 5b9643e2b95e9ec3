import type { Block, Run } from "#model/article.ts";
import { link } from "./address.ts";
import { embedOf, pictureOf } from "./media.ts";
import { NUMBER, numberOf } from "./number.ts";
import { breakLine, emptyLine, finish, type Line, type Mark, type Style, write } from "./runs.ts";
import { isDataTable, tableOf } from "./tables.ts";

/** A block and the element of the clone that it was read from, for whoever judges what it is. */
export type Draft = { block: Block; element: Element };

export type Reading = {
  /** What addresses are relative to. */
  base: string;
  /** The article's own language and direction: said of a block or run only where it differs. */
  lang: string | null;
  dir: "ltr" | "rtl";
  /** Elements that are no part of the article are passed over. */
  skip: (element: Element) => boolean;
};

/** What a line of text will become, by where it stands. */
type Frame = {
  kind: "paragraph" | "quote" | "item";
  level?: number;
  depth?: number;
  ordinal?: number;
  caption?: boolean;
};

type Pen = Reading & { drafts: Draft[]; line: Line; owner: Element; frame: Frame; pictures: Draft[] };

const BLOCK = new Set(
  "address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul blockquote".split(
    " ",
  ),
);
const NEVER = new Set(
  "script style noscript template button input select textarea option datalist canvas svg map head link meta title dialog rp".split(
    " ",
  ),
);
const EMBEDS = ["iframe", "video", "audio", "object", "embed"];
const MARKS: Record<string, Mark> = {
  ...{
    b: "strong",
    strong: "strong",
    i: "em",
    em: "em",
    cite: "em",
    dfn: "em",
    var: "em",
    code: "code",
    kbd: "code",
  },
  ...{
    samp: "code",
    tt: "code",
    sub: "sub",
    sup: "sup",
    mark: "mark",
    del: "del",
    s: "del",
    strike: "del",
    ins: "ins",
  },
  small: "small",
};

/** Reads an element of the clone as a flat list of blocks, in document order. */
export function blocksOf(root: Element, reading: Reading): Draft[] {
  const pen: Pen = {
    ...reading,
    drafts: [],
    line: emptyLine(),
    owner: root,
    frame: { kind: "paragraph" },
    pictures: [],
  };
  children(root, pen, { marks: [] });
  flush(pen);
  return pen.drafts;
}

function children(node: Element, pen: Pen, style: Style): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) write(pen.line, child.nodeValue ?? "", style);
    else if (child.nodeType === 1) read(child as Element, pen, style);
  }
}

type Reader = (element: Element, pen: Pen, style: Style) => void;

const embed: Reader = (element, pen) => stand(embedOf(element, pen.base), element, pen);

/** Elements that are read in a way of their own; whatever else is inline, or a plain block by its tag. */
const READERS: Record<string, Reader> = {
  br: (_, pen) => {
    // Two in a row end a paragraph; one is a line break in it.
    if (breakLine(pen.line)) flush(pen);
  },
  img: picture,
  hr: (element, pen) => stand({ kind: "rule" }, element, pen),
  pre: (element, pen) => stand(codeOf(element), element, pen),
  figure: (element, pen, style) =>
    element.querySelector("pre, table, blockquote") ? nest(element, pen, style) : figure(element, pen),
  table: (element, pen, style) =>
    isDataTable(element)
      ? stand(
          tableOf(element, (cell) => lineOf(cell, pen, style)),
          element,
          pen,
        )
      : nest(element, pen, style),
  ...Object.fromEntries(EMBEDS.map((tag) => [tag, embed])),
};

function read(element: Element, pen: Pen, outer: Style): void {
  const tag = element.localName;
  if (NEVER.has(tag) || pen.skip(element)) return;
  const reader = READERS[tag] ?? (BLOCK.has(tag) ? nest : children);
  reader(element, pen, styled(element, pen, outer));
}

function frameOf(element: Element, outer: Frame): Frame {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return { ...outer, level: Number(tag[1]) };
  if (tag === "blockquote") return { ...outer, kind: "quote" };
  if (tag === "ul" || tag === "ol" || tag === "menu") return { ...outer, depth: (outer.depth ?? 0) + 1 };
  if (tag === "li") return itemFrame(element, outer);
  if (tag === "figcaption") return { ...outer, caption: true };
  return outer;
}

function itemFrame(element: Element, outer: Frame): Frame {
  const { ordinal: _, ...rest } = outer;
  const frame: Frame = { ...rest, kind: "item", depth: outer.depth ?? 1 };
  const list = element.parentElement;
  if (list?.localName !== "ol") return frame;
  const items = Array.from(list.children).filter(({ localName }) => localName === "li");
  const own = Number.parseInt(element.getAttribute("value") ?? "", 10);
  const start =
    Number.parseInt(list.getAttribute("start") ?? "", 10) ||
    (list.hasAttribute("reversed") ? items.length : 1);
  const step = list.hasAttribute("reversed") ? -1 : 1;
  return { ...frame, ordinal: Number.isNaN(own) ? start + step * items.indexOf(element) : own };
}

/** Reads a block's insides as lines of their own; what was being written before it ends here. */
function nest(element: Element, pen: Pen, style: Style): void {
  flush(pen);
  const { owner, frame: outer } = pen;
  pen.frame = frameOf(element, outer);
  pen.owner = element;
  children(element, pen, style);
  flush(pen);
  pen.frame = outer;
  pen.owner = owner;
}

function flush(pen: Pen): void {
  const runs = finish(pen.line);
  pen.line = emptyLine();
  if (runs.some(({ text }) => text.trim())) put(blockOf(runs, pen.frame), pen.owner, pen);
  pen.drafts.push(...pen.pictures.splice(0));
}

function blockOf(runs: Run[], { kind, level, depth, ordinal }: Frame): Block {
  const common = depth === undefined ? {} : { depth };
  if (level !== undefined) return { kind: "heading", level, runs, ...common };
  if (kind === "item") return { kind, runs, ...common, ...(ordinal !== undefined && { ordinal }) };
  return { kind, runs, ...common };
}

/** Adds a block, hoisting to it the language and direction that all its runs share. */
function put(block: Block, element: Element, pen: Pen): void {
  const number = numberOf(element) ?? numberOf(element.querySelector(`[${NUMBER}]`) ?? element);
  const hoisted = "runs" in block ? hoist(block.runs) : {};
  pen.drafts.push({
    block: { ...block, ...hoisted, ...(number !== undefined && { element: number }) },
    element,
  });
}

function hoist(runs: Run[]): { lang?: string; dir?: "ltr" | "rtl" } {
  const [first] = runs;
  const lang = runs.every((run) => run.lang === first?.lang) ? first?.lang : undefined;
  const dir = runs.every((run) => run.dir === first?.dir) ? first?.dir : undefined;
  for (const run of runs) {
    if (lang) delete run.lang;
    if (dir) delete run.dir;
  }
  return { ...(lang && { lang }), ...(dir && { dir }) };
}

/** Adds a block that stands by itself between paragraphs. */
function stand(block: Block | undefined, element: Element, pen: Pen): void {
  flush(pen);
  if (block) put(block, element, pen);
}

/** A picture in a line of text waits for the end of the line: it must not tear a sentence in two. */
function picture(element: Element, pen: Pen): void {
  const found = pictureOf(element, pen.base);
  if (!found) return;
  const number = numberOf(element);
  const block: Block = {
    kind: "figure",
    pictures: [found],
    caption: [],
    ...(number !== undefined && { element: number }),
  };
  pen.pictures.push({ block, element });
}

function figure(element: Element, pen: Pen): void {
  const images = Array.from(element.querySelectorAll("img"));
  const pictures = images.flatMap((image) => pictureOf(image, pen.base) ?? []);
  const caption = lineOf(element, pen, { marks: [] });
  const media = element.querySelector(EMBEDS.join());
  if (media) stand(embedOf(media, pen.base), media, pen);
  if (pictures.length > 0 || !media) stand({ kind: "figure", pictures, caption }, element, pen);
}

/** All text of an element as one line: a cell or a caption. */
function lineOf(element: Element, { base, lang, dir }: Reading, style: Style): Run[] {
  const skip = (inner: Element) => inner.localName === "img";
  const drafts: Draft[] = [];
  const pen: Pen = {
    base,
    lang,
    dir,
    skip,
    drafts,
    line: emptyLine(),
    owner: element,
    frame: { kind: "paragraph" },
    pictures: [],
  };
  flatten(element, pen, style);
  return finish(pen.line).map((run) => ({ ...run, text: run.text.replace(/\s*\n/g, " ") }));
}

function flatten(element: Element, pen: Pen, style: Style): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) write(pen.line, child.nodeValue ?? "", style);
    if (child.nodeType !== 1) continue;
    const inner = child as Element;
    if (NEVER.has(inner.localName) || EMBEDS.includes(inner.localName)) continue;
    const apart = BLOCK.has(inner.localName) || inner.localName === "br";
    if (apart) write(pen.line, " ", style);
    flatten(inner, pen, styled(inner, pen, style));
    if (apart) write(pen.line, " ", style);
  }
}

function codeOf(element: Element): Block | undefined {
  const text = (element.textContent ?? "").replace(/^\n+|\s+$/g, "");
  const classes = `${element.className} ${element.querySelector("code")?.className ?? ""}`;
  const language = /\b(?:lang(?:uage)?|brush:|highlight-source)[-: ]\s*([\w+#-]+)/.exec(classes)?.[1];
  return text ? { kind: "code", text, ...(language && { language }) } : undefined;
}

function styled(element: Element, pen: Reading, outer: Style): Style {
  const mark = MARKS[element.localName];
  const href = element.localName === "a" ? link(element.getAttribute("href"), pen.base) : undefined;
  const lang = element.getAttribute("lang") || undefined;
  const dir = element.getAttribute("dir")?.toLowerCase();
  if (!mark && !href && !lang && !dir) return outer;
  const style: Style = { ...outer, ...(href && { href }) };
  if (mark && !style.marks.includes(mark)) style.marks = [...style.marks, mark];
  if (lang) differing(style, "lang", lang, pen.lang ?? "");
  if (dir === "ltr" || dir === "rtl") differing(style, "dir", dir, pen.dir);
  return style;
}

function differing<K extends "lang" | "dir">(
  style: Style,
  key: K,
  value: NonNullable<Style[K]>,
  own: string,
): void {
  if (value.toLowerCase() === own.toLowerCase()) delete style[key];
  else style[key] = value;
}
