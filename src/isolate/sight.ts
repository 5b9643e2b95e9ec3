import { textOf } from "#model/article.ts";
import type { Draft } from "./pen.ts";

/**
 * The blocks that can be seen on the live page, whatever hides the others: a sheet of styles, a script. Asked of the
 * few elements that blocks were made from. What a closed `details` folds away counts as seen; and if more than half
 * of the text were hidden, it is not believed: some pages hide all until a script lifts it.
 */
export function seen(drafts: Draft[], live: (number: number) => Element | null): Draft[] {
  const hidden = new Set(
    drafts.filter(({ block }) => block.element !== undefined && isUnseen(live(block.element))),
  );
  const length = (some: Iterable<Draft>) =>
    Array.from(some).reduce((sum, { block }) => sum + textOf(block).length, 0);
  return hidden.size > 0 && length(hidden) * 2 < length(drafts)
    ? drafts.filter((draft) => !hidden.has(draft))
    : drafts;
}

function isUnseen(element: Element | null): boolean {
  if (!element || element.checkVisibility({ visibilityProperty: true })) return false;
  const folded = element.closest("details:not([open])");
  return !folded?.checkVisibility({ visibilityProperty: true });
}
