import { NEVER } from "#isolate/inline.ts";

/** White space, which markup adds and takes away at will, and what no browser shows. */
const LOOSE = /[\s\u00AD\uFEFF\u200B]+/g;
const isLoose = (unit: string) => /[\s\u00AD\uFEFF\u200B]/.test(unit);

/** A text without its white space: what is compared, since that alone is the same in article and page. */
export const squeezed = (text: string): string => text.replace(LOOSE, "");

/** The text of an element as it stands in the page, squeezed, and where each piece of it comes from. */
export type Reading = {
  text: string;
  /** Text nodes in order, each with the offset at which it begins. Nodes without text are left out. */
  nodes: { node: Text; from: number }[];
  /** Every element with text: where it begins and ends. In document order. */
  elements: { element: Element; from: number; to: number }[];
};

/** Reads an element as isolate does: what stands in open shadow roots stands in its place, slots are filled. */
export function readingOf(root: Element): Reading {
  const nodes: Reading["nodes"] = [];
  const elements: Reading["elements"] = [];
  const parts: string[] = [];
  let length = 0;
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const part = squeezed((node as Text).data);
      if (part) nodes.push({ node: node as Text, from: length });
      if (part) parts.push(part);
      length += part.length;
    } else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element);
  };
  const enter = (element: Element) => {
    if (NEVER.has(element.localName) && element !== root) return;
    const entry = { element, from: length, to: length };
    elements.push(entry);
    for (const child of contentOf(element)) read(child);
    entry.to = length;
  };
  enter(root);
  return { text: parts.join(""), nodes, elements: elements.filter(({ from, to }) => to > from) };
}

/** What is shown in an element: its shadow tree, if it has one; in a slot, what was put there. */
function contentOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** A stretch of a squeezed text, end exclusive. */
export type Stretch = { from: number; to: number };

/**
 * The ranges of the page that hold these stretches: one for each, unless something that is no text of the article (a
 * style sheet in the middle of a sentence) stands between, or a shadow root ends there.
 */
export function rangesOf(reading: Reading, stretches: Stretch[]): Range[] {
  return stretches.flatMap(({ from, to }) => {
    const whole = rangeOver(reading, from, to);
    if (whole && squeezed(whole.toString()) === reading.text.slice(from, to)) return [whole];
    return nodesIn(reading, from, to).flatMap(([start, end]) => rangeOver(reading, start, end) ?? []);
  });
}

/** The stretch cut where one text node ends and the next begins. */
function nodesIn({ nodes, text }: Reading, from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  for (let index = indexAt(nodes, from); index < nodes.length; index++) {
    const start = nodes[index]!.from;
    if (start >= to) break;
    const end = nodes[index + 1]?.from ?? text.length;
    pieces.push([Math.max(start, from), Math.min(end, to)]);
  }
  return pieces;
}

function rangeOver({ nodes }: Reading, from: number, to: number): Range | null {
  const first = nodes[indexAt(nodes, from)];
  const last = nodes[indexAt(nodes, to - 1)];
  if (!first || !last) return null;
  // A range cannot leave a shadow tree.
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, offsetIn(first.node, from - first.from));
  range.setEnd(last.node, offsetIn(last.node, to - 1 - last.from) + 1);
  return range;
}

/** The last text node that begins at or before the offset. */
function indexAt(nodes: Reading["nodes"], at: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the text node has the unit of this number, white space not counted. */
function offsetIn({ data }: Text, count: number): number {
  let left = count;
  for (let offset = 0; offset < data.length; offset++)
    if (!isLoose(data[offset]!) && left-- === 0) return offset;
  return data.length;
}
