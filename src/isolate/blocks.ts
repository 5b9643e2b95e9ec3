import type { Block } from "#model/article.ts";
import { cut } from "./cut.ts";
import { apartOf } from "./furniture.ts";
import { BLOCK, EMBEDS, lineOf, NEVER, styled } from "./inline.ts";
import { embedOf, pictureOf } from "./media.ts";
import { type Draft, flush, frameOf, type Pen, penFor, type Reading, stand } from "./pen.ts";
import { breakLine, type Style, write } from "./runs.ts";
import { isDataTable, tableOf } from "./tables.ts";

/** Reads an element of the clone as a flat list of blocks, in document order; of a very long text only its beginning. */
export function blocksOf(root: Element, reading: Reading): Draft[] {
  const pen = penFor(root, reading);
  children(root, pen, { marks: [] });
  flush(pen);
  return cut(pen.drafts);
}

function children(node: Element, pen: Pen, style: Style): void {
  // From sibling to sibling takes half the time of a list.
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) write(pen.line, child.nodeValue ?? "", style);
    else if (child.nodeType === 1) read(child as Element, pen, style);
  }
}

type Reader = (element: Element, pen: Pen, style: Style) => void;

const embed: Reader = (element, pen) => stand(embedOf(element, pen.base), element, pen);

/** Elements that are read in a way of their own; whatever else is inline, or a plain block by its tag. */
const READERS = new Map<string, Reader>(
  Object.entries<Reader>({
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
  }),
);

/** No parser nests deeper; a script may, until reading would break. What is deeper still is read as text. */
const DEEPEST = 600;

function read(element: Element, pen: Pen, outer: Style): void {
  const tag = element.localName;
  if (NEVER.has(tag)) return;
  const usual = READERS.get(tag) ?? (BLOCK.has(tag) ? nest : children);
  const reader = pen.skip(element) ? beside : pen.deep > DEEPEST ? asText : usual;
  pen.deep++;
  reader(element, pen, styled(element, pen, outer));
  pen.deep--;
}

const asText: Reader = (element, pen, style) => write(pen.line, element.textContent ?? "", style);

/** Who wrote it, when, and what is in it: no part of the text, but of the article. */
function beside(element: Element, pen: Pen): void {
  const isAmid = pen.line.runs.length > 0 && !BLOCK.has(element.localName);
  const kind = isAmid ? undefined : apartOf(element);
  if (!kind) return;
  const entries = kind === "contents" ? Array.from(element.querySelectorAll("a[href^='#']")) : [element];
  for (const entry of entries) {
    const runs = lineOf(entry, pen, styled(entry, pen, { marks: [] }));
    if (runs.some(({ text }) => text.trim())) stand({ kind, runs }, entry, pen);
  }
}

/** Reads a block's insides as lines of their own; what was being written before it ends here. */
function nest(element: Element, pen: Pen, style: Style): void {
  flush(pen);
  const { owner, frame: outer } = pen;
  pen.frame = frameOf(element, pen);
  pen.owner = element;
  children(element, pen, style);
  flush(pen);
  pen.frame = outer;
  pen.owner = owner;
}

/** A picture in a line of text waits for the end of the line: it must not tear a sentence in two. */
function picture(element: Element, pen: Pen): void {
  const found = pictureOf(element, pen.base);
  if (!found) return;
  pen.pictures.push({ block: { kind: "figure", pictures: [found], caption: [] }, element });
}

function figure(element: Element, pen: Pen): void {
  const images = Array.from(element.querySelectorAll("img"));
  const pictures = images.flatMap((image) => pictureOf(image, pen.base) ?? []);
  const caption = lineOf(element, pen, { marks: [] });
  const media = element.querySelector(EMBEDS.join());
  if (media) stand(embedOf(media, pen.base), media, pen);
  if (pictures.length > 0 || !media) stand({ kind: "figure", pictures, caption }, element, pen);
}

function codeOf(element: Element): Block | undefined {
  const text = (element.textContent ?? "").replace(/^\n+|\s+$/g, "");
  const classes = `${element.className} ${element.querySelector("code")?.className ?? ""}`;
  const language = /\b(?:lang(?:uage)?|brush:|highlight-source)[-: ]\s*([\w+#-]+)/.exec(classes)?.[1];
  return text ? { kind: "code", text, ...(language && { language }) } : undefined;
}
