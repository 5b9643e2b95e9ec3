import { Readability } from "@mozilla/readability";
import { furnitureOf } from "#isolate/furniture.ts";
import { isolate } from "#isolate/isolate.ts";
import type { Block, Run } from "#model/article.ts";

/** The parts of a result that a reader would miss, by kind: the address or the text of each. */
type Parts = Record<"images" | "links" | "headings" | "items" | "cells" | "code", string[]>;

const squeezed = (text: string | null | undefined) => (text ?? "").replace(/[\s\u00AD\u200B]+/g, "");

/** Runs in a page: each part of Readability's own result that is not in our blocks, with the name of where it stood. */
function compared() {
  const copy = document.cloneNode(true) as Document;
  const own = new Readability<Node>(copy, { keepClasses: true, serializer: (root: Node) => root }).parse();
  const result = isolate(document);
  if (!own?.content || !result.ok) return null;
  const root = own.content as Element;
  const ours = partsOf(result.value.blocks);
  const isFurniture = furnitureOf(root);
  return Object.fromEntries(
    Object.entries(elementsOf(root)).map(([kind, all]) => {
      const known = new Set(ours[kind as keyof Parts]);
      const text = ours.all;
      const lost = all.filter(
        ({ value }) => !known.has(value) && !(kind !== "images" && kind !== "links" && text.includes(value)),
      );
      return [
        kind,
        {
          count: all.length,
          lost: lost.map(({ value, element }) => ({ value, reason: reasonOf(element, root, isFurniture) })),
        },
      ];
    }),
  );
}

/** What made us drop it: the element around it that is furniture, else that the line itself was judged. */
function reasonOf(element: Element, root: Element, isFurniture: (element: Element) => boolean): string {
  for (let part: Element | null = element; part && part !== root; part = part.parentElement)
    if (isFurniture(part))
      return `furniture: ${part.localName}.${part.getAttribute("class") ?? ""}`.slice(0, 80);
  const line = element.closest("p, li, h1, h2, h3, h4, h5, h6, td, figure, div");
  return `line: ${(line?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 100)}`;
}

function elementsOf(root: Element) {
  const of = (selector: string, value: (element: Element) => string) =>
    Array.from(root.querySelectorAll(selector), (element) => ({ element, value: value(element) })).filter(
      (part) => part.value,
    );
  const text = (element: Element) => squeezed(element.textContent);
  return {
    images: of("img", (element) => (element as HTMLImageElement).src.replace(/^data:.*/, "")),
    links: of("a[href]", (element) =>
      /^https?:/.test((element as HTMLAnchorElement).href) && text(element)
        ? (element as HTMLAnchorElement).href
        : "",
    ),
    headings: of("h1, h2, h3, h4, h5, h6", text),
    items: of("li", text),
    cells: of("td, th", text),
    code: of("pre", text),
  };
}

function partsOf(blocks: Block[]): Parts & { all: string } {
  const runs = (block: Block): Run[] =>
    "runs" in block
      ? block.runs
      : block.kind === "figure"
        ? block.caption
        : block.kind === "table"
          ? [...block.rows.flat().flatMap((cell) => cell.runs), ...(block.caption ?? [])]
          : [];
  const textIn = (block: Block) =>
    squeezed(
      block.kind === "code"
        ? block.text
        : runs(block)
            .map(({ text }) => text)
            .join(""),
    );
  const texts = blocks.map(textIn);
  const images = blocks.flatMap((block) =>
    block.kind === "figure" ? block.pictures.map(({ src }) => src) : [],
  );
  const links = blocks.flatMap((block) => runs(block).flatMap(({ href }) => href ?? []));
  return { images, links, headings: texts, items: texts, cells: texts, code: texts, all: texts.join("") };
}

// biome-ignore lint/style/noDefaultExport: the value of an injected script.
export default compared();
