import { textOf } from "#model/article.ts";
import type { Draft } from "./pen.ts";
import { foldedIn } from "./unfold.ts";

/**
 * The blocks that can be seen on the live page, whatever hides the others: a sheet of styles, a script. Asked of the
 * few elements that blocks were made from. What a closed `details` or a button in the text
 * folds away counts as seen; so do pictures that only wait for a script to turn them over. And if more than half
 * of the text were hidden, it is not believed: some pages hide all until a script lifts it.
 */
export function seen(drafts: Draft[], live: (number: number) => Element | null): Draft[] {
  const elementOf = ({ block: { element } }: Draft) => (element === undefined ? null : live(element));
  const unseen = drafts.filter((draft) => isUnseen(elementOf(draft), draft.block.kind === "figure"));
  const folded = unseen.length > 0 ? foldedIn(elementOf(unseen[0]!)!.ownerDocument) : [];
  const hidden = new Set(unseen.filter((draft) => !folded.some((part) => part.contains(elementOf(draft)))));
  const length = (some: Iterable<Draft>) =>
    Array.from(some).reduce((sum, { block }) => sum + textOf(block).length, 0);
  return hidden.size > 0 && length(hidden) * 2 < length(drafts)
    ? drafts.filter((draft) => !hidden.has(draft))
    : drafts;
}

function isUnseen(element: Element | null, isPicture: boolean): boolean {
  const visibilityProperty = !isPicture;
  if (!element || element.checkVisibility({ visibilityProperty })) return false;
  const folded = element.closest("details:not([open])");
  return !folded?.checkVisibility({ visibilityProperty });
}
