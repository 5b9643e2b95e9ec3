import { listOf } from "./json-ld.ts";
import type { Measure } from "./kind.ts";
import { type Page, storiesOf } from "./metadata.ts";

/** More words than this are no teaser, whatever else the page says. */
const TEASER = 300;

/**
 * Only a teaser stands on the page: little text, and the page says that it is not free, counts far more words than
 * there are, or shows a wall. The box of a wall in the code, which nobody sees, is on pages that are free as well.
 */
export function isPartial(page: Page, { words }: Measure): boolean {
  if (words > TEASER) return false;
  const stories = storiesOf(page);
  const isPaid = stories.some((story) =>
    listOf(story.isAccessibleForFree).some((free) => /^false$/i.test(String(free))),
  );
  const said = Math.max(0, ...stories.map((story) => Number(listOf(story.wordCount)[0]) || 0));
  return isPaid || (said > 150 && words < said / 2) || hasWall(page.document);
}

function hasWall(document: Document): boolean {
  const walls = document.querySelectorAll("[class*=paywall i], [id*=paywall i]");
  return Array.from(walls).some((box) => box.checkVisibility() && (box.textContent?.trim().length ?? 0) > 20);
}
