import { type Block, textOf } from "#model/article.ts";
import { listOf } from "./json-ld.ts";
import { type Page, storiesOf } from "./metadata.ts";
import { countWords } from "./runs.ts";

/** More words than this are no teaser, whatever else the page says. */
const TEASER = 300;

/**
 * Why only a teaser stands on the page; nothing if the text seems whole. One sign is not enough where pages give it
 * that are free to read: the box of a wall in the code, which none of its readers sees.
 */
export function partialReason(page: Page, blocks: Block[]): string | undefined {
  const texts = blocks.map(textOf).filter(Boolean);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  if (words > TEASER) return undefined;
  const stories = storiesOf(page);
  const isPaid = stories.some((story) =>
    listOf(story.isAccessibleForFree).some((free) => /^false$/i.test(String(free))),
  );
  if (isPaid) return "not free";
  const counts = stories.map((story) => Number(listOf(story.wordCount)[0])).filter((count) => count > 0);
  const said = Math.max(0, ...counts);
  if (said > 150 && words < said / 2) return `${words} of ${said} words`;
  return hasWall(page.document) ? "paywall" : undefined;
}

function hasWall(document: Document): boolean {
  const walls = document.querySelectorAll("[class*=paywall i], [id*=paywall i], [class*=regwall i]");
  return Array.from(walls).some((box) => box.checkVisibility() && (box.textContent?.trim().length ?? 0) > 20);
}
