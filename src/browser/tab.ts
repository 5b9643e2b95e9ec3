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
