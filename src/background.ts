import { brightenOnArticles } from "#browser/brighten.ts";
import { dressButton } from "#browser/button.ts";
import { keep } from "#browser/cache.ts";
import { articleOf, selectionOf } from "#browser/inject.ts";
import { recallArticle } from "#browser/kept.ts";
import { offerMenu } from "#browser/menu.ts";
import { answer } from "#browser/messages.ts";
import { onOpening } from "#browser/opening.ts";
import { leaveReader, openOnKey, openReader } from "#browser/reader.ts";
import { pageInReader } from "#browser/reader-address.ts";
import { activeTab, type Tab, tabOf } from "#browser/tab.ts";
import { anchorsOf } from "#digest/anchors.ts";
import { clip } from "#digest/clip.ts";
import { digest } from "#digest/digest.ts";
import type { Article } from "#model/article.ts";
import type { Digest } from "#model/digest.ts";
import { type Failure, fail, type Result, succeed } from "#model/failure.ts";
import type { Response } from "#model/protocol.ts";

/** A page shows eight; what is sent is also kept, checked and copied, so that hundreds would cost time. */
const MOST_FACTS = 24;

type Begun = { tab: Promise<Tab | null>; result: Promise<Result<Digest>>; at: number };

/**
 * Begun when the popup began to load, for the question that it will ask. The only thing held between two events, and a
 * loss to nobody: the browser may end the worker at any moment, and the question is then answered from the start.
 */
let begun: Begun | null = null;
/** Milliseconds after which nobody can be meant to ask for it any more. */
const BEGUN = 10_000;

answer({
  "digest/of-active": digestOfActive,
  "digest/of-tab": ({ tab, anyway }) => digestOf(tab, anyway),
  "digest/of-selection": ({ tab, frame, anyway }) => digestOfSelection(tab, frame, anyway),
  "digest/of-kept": ({ url }) => digestOfKept(url),
  "reader/open": ({ tab }) => openReader(tab),
  "reader/leave": ({ tab }) => leaveReader(tab),
});
onOpening(() => {
  begun = begin();
});
dressButton();
brightenOnArticles();
openOnKey();
offerMenu(openReader);

function begin(): Begun {
  const tab = activeTab().catch(() => null);
  const read = async (): Promise<Result<Digest>> => {
    const shown = await tab;
    return shown && pageInReader(shown.url ?? "") === null ? digestNow(shown.id, false) : fail("page_gone");
  };
  return { tab, result: read().catch((error) => fail("internal", String(error))), at: performance.now() };
}

/** What may be otherwise a moment later: leave to read the tab, or the page itself. */
const passing: Failure[] = ["restricted_page", "page_gone", "internal"];

/** The digest of the tab that the reader looks at, once from what was begun: who asks again wants the page as it is then. */
async function digestOfActive(): Promise<Result<Response<"digest/of-active">>> {
  const early = begun && performance.now() - begun.at < BEGUN ? begun : null;
  begun = null;
  const { tab, result } = early ?? begin();
  const [shown, first] = await Promise.all([tab, result]);
  if (!shown) return fail("page_gone");
  const tooEarly = early !== null && !first.ok && passing.includes(first.failure);
  const digest = tooEarly ? await digestNow(shown.id, false) : first;
  keepLater(shown, digest);
  return succeed({ tab: shown.id, url: shown.url, digest });
}

async function digestOf(id: number, anyway: boolean): Promise<Result<Digest>> {
  const [tab, result] = await Promise.all([tabOf(id), digestNow(id, anyway)]);
  keepLater(tab, result);
  return result;
}

/** After the answer has gone: the reader waits for that, nobody for the cache. */
function keepLater(tab: Tab | null, result: Result<Digest>): void {
  if (tab?.url && result.ok) setTimeout(keepIfThere, 0, tab.id, tab.url, result.value);
}

/** A tab that was left meanwhile may have answered with its next page. */
async function keepIfThere(id: number, url: string, digest: Digest): Promise<void> {
  if ((await tabOf(id))?.url === url) await keep(id, url, digest);
}

async function digestNow(id: number, anyway: boolean): Promise<Result<Digest>> {
  const article = await articleOf(id);
  if (!article.ok) return article;
  return article.value.doubt && !anyway ? fail(article.value.doubt) : shownOf(article.value);
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
