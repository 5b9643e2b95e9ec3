import type { Driver, Popup, Tab } from "#tests/browser/driver.ts";
import { SITE } from "#tests/browser/proxy.ts";
import { settled } from "#tests/browser/read.ts";
import { readerView } from "./ends.ts";

/** Takes one step after the other. */
export const both =
  (...steps: ((driver: Driver) => Promise<unknown>)[]) =>
  async (driver: Driver) => {
    for (const step of steps) await step(driver);
  };

export const pressed = async (driver: Driver) => void (await driver.pressAction());
export const keyPressed = (driver: Driver) => driver.pressKey(driver.page, ".");
export const goto = (path: string) => (driver: Driver) => driver.page.goto(SITE + path);
export const gotoRestricted = (driver: Driver) =>
  driver.page.goto(driver.name === "chromium" ? "chrome://version/" : "about:support");
export const forget = (driver: Driver) => driver.background.evaluate(() => chrome.storage.session.clear());

/** Fills the storage of the session to its last kilobytes. */
async function fill(): Promise<void> {
  for (let size = 2 ** 20, at = 0; size > 1000; )
    await chrome.storage.session.set({ [`fill/${at}`]: "x".repeat(size) }).then(
      () => at++,
      () => {
        size /= 2;
      },
    );
}
export const filled = (driver: Driver) => driver.background.evaluate(fill);

/** Fills the storage that is synced, to its last bytes: 8 kB is the most for one of its items. */
export async function fillSynced(): Promise<void> {
  for (let size = 8000, at = 0; size > 1; )
    await chrome.storage.sync.set({ [`fill/${at}`]: "x".repeat(size) }).then(
      () => at++,
      () => {
        size = Math.floor(size / 2);
      },
    );
}

/** What the reader has chosen, as an earlier version or a refusal has left it: on this device alone. */
export const chooseHere = (driver: Driver) =>
  driver.background.evaluate(() => chrome.storage.local.set({ settings: { version: 1, length: "line" } }));
export const chooseReader = (driver: Driver) =>
  driver.background.evaluate(() => chrome.storage.sync.set({ settings: { version: 1, opens: "reader" } }));
/** The button opens the reader view, and has been dressed for that. */
export const readerAtButton = both(chooseReader, async (driver) => {
  await driver.background.evaluate(async () => {
    while (await chrome.action.getPopup({})) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

/** The tab's button opens a popup of its own: so it is left by a background that dies while the menu opens one. */
export const popupLeft = (driver: Driver) =>
  driver.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.action.setPopup({ tabId: tab?.id ?? -1, popup: "popup/index.html?selection=0" });
  });

/** A page that goes on loading for ever, as far as it has come. */
export const gotoSlow = async (driver: Driver) => {
  await driver.page.evaluate((url) => void setTimeout(() => location.assign(url)), `${SITE}/slow`);
  await driver.page.waitFor(() => document.querySelectorAll("article p").length > 3);
};

export const held: { popup?: Popup; tab?: Tab } = {};
/** Such a page in a tab of its own, which is seen. */
export const openSlowTab = async (driver: Driver) => {
  const tab = await driver.newTab("tab");
  held.tab = tab;
  await tab.goto(`${SITE}/story`);
  await gotoSlow({ ...driver, page: tab });
};
export const closeTab = async () => void (await held.tab?.close());
export const openPopup = async (driver: Driver) => {
  await driver.pressAction();
  held.popup = await driver.popup();
  await settled(held.popup);
};
export const select = () => {
  const [start, end] = [
    document.querySelector("article p"),
    document.querySelector("article p:last-of-type"),
  ];
  if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
};
/** A page that has not been painted yet takes no key. */
export const openReader = async (driver: Driver) => {
  await keyPressed(driver);
  if (await readerView(driver, 5_000).catch(() => null)) return;
  await keyPressed(driver);
  await readerView(driver);
};

/** Sooner than a page that is still loading is read as it stands. */
export const shortly = () => new Promise((resolve) => setTimeout(resolve, 300));
/** The page is left for another; nobody waits until that is there. */
export const leaveFor = (path: string) => async (driver: Driver) => {
  await driver.page.evaluate((url) => void setTimeout(() => location.assign(url)), SITE + path);
};

/** A tab of ours with the digest of the page. */
export const pinned = (driver: Driver) =>
  driver.background.evaluate(async (page) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const asked = new URLSearchParams({ tab: String(tab?.id), url: tab?.url ?? "" });
    void chrome.tabs.create({ url: `${chrome.runtime.getURL(page)}?${asked}` });
  }, "popup/index.html");

/** A tab of ours with the digest of a tab that there is no more. */
export const pinTheGone = async (driver: Driver) => {
  await driver.background.evaluate(
    (page) => void chrome.tabs.create({ url: chrome.runtime.getURL("popup/index.html") + page }),
    `?${new URLSearchParams({ tab: "2000000000", url: `${SITE}/gone` })}`,
  );
};
