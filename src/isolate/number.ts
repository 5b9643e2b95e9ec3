/** Carries an element's number through Readability, which moves, renames and re-parses what it is given. */
const NUMBER = "data-lede-n";

declare global {
  /** The page's elements by number, kept in the isolated world for the script that highlights a place. */
  var ledeElements: WeakRef<Element>[] | undefined;
}

/** Gives a copy the number of the live element that it copies. */
export const number = (copy: Element, index: number): void => copy.setAttribute(NUMBER, String(index));

/** Remembers the live elements in the order of their numbers. */
export function remember(live: Element[]): void {
  globalThis.ledeElements = live.map((element) => new WeakRef(element));
}

/** The number of the nearest element that came from the page: Readability makes a few of its own. */
export function numberOf(element: Element): number | undefined {
  const own = element.closest(`[${NUMBER}]`) ?? element.querySelector(`[${NUMBER}]`);
  const index = own?.getAttribute(NUMBER);
  return index == null ? undefined : Number(index);
}
