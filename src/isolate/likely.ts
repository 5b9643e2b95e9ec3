import { textOf } from "#model/article.ts";
import type { Draft } from "./pen.ts";
import { type Traits, traitsOf } from "./traits.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

const TRAITS = Object.entries(WEIGHTS) as [keyof Traits, number][];

/** Above 0 if the block is rather content than not. */
function worth(traits: Traits): number {
  let sum: number = BIAS;
  for (const [name, weight] of TRAITS) sum += weight * traits[name];
  return sum;
}

/**
 * The blocks of a whole page that are its content, judged each by itself: the way for threads, lists and shops, whose
 * content stands in many places. A picture or a rule stays if the text before it does.
 */
export function likely(drafts: Draft[], isFurniture: (element: Element) => boolean): Draft[] {
  const texts = drafts.filter(({ block }) => textOf(block));
  const traits = traitsOf(texts, isFurniture);
  const kept = new Set(texts.filter((_, index) => worth(traits[index]!) > 0));
  let last = false;
  return drafts.filter((draft) => {
    if (textOf(draft.block)) last = kept.has(draft);
    return last;
  });
}
