import type { Span } from "#model/digest.ts";

/** Text nodes of an element with the offset at which each begins in the block's text. */
type Piece = { node: Text; from: number };

/** The element whose text is the text of this block; `null` while it is not drawn yet. */
export const elementOf = (block: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-block="${block}"]`);

/** The place of a span on the screen; `null` while its block is not drawn yet, or if it has no such text. */
export function rangeOf({ block, start, end }: Span): Range | null {
  const element = elementOf(block);
  if (!element) return null;
  const pieces = piecesOf(element);
  const first = pieces.findLast(({ from }) => from <= start);
  const last = pieces.findLast(({ from }) => from < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.from, first.node.length));
  range.setEnd(last.node, Math.min(end - last.from, last.node.length));
  return range;
}

/** The span of a range within one block; what reaches beyond the block it begins in is cut at its end. */
export function spanOf(range: Range): Span | null {
  const element = blockAround(range.startContainer);
  if (!element) return null;
  const block = Number(element.getAttribute("data-block"));
  const pieces = piecesOf(element);
  const offset = (node: Node, at: number) => {
    const piece = pieces.find((one) => one.node === node);
    return piece ? piece.from + at : null;
  };
  const whole = pieces.at(-1);
  const length = whole ? whole.from + whole.node.length : 0;
  const start = offset(range.startContainer, range.startOffset) ?? 0;
  const end = offset(range.endContainer, range.endOffset) ?? length;
  return end > start ? { block, start, end } : null;
}

export const blockAround = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>("[data-block]") ??
  null;

/** The cells of a table are joined by one sign each: a space in a row, a newline between rows. */
function piecesOf(element: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const take = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      pieces.push({ node, from });
      from += node.length;
    }
  };
  if (!(element instanceof HTMLTableElement)) take(element);
  else
    for (const [at, cell] of Array.from(element.rows, (row) => [...row.cells])
      .flat()
      .entries()) {
      if (at > 0) from += 1;
      take(cell);
    }
  return pieces;
}
