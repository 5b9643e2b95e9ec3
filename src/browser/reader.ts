import browser from "webextension-polyfill";
import { fail, type Result, succeed } from "#model/failure.ts";
import { articleOf, READER_PATIENCE } from "./inject.ts";
import { keepArticle } from "./kept.ts";
import { showPopup } from "./popup.ts";
import { pageInReader, readerAddress } from "./reader-address.ts";
import { onReaderKey } from "./reader-key.ts";
import { readOpening } from "./settings.ts";

/**
 * Shows what the tab shows in the reader view, in the same tab; `activeTab` must have been granted. Call it before
 * anything else when a gesture arrives. Doubts about the article are no hindrance: the reader has asked to see it.
 */
export async function openReader(id: number): Promise<Result<true>> {
  // First of all, while the gesture lasts: what is injected then counts as a gesture in the page. Chromium's Back
  // button passes over pages without one.
  const isolating = articleOf(id, READER_PATIENCE);
  const tab = await browser.tabs.get(id).catch(() => null);
  if (!tab) return fail("page_gone");
  if (tab.url && pageInReader(tab.url) !== null) return succeed(true);
  if (tab.incognito && !showsOwnPagesInPrivate()) return fail("private_window");
  const first = await isolating;
  // The leave to read the tab may arrive a moment after the gesture.
  const article =
    first.ok || first.failure !== "restricted_page" ? first : await articleOf(id, READER_PATIENCE);
  if (!article.ok) return article;
  const url = tab.url ?? article.value.about.url;
  try {
    await keepArticle(url, article.value);
    await browser.tabs.update(id, { url: readerAddress(url) });
    return succeed(true);
  } catch (error) {
    return fail("internal", `reader: ${String(error)}`);
  }
}

/** Goes back from the reader view to its page, unless the tab shows that already. */
export async function leaveReader(id: number): Promise<Result<true>> {
  const tab = await browser.tabs.get(id).catch(() => null);
  if (!tab) return fail("page_gone");
  const url = pageInReader(tab.url ?? "");
  if (url === null) return succeed(true);
  await browser.tabs.goBack(id).catch(() => browser.tabs.update(id, { url }));
  return succeed(true);
}

/** Chromium shows a page of an extension in no private window, unless the extension is split in two; Firefox does. */
const showsOwnPagesInPrivate = () => browser.runtime.getURL("").startsWith("moz-extension:");

/**
 * Opens the reader view when its key is pressed, which grants `activeTab`; the popup, where the reader view is what the
 * button opens. On the reader view that page itself listens.
 */
export function openOnKey(): void {
  onReaderKey(async (tab) => {
    if (pageInReader(tab.url ?? "") !== null) return;
    if ((await readOpening()) === "reader") return showPopup(tab.id, tab.url ?? "");
    const result = await openReader(tab.id);
    // The popup knows why this page cannot be read, and says it.
    if (!result.ok) await browser.action.openPopup().catch(() => undefined);
  });
}
