import { Readability } from "@mozilla/readability";
import { type About, textOf } from "#model/article.ts";
import { blocksOf } from "./blocks.ts";
import { furnitureOf, isHidden } from "./furniture.ts";
import type { Ground } from "./inline.ts";
import { kindOf, type Measure } from "./kind.ts";
import { likely } from "./likely.ts";
import { judge } from "./lines.ts";
import type { Page } from "./metadata.ts";
import type { Draft } from "./pen.ts";
import type { Known } from "./rules.ts";
import { countWords } from "./runs.ts";

type Readable = { root: Element; byline: string | null | undefined };

/** Elements of a page that Readability would need many seconds for. */
const TOO_MANY = 40_000;

/** Such a page is read without Readability. */
export const isHuge = (root: Document | Element): boolean => root.getElementsByTagName("*").length > TOO_MANY;

/**
 * The body that Mozilla's Readability (https://github.com/mozilla/readability) finds in a copy of the page, which it
 * uses up; and the byline it met. Nothing if it finds none.
 */
export function readable(copy: Document, again: () => Document): Readable | null {
  if (isHuge(copy)) return null;
  try {
    // `again`: for its next attempt, instead of the page as text and back. Only the built Readability knows of it.
    const options = { keepClasses: true, disableJSONLD: true, serializer: (root: Node) => root, again };
    const article = new Readability<Node>(copy, options).parse();
    return article?.content ? { root: article.content as Element, byline: article.byline } : null;
  } catch {
    // Readability gives up on a few broken pages; what holds the text may still be found.
    return null;
  }
}

/** What is known before the body is read. `visible`: length of the page's visible text. */
export type Case = { page: Page; ground: Ground; known: Known; visible: number };

/**
 * The article's blocks: those of Readability's root; where these are next to nothing of the page, those of the densest
 * of the elements that usually hold an article; and on a page that is no article, if there is much content besides,
 * its likely blocks wherever they stand. `rest` is asked for the body to look in, if need be.
 */
export function bodyOf(root: Element | undefined, rest: () => Element, about: Case): Draft[] {
  const first = root ? bodyIn(root, about) : [];
  const measure = measured(first, about.visible);
  const isSmall = measure.coverage <= 0.3 || measure.prose <= 80;
  const kind = kindOf(about.page, measure);
  const least = SURE[kind] ?? 0.5;
  if (!isSmall && measure.coverage > least) return first;
  const body = rest();
  const held = isSmall ? denser(body, first, about) : first;
  const isText = held.some(({ block }) => textOf(block));
  const isSure = (held === first ? measure : measured(held, about.visible)).coverage > least;
  if (isText && (kind === "article" || isSure || isHuge(body))) return held;
  const content = likely(blocksOf(body, { ...about.ground, skip: isHidden }), furnitureOf(body));
  return !isText || shareOf(content, held) < (ENOUGH[kind] ?? 0.6) ? content : held;
}

/** Of so much of the page the likely content is not asked, since it would not have it changed. */
const SURE: { [kind in About["kind"]]?: number } = { article: 0, product: 0.4, documentation: 0.75 };

/** How much of the likely content Readability's body must have to be kept: it knows articles best, threads least. */
const ENOUGH: typeof SURE = {
  article: 0,
  product: 0.1,
  forum: 0.7,
  documentation: 0.8,
};

const bodyIn = (root: Element, { ground, known }: Case): Draft[] =>
  judge(blocksOf(root, { ...ground, skip: furnitureOf(root) }), known);

/** What was read, in figures. */
export function measured(drafts: Draft[], visible: number): Measure {
  const texts = drafts.map(({ block }) => textOf(block)).filter(Boolean);
  const words = texts.map(countWords);
  const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
  const coverage = Math.min(1, sum(texts.map(({ length }) => length)) / Math.max(1, visible));
  return {
    words: sum(words),
    prose: sum(words.filter((count) => count > 12)),
    coverage: Math.round(coverage * 100) / 100,
  };
}

const HOLDERS =
  "[itemprop~=articleBody], article, main, [role=main], .entry-content, .post-content, #content";

/** The blocks of a usual holder of text, if one has much more prose than what was found first. */
function denser(body: Element, first: Draft[], about: Case): Draft[] {
  let best = { drafts: first, prose: measured(first, about.visible).prose };
  for (const holder of Array.from(body.querySelectorAll(HOLDERS)).slice(0, 12)) {
    // The first must be far better than Readability's choice, a later one a little better than the first.
    const least = best.prose * (best.drafts === first ? 1.6 : 1.2);
    // Most are too small to be read at all; words of lines that meet count as one.
    if (countWords(holder.textContent ?? "") * 1.3 < least) continue;
    const drafts = bodyIn(holder, about);
    const { prose } = measured(drafts, about.visible);
    if (prose > least) best = { drafts, prose };
  }
  return best.drafts;
}

/** How much of the words of `whole` are in `part` too, 0 to 1; 1 if there are next to none. */
function shareOf(whole: Draft[], part: Draft[]): number {
  const there = new Set(part.map(({ block }) => textOf(block)));
  let [words, shared] = [0, 0];
  for (const { block } of whole) {
    const text = textOf(block);
    const count = countWords(text);
    words += count;
    if (there.has(text)) shared += count;
  }
  return words < 20 ? 1 : shared / words;
}
