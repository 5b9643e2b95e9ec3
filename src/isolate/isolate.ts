import { type Article, textOf } from "#model/article.ts";
import { fail, type Result, succeed } from "#model/failure.ts";
import { bodyOf, isHuge, measured, readable } from "./body.ts";
import { bylineOf } from "./byline.ts";
import { copyOf, innermost } from "./copy.ts";
import { declaredOf } from "./declared.ts";
import { nameFragments } from "./fragments.ts";
import { doubtOf, kindOf } from "./kind.ts";
import { dirOf, langOf, pageOf, siteNameOf } from "./metadata.ts";
import { neighboursOf } from "./neighbours.ts";
import { remember, withNumbers } from "./number.ts";
import { othersIn, withoutOthers } from "./others.ts";
import { paginationOf } from "./pagination.ts";
import { isPartial } from "./partial.ts";
import { datesOf } from "./published.ts";
import { seen } from "./sight.ts";
import { titleOf } from "./title.ts";

/**
 * Finds the article of a page: its blocks, what is known of it, and the articles before and after.
 * The page is only read; its elements are remembered by number (see `number.ts`). Never throws: a page without text
 * is `no_text`, a fault of ours `internal`. What looks like no article is returned all the same, with a `doubt`.
 */
export function isolate(document: Document): Result<Article> {
  try {
    return document.body ? read(document) : fail("no_text");
  } catch (error) {
    return fail("internal", String((error as Error | null)?.stack ?? error));
  }
}

function read(outer: Document): Result<Article> {
  const page = pageOf(outer);
  const lang = langOf(page);
  const dir = dirOf(page, lang);
  const siteName = siteNameOf(page);
  const title = titleOf(page, siteName);
  const { document, copy, again, rest, visible, live } = innermost(copyOf(outer));
  const { pages, isOther } = paginationOf(copy, document);
  const neighbours = neighboursOf(copy, document, isOther);
  const huge = isHuge(copy);
  const isStream = othersIn(copy, title).length > 0;
  const another = isStream ? () => withoutOthers(again(), title) : again;
  const held = isStream ? () => another().body : rest;
  const found = readable(withoutOthers(copy, title), another);
  const byline = bylineOf(page, { title, siteName }, found?.byline);
  const ground = { base: document.baseURI, lang, dir };
  const known = { title, byline, links: [neighbours.previous?.url, neighbours.next?.url] };
  const body = bodyOf(found?.root, held, { page, ground, known, visible });
  const drafts = seen(withNumbers(body, document), live);
  if (!drafts.some(({ block }) => textOf(block))) return fail("no_text");
  const isCut = drafts.some((draft) => draft.isCut);
  const blocks = drafts.map(({ block }) => block);
  remember(blocks, live);
  nameFragments(blocks, document, live);
  const measure = measured(drafts, visible);
  const kind = kindOf(page, measure);
  const paged = pages && kind !== "home" && kind !== "listing" ? { pages } : {};
  const names = { url: outer.URL, title, byline, siteName, ...datesOf(page, title), lang, dir };
  const declared = declaredOf(page.things);
  const judged = { kind, coverage: measure.coverage, partial: isPartial(page, measure) };
  return succeed({
    about: {
      ...names,
      ...judged,
      ...paged,
      ...(huge && { huge }),
      ...(isCut && { cut: true }),
    },
    blocks,
    ...(declared.length > 0 && { declared }),
    ...neighbours,
    doubt: doubtOf(page, kind, measure),
  });
}
