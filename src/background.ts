import { brightenOnArticles } from "#browser/brighten.ts";
import { dressButton } from "#browser/button.ts";
import { keep } from "#browser/cache.ts";
import { articleOf, selectionOf } from "#browser/inject.ts";
import { recallArticle } from "#browser/kept.ts";
import { offerMenu } from "#browser/menu.ts";
import { answer } from "#browser/messages.ts";
import { leaveReader, openOnKey, openReader } from "#browser/reader.ts";
import { tabOf } from "#browser/tab.ts";
import { anchorsOf } from "#digest/anchors.ts";
import { clip } from "#digest/clip.ts";
import { digest } from "#digest/digest.ts";
import type { Article } from "#model/article.ts";
import type { Digest } from "#model/digest.ts";
import { fail, type Result, succeed } from "#model/failure.ts";

/** A page shows eight; what is sent is also kept, checked and copied, so that hundreds would cost time. */
const MOST_FACTS = 24;

/** Holds nothing between two questions: the browser may end the worker at any moment. */
answer({
  "digest/of-tab": ({ tab, anyway }) => digestOf(tab, anyway),
  "digest/of-selection": ({ tab, frame, anyway }) => digestOfSelection(tab, frame, anyway),
  "digest/of-kept": ({ url }) => digestOfKept(url),
  "reader/open": ({ tab }) => openReader(tab),
  "reader/leave": ({ tab }) => leaveReader(tab),
});
dressButton();
brightenOnArticles();
openOnKey();
offerMenu(openReader);

async function digestOf(id: number, anyway: boolean): Promise<Result<Digest>> {
  const [tab, article] = await Promise.all([tabOf(id), articleOf(id)]);
  if (!article.ok) return article;
  if (article.value.doubt && !anyway) return fail(article.value.doubt);
  const result = shownOf(article.value);
  const url = tab?.url;
  // After the answer has gone: the reader waits for that, nobody for the cache.
  if (url && result.ok) setTimeout(() => keep(id, url, result.value));
  return result;
}

/** Of fewer sentences than a summary has there is nothing to leave out. */
async function digestOfSelection(tab: number, frame: number, anyway: boolean): Promise<Result<Digest>> {
  const article = await selectionOf(tab, frame);
  if (!article.ok) return article;
  // A frame numbers its own elements: pointing, which begins in the page, looks for the words there.
  const result = shownOf(frame === 0 ? article.value : withoutElements(article.value));
  return result.ok && result.value.summary.length < 3 && !anyway ? fail("too_short") : result;
}

async function digestOfKept(url: string): Promise<Result<Digest>> {
  const article = await recallArticle(url);
  return article ? shownOf(article) : fail("not_kept");
}

const withoutElements = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.map(({ element: _, ...block }) => block),
});

function shownOf(article: Article): Result<Digest> {
  const result = digest(article);
  if (!result.ok) return result;
  const shown = clip({ ...result.value, facts: result.value.facts.slice(0, MOST_FACTS) });
  return succeed({ ...shown, anchors: anchorsOf(article, shown) });
}
