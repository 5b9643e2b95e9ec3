import type { Block, Run } from "#model/article.ts";
import type { Ground } from "./inline.ts";
import { emptyLine, finish, type Line } from "./runs.ts";

/** A block and the element of the clone that it was read from, for whoever judges what it is. */
export type Draft = {
  block: Block;
  element: Element;
  /** The page goes on after it, but no more of so long a text is read. */
  isCut?: boolean;
};

/** `skip`: elements that are no part of the article are passed over. */
export type Reading = Ground & { skip: (element: Element) => boolean };

/** What a line of text will become, by where it stands. */
type Frame = {
  kind: "paragraph" | "quote" | "item";
  level?: number;
  depth?: number;
  ordinal?: number;
  role?: "term" | "definition";
};

/** What is written with: the blocks so far, the line being written and where it stands. */
export type Pen = Reading & {
  drafts: Draft[];
  line: Line;
  owner: Element;
  frame: Frame;
  pictures: Draft[];
  /** How many elements deep it is. */
  deep: number;
  /** The numbers of the items of each ordered list met so far. */
  ordinals: Map<Element, Map<Element, number>>;
};

export const penFor = (root: Element, reading: Reading): Pen => ({
  ...reading,
  drafts: [],
  line: emptyLine(),
  owner: root,
  frame: { kind: "paragraph" },
  pictures: [],
  deep: 0,
  ordinals: new Map(),
});

/** Ends the line being written: it becomes a block, if there is text in it. */
export function flush(pen: Pen): void {
  const runs = finish(pen.line);
  pen.line = emptyLine();
  if (runs.some(({ text }) => text.trim())) put(blockOf(runs, pen.frame), pen.owner, pen);
  for (const picture of pen.pictures) pen.drafts.push(picture);
  pen.pictures = [];
}

function blockOf(runs: Run[], { kind, level, depth, ordinal, role }: Frame): Block {
  const common = depth === undefined ? {} : { depth };
  if (level !== undefined) return { kind: "heading", level, runs, ...common };
  if (kind === "item") return { kind, runs, ...common, ...(ordinal !== undefined && { ordinal }) };
  if (kind === "paragraph") return { kind, runs, ...common, ...(role && { role }) };
  return { kind, runs, ...common };
}

/** Adds a block, hoisting to it the language and direction that all its runs share. */
function put(block: Block, element: Element, pen: Pen): void {
  const hoisted = "runs" in block ? hoist(block.runs) : {};
  pen.drafts.push({ block: { ...block, ...hoisted }, element });
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
export function stand(block: Block | undefined, element: Element, pen: Pen): void {
  flush(pen);
  if (block) put(block, element, pen);
}

/** Where the text of a block element stands, given where the element stands. */
export function frameOf(element: Element, { frame: outer, ordinals }: Pen): Frame {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return { ...outer, level: Number(tag[1]) };
  if (tag === "blockquote") return { ...outer, kind: "quote" };
  if (tag === "ul" || tag === "ol" || tag === "menu") return { ...outer, depth: (outer.depth ?? 0) + 1 };
  if (tag === "dt") return { ...outer, role: "term" };
  if (tag === "dd") return { ...outer, role: "definition" };
  if (tag === "li") return itemFrame(element, outer, ordinals);
  return outer;
}

function itemFrame(element: Element, outer: Frame, ordinals: Pen["ordinals"]): Frame {
  const { ordinal: _, ...rest } = outer;
  const frame: Frame = { ...rest, kind: "item", depth: outer.depth ?? 1 };
  const list = element.parentElement;
  if (list?.localName !== "ol") return frame;
  const numbers = ordinals.get(list) ?? numbersIn(list);
  ordinals.set(list, numbers);
  const ordinal = numbers.get(element);
  return { ...frame, ...(ordinal !== undefined && { ordinal }) };
}

/** The number that each item of an ordered list shows: its own, or counted from the list's `start`, or backwards. */
function numbersIn(list: Element): Map<Element, number> {
  const items = Array.from(list.children).filter(({ localName }) => localName === "li");
  const isReversed = list.hasAttribute("reversed");
  const start = Number.parseInt(list.getAttribute("start") ?? "", 10) || (isReversed ? items.length : 1);
  const ordinalOf = (item: Element, index: number) => {
    const own = Number.parseInt(item.getAttribute("value") ?? "", 10);
    return Number.isNaN(own) ? start + (isReversed ? -index : index) : own;
  };
  return new Map(items.map((item, index) => [item, ordinalOf(item, index)]));
}
