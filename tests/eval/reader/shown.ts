import { type Article, type Run, textOf } from "#model/article.ts";

/** What of an article stands in the reader view, or should: blocks with their words, and what is no word. */
export type Shown = {
  blocks: { at: number; text: string }[];
  images: string[];
  links: string[];
  headings: string[];
  cells: string[];
  code: string[];
};

/** What the blocks without `aside` hold. Links into the article itself are told by their number alone: `#`. */
export function shouldShow({ blocks }: Article): Shown {
  const own = blocks.map((block, at) => ({ block, at })).filter(({ block }) => !block.aside);
  const joined = (runs: Run[]) => runs.map(({ text }) => text).join("");
  const runs = own.flatMap(({ block }) => [
    ...("runs" in block ? block.runs : []),
    ...("caption" in block ? (block.caption ?? []) : []),
    ...(block.kind === "table" ? block.rows.flat().flatMap((cell) => cell.runs) : []),
  ]);
  return {
    blocks: own.map(({ block, at }) => ({ at, text: textOf(block) })).filter(({ text }) => text),
    images: own.flatMap(({ block }) => (block.kind === "figure" ? block.pictures.map(({ src }) => src) : [])),
    links: runs.flatMap(({ href }) => href ?? []),
    headings: own.flatMap(({ block }) => (block.kind === "heading" ? joined(block.runs) : [])),
    cells: own.flatMap(({ block }) =>
      block.kind === "table" ? block.rows.flat().map((cell) => joined(cell.runs)) : [],
    ),
    code: own.flatMap(({ block }) => (block.kind === "code" ? block.text : [])),
  };
}

/** Runs in the reader view: what stands there, what is folded as doubtful left out. */
export function readShown(): Shown {
  const own = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(`.prose ${selector}`)].filter(
      (node) => !node.closest("[data-folded=aside]"),
    );
  const text = (node: Element) => node.textContent ?? "";
  const lines = (table: HTMLTableElement) =>
    [...table.rows].map((row) => [...row.cells].map(text).join(" ")).join("\n");
  // What is set beside the text is none of it.
  const blocks = own("[data-block]").filter((node) => !node.matches(".beside"));
  return {
    blocks: blocks
      .map((node) => ({
        at: Number(node.getAttribute("data-block")),
        text: node instanceof HTMLTableElement ? lines(node) : text(node),
      }))
      .filter(({ text }) => text),
    images: own("figure:not(.embed) img").map((node) => node.getAttribute("src") ?? ""),
    links: own("a")
      .filter((node) => !node.closest(".embed"))
      .map((node) => (node.hasAttribute("data-to") ? "#" : (node.getAttribute("href") ?? ""))),
    headings: own(":is(h2, h3, h4, h5, h6)").map(text),
    cells: own(":is(td, th)").map(text),
    code: own("pre code").map(text),
  };
}

/** What differs, as `kind: wanted | found`; nothing if the reader view shows all of the article. */
export function differences(wanted: Shown, found: Shown, page: string): string[] {
  const inside = (href: string) => href.startsWith(`${page}#`);
  const kinds = ["images", "links", "headings", "cells", "code"] as const;
  const words = wanted.blocks.flatMap(({ at, text }, index) => {
    const other = found.blocks[index];
    return other?.at === at && other.text === text
      ? []
      : [`text ${at}: ${text.slice(0, 80)} | ${other?.at}: ${other?.text.slice(0, 80)}`];
  });
  return [
    ...words,
    ...(found.blocks.length > wanted.blocks.length
      ? [`${found.blocks.length - wanted.blocks.length} blocks too many`]
      : []),
    ...kinds.flatMap((kind) => {
      const same = (want: string, at: number) =>
        found[kind][at] === want || (found[kind][at] === "#" && inside(want));
      const missing = wanted[kind].findIndex((want, at) => !same(want, at));
      if (missing < 0 && wanted[kind].length === found[kind].length) return [];
      return [`${kind} ${missing}: ${wanted[kind][missing]} | ${found[kind][missing]}`];
    }),
  ];
}
