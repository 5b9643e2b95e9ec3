import { Readability } from "@mozilla/readability";
import { type Article, textOf } from "#model/article.ts";
import { fail, type Result, succeed } from "#model/failure.ts";
import { blocksOf } from "./blocks.ts";
import { bylineOf } from "./byline.ts";
import { furnitureOf } from "./furniture.ts";
import { doubtOf, isPartial, kindOf, type Measure } from "./kind.ts";
import { judge, type Known } from "./lines.ts";
import { datesOf, dirOf, langOf, pageOf, siteNameOf } from "./metadata.ts";
import { neighboursOf } from "./neighbours.ts";
import { numbered } from "./number.ts";
import type { Draft, Reading } from "./pen.ts";
import { countWords } from "./runs.ts";
import { titleOf } from "./title.ts";

/**
 * Finds the article of a page: its blocks, what is known of it, and the articles before and after.
 * The page is only read; its elements are remembered by number (see `number.ts`). Never throws: a page without text
 * is `no_text`, a fault of ours `internal`. What looks like no article is returned all the same, with a `doubt`.
 *
 * The body is found by Mozilla's Readability (https://github.com/mozilla/readability); where that keeps next to
 * nothing of a page's text, by the densest of the elements that usually hold it.
 */
export function isolate(document: Document): Result<Article> {
  try {
    return document.body ? read(document) : fail("no_text");
  } catch (error) {
    return fail("internal", String((error as Error | null)?.stack ?? error));
  }
}

function read(document: Document): Result<Article> {
  const page = pageOf(document);
  const lang = langOf(page);
  const dir = dirOf(page, lang);
  const siteName = siteNameOf(page);
  const title = titleOf(page, siteName);
  const neighbours = neighboursOf(document);
  const visible = lengthOf(document.body);
  const found = readable(document);
  const byline = bylineOf(page, found?.byline);
  const known = { title, byline, links: [neighbours.previous?.url, neighbours.next?.url] };
  const bodyIn = (root: Element) => body(root, { base: document.baseURI, lang, dir }, known);
  const drafts = better(found ? bodyIn(found.root) : [], visible, document, bodyIn);
  if (drafts.length === 0) return fail("no_text");
  const measure = measured(drafts, visible);
  const kind = kindOf(page, measure);
  const { coverage } = measure;
  const about = { url: document.URL, title, byline, siteName, ...datesOf(page), lang, dir, kind, coverage };
  const blocks = drafts.map(({ block }) => block);
  const partial = isPartial(page, measure);
  return succeed({
    about: { ...about, partial },
    blocks,
    ...neighbours,
    doubt: doubtOf(page, kind, measure),
  });
}

/** Length of the text that a reader sees, roughly: layout is not asked for, since it may take longer than all else. */
function lengthOf(body: Element): number {
  const unseen = Array.from(
    body.querySelectorAll("script, style, noscript, template, textarea, svg, [hidden]"),
  );
  const outer = unseen.filter((element) => !element.parentElement?.closest("svg, [hidden]"));
  return outer.reduce((sum, element) => sum - plainLength(element), plainLength(body));
}

const plainLength = (element: Element): number => (element.textContent ?? "").replace(/\s+/g, " ").length;

function readable(document: Document): { root: Element; byline: string | null | undefined } | null {
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (root: Node) => root };
    const article = new Readability<Node>(numbered(document).clone, options).parse();
    return article?.content ? { root: article.content as Element, byline: article.byline } : null;
  } catch {
    // Readability gives up on a few broken pages; what holds the text may still be found.
    return null;
  }
}

function body(root: Element, reading: Omit<Reading, "skip">, known: Known): Draft[] {
  return judge(blocksOf(root, { ...reading, skip: furnitureOf(root) }), known);
}

function measured(drafts: Draft[], visible: number): Measure {
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

/** Readability's choice, unless it is a small part of the page and some usual holder of text has much more prose. */
function better(
  drafts: Draft[],
  visible: number,
  document: Document,
  bodyIn: (root: Element) => Draft[],
): Draft[] {
  const { prose, coverage } = measured(drafts, visible);
  if (coverage > 0.3 && prose > 80) return drafts;
  const { clone } = numbered(document);
  const holders = Array.from(clone.querySelectorAll(HOLDERS)).slice(0, 12);
  let best = { drafts, prose };
  for (const holder of holders) {
    const other = bodyIn(holder);
    const words = measured(other, visible).prose;
    // The first must be far better than Readability's choice, a later one a little better than the first.
    if (words > best.prose * (best.drafts === drafts ? 1.6 : 1.2)) best = { drafts: other, prose: words };
  }
  return best.prose > 30 || !clone.body ? best.drafts : bodyIn(clone.body);
}
