import type { Block } from "#model/article.ts";

/** Carries an element's number through Readability, which moves, renames and re-parses what it is given. */
const NUMBER = "data-lede-n";

declare global {
  /** The live elements that blocks were made from, by number, kept in the isolated world for whoever marks a place. */
  var ledeElements: Map<number, WeakRef<Element>> | undefined;
}

/** Gives a copy the number of the live element that it copies. */
export const number = (copy: Element, index: number): void => copy.setAttribute(NUMBER, String(index));

/** Remembers the live elements of the numbers that the blocks have. */
export function remember(blocks: Block[], live: (index: number) => Element | null): void {
  const numbers = new Set(blocks.flatMap(({ element }) => element ?? []));
  const elements = Array.from(numbers, (index) => [index, live(index)] as const);
  globalThis.ledeElements = new Map(
    elements.flatMap(([index, element]) => (element ? [[index, new WeakRef(element)]] : [])),
  );
}

/** The number of the nearest element that came from the page: Readability makes a few of its own. */
export function numberOf(element: Element): number | undefined {
  const own = element.closest(`[${NUMBER}]`) ?? element.querySelector(`[${NUMBER}]`);
  const index = own?.getAttribute(NUMBER);
  return index == null ? undefined : Number(index);
}
