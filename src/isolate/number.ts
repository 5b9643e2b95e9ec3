/** Carries an element's number through Readability, which moves, renames and re-parses what it is given. */
export const NUMBER = "data-lede-n";

declare global {
  /** The page's elements by number, kept in the isolated world for the script that highlights a place. */
  var ledeElements: WeakRef<Element>[] | undefined;
}

export type Numbered = { clone: Document; live: Element[] };

/**
 * A copy of the document whose elements carry the number, in document order, of the live element they copy.
 * The document is cloned, never an element: cloning a live custom element would run its constructor. A clone has
 * the same elements in the same order, so walking both side by side leaves the page untouched.
 */
export function numbered(document: Document): Numbered {
  const clone = document.cloneNode(true) as Document;
  const live = Array.from(document.getElementsByTagName("*"));
  let number = 0;
  for (const copy of clone.getElementsByTagName("*")) copy.setAttribute(NUMBER, String(number++));
  globalThis.ledeElements = live.map((element) => new WeakRef(element));
  return { clone, live };
}

/** The number of the nearest element that came from the page: Readability makes a few of its own. */
export function numberOf(element: Element): number | undefined {
  const number = element.closest(`[${NUMBER}]`)?.getAttribute(NUMBER);
  return number == null ? undefined : Number(number);
}
