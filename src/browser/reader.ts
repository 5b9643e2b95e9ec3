import browser from "webextension-polyfill";
import { fail, type Result, succeed } from "#model/failure.ts";
import { articleOf } from "./inject.ts";
import { keepArticle } from "./kept.ts";
import { pageInReader, readerAddress } from "./reader-address.ts";

/**
 * Shows what the tab shows in the reader view, in the same tab; `activeTab` must have been granted. In the reader view
 * itself it goes back to the page. Doubts about the article are no hindrance: the reader has asked to see it.
 */
export async function openReader(id: number): Promise<Result<true>> {
  const tab = await browser.tabs.get(id).catch(() => null);
  if (!tab) return fail("page_gone");
  if (tab.url && pageInReader(tab.url) !== null) return leaveReader(id, tab.url);
  if (tab.incognito && !showsOwnPagesInPrivate()) return fail("private_window");
  const article = await articleOf(id);
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

async function leaveReader(id: number, address: string): Promise<Result<true>> {
  const url = pageInReader(address);
  await browser.tabs.goBack(id).catch(() => browser.tabs.update(id, { url: url ?? "about:blank" }));
  return succeed(true);
}

/** Chromium shows a page of an extension in no private window, unless the extension is split in two; Firefox does. */
const showsOwnPagesInPrivate = () => browser.runtime.getURL("").startsWith("moz-extension:");

/** Calls `open` with the tab when the key of the reader view is pressed, which grants `activeTab`. */
export function onReaderKey(open: (tab: number) => Promise<Result<true>>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== "reader" || tab?.id === undefined) return;
    const result = await open(tab.id);
    // The popup knows why this page cannot be read, and says it.
    if (!result.ok) await browser.action.openPopup().catch(() => undefined);
  });
}
