import { elementOf, holderOf } from "./sight.ts";

/** The box of what stays in its place over the ranges while the page scrolls (a header, a bar at the foot); `null` if none. */
export function coverOf(ranges: Range[], view: Window): DOMRect | null {
  for (const range of ranges) {
    const text = elementOf(range);
    for (const [x, y] of text ? pointsOf(range, view) : []) {
      const cover = text && staying(topmost(text.ownerDocument, x, y), text, view);
      if (cover) return cover;
    }
  }
  return null;
}

/** Left, middle and right of the first line and of the last, as far as they are in view. */
function pointsOf(range: Range, { innerWidth, innerHeight }: Window): [number, number][] {
  const lines = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  const ends = [lines[0], lines.at(-1)].filter((line) => line !== undefined);
  const points = ends.flatMap(({ left, right, top, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].flatMap((x): [number, number][] => [
      [x, top + 1],
      [x, bottom - 1],
    ]),
  );
  return points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
}

/** The element that is hit there, in whatever open shadow tree. */
function topmost(document: Document, x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/**
 * The box of the hit element, or of what holds it, if that stays in its place and does not hold the text itself: with
 * what was hit, since a picture may hang out of its header.
 */
function staying(hit: Element | null, text: Element, view: Window): DOMRect | null {
  const around = new Set<Element>();
  for (let holder: Element | null = text; holder; holder = holderOf(holder)) around.add(holder);
  for (let element = hit; element && !around.has(element); element = holderOf(element))
    if (/fixed|sticky/.test(view.getComputedStyle(element).position))
      return boxAround(element.getBoundingClientRect(), (hit ?? element).getBoundingClientRect());
  return null;
}

function boxAround(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  const [right, bottom] = [Math.max(one.right, other.right), Math.max(one.bottom, other.bottom)];
  return new DOMRect(left, top, right - left, bottom - top);
}
