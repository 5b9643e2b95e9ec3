import type { Driver, Tab } from "./driver.ts";
import { type Shown, settled } from "./read.ts";

/** What can happen to the tab of a page, by the browser's own means. */
export const fates = {
  closed: (id: number) => chrome.tabs.remove(id),
  left: async (id: number) => void (await chrome.tabs.update(id, { url: "http://article.test/other" })),
  discarded: async (id: number) => void (await chrome.tabs.discard(id)),
};
export type Fate = keyof typeof fates;
export const allFates = Object.keys(fates) as Fate[];

/** What a reader may be told where the page was: each is true of a tab that has met its fate. */
export const honest: Record<Fate, RegExp> = {
  closed: /^The page's tab was closed/,
  left: /^The page has moved on|^This part of the page has changed/,
  discarded: /^Marked in the page|^The page has moved on/,
};

/** Runs in the background: the browser is left with the tab that it began with. */
export async function closeAllButFirst(): Promise<void> {
  const ids = (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []);
  await chrome.tabs.remove(ids.filter((id) => id !== Math.min(...ids)));
}

/** Runs in the background: gives each tab whose address ends so a tab of its own for its digest, as the popup does. */
export async function pinAll(end: string): Promise<void> {
  for (const { id, url } of await chrome.tabs.query({})) {
    if (!url?.endsWith(end)) continue;
    const where = new URLSearchParams({ tab: `${id}`, url });
    await chrome.tabs.create({ url: chrome.runtime.getURL(`popup/index.html?${where}`), active: false });
  }
}

export const isSettled = () => document.querySelector("[data-state=digest], [data-state=failure]") !== null;
const ofTab = () => Number(new URLSearchParams(location.search).get("tab"));

/** A digest in a tab of its own, and the tab (by its number) whose page it is of. */
export type Pinned = { own: Tab; id: number; shown: Shown };

/** Presses the button over a tab that shows this address, and gives the digest a tab of its own. */
export async function pin(driver: Driver, tab: Tab, url: string): Promise<Pinned> {
  await tab.goto(url);
  await driver.pressAction(tab);
  const popup = await driver.popup();
  const shown = await settled(popup);
  await popup.click("[data-action=pin]");
  await popup.gone();
  const own = await driver.tabAt(`url=${encodeURIComponent(url)}`);
  await own.waitFor(isSettled);
  return { own, shown, id: await own.evaluate(ofTab) };
}
