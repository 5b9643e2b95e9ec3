import browser, { type Tabs } from "webextension-polyfill";

/** A tab as far as the browser tells us of it: address and title are known only where the gesture opened it to us. */
export type Tab = { id: number; url: string | null; title: string | null };

const known = (tab: Tabs.Tab | undefined): Tab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };

/** The tab that the reader looks at; `null` in a window without one. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return known(tab);
}

/** The tab of this number as it is now; `null` once it is closed. */
export const tabOf = (id: number): Promise<Tab | null> => browser.tabs.get(id).then(known, () => null);

/** Calls back when the tab shows another address, or has finished loading. */
export function onTabLoaded(id: number, loaded: () => void): void {
  browser.tabs.onUpdated.addListener((changed, change) => {
    if (changed === id && (change.url !== undefined || change.status === "complete")) loaded();
  });
}

/** Calls back when a tab goes on under another number: Chromium gives one to a tab that it discards. */
export function onTabReplaced(replaced: (old: number, by: number) => void): void {
  browser.tabs.onReplaced.addListener((by, old) => replaced(old, by));
}

/**
 * Shows the tab, in whatever window it is; `focus`: that window comes to the front even if the tab is seen already.
 * Answers whether there still is such a tab.
 */
export async function goTo(id: number, focus: boolean): Promise<boolean> {
  const tab = await browser.tabs.get(id).catch(() => null);
  if (!tab || (tab.active && !focus)) return tab !== null;
  await browser.tabs.update(id, { active: true });
  // A phone has one window, and no API for it.
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  return true;
}

/** Opens an address in a tab of its own. @throws for one that no extension may open */
export const openAnew = async (url: string): Promise<void> => void (await browser.tabs.create({ url }));

/** Opens a page of ours beside the tab that it is about. */
export async function openBeside(id: number, page: string): Promise<void> {
  const tab = await browser.tabs.get(id).catch(() => null);
  const place = tab ? { index: tab.index + 1, openerTabId: id } : {};
  await browser.tabs.create({ url: browser.runtime.getURL(page), ...place });
}
