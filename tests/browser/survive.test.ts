import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { Driver, Tab } from "./driver.ts";
import { SITE } from "./proxy.ts";
import { digestIn, pressAndRead, settled } from "./read.ts";
import { DEMO_TITLE, demo, OTHER_TITLE, other } from "./stories.ts";

/** Runs in the background: writes other words into what is kept, and, if asked, the mark of another text. */
async function tamper(title: string, anotherText: boolean): Promise<number> {
  type Entry = { digest: { hash: string; about: { title: string } } };
  const all = (await chrome.storage.session.get(null)) as Record<string, Entry>;
  const kept = Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith("digest/")));
  for (const { digest } of Object.values(kept)) {
    digest.about.title = title;
    if (anotherText) digest.hash = `${digest.hash}x`;
  }
  await chrome.storage.session.set(kept);
  return Object.keys(kept).length;
}
/** Presses, and tells the title; or all that was seen, if that is not a digest. */
async function titleOf(driver: Driver, tab: Tab = driver.page): Promise<string> {
  const { state, title, text } = await pressAndRead(driver, tab);
  return state === "digest" ? title : text;
}
const forget = () => chrome.storage.session.clear();

/** Runs in the background: fills the storage of the session to its last kilobytes, with what looks like our own. */
async function fill(kind: "digest" | "article"): Promise<void> {
  await chrome.storage.session.clear();
  const keys: string[] = [];
  for (let size = 2 ** 20; size > 1000; ) {
    const at = keys.length;
    const key = kind === "digest" ? `digest/9/${at}` : at < 4 ? `article/${at}` : `fill/${at}`;
    await chrome.storage.session.set({ [key]: "x".repeat(size) }).then(
      () => keys.push(key),
      () => {
        size /= 2;
      },
    );
  }
  // Of these it is known that they are kept: room for so much is made by the smallest of all.
  if (kind === "article") {
    await chrome.storage.session.remove(keys.slice(-1));
    await chrome.storage.session.set({ articles: ["0", "1", "2", "3"] });
  }
}
const keysKept = async () => Object.keys(await chrome.storage.session.get(null)).sort();
/** Runs in the background: from now on the storage takes what it is given, and never says so. */
const muteStorage = () => {
  for (const space of [chrome, Reflect.get(self, "browser") ?? chrome])
    space.storage.session.set = () => new Promise(() => undefined);
};

/** Milliseconds in which a page answers nobody: only what is kept can be shown so soon. */
const BUSY = 1000;
/** Runs in the page. */
const busy = (ms: number) => {
  setTimeout(() => {
    for (const end = performance.now() + ms; performance.now() < end; );
  });
};

const pages = { "/story": demo, "/other": other };

inBothBrowsers("The popup", { pages }, (session) => {
  it("paints what it kept of this page, and keeps it while the text is the same", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    expect(await titleOf(driver)).toBe(DEMO_TITLE);
    expect(await driver.background.evaluate(tamper, "Kept", false)).toBe(1);
    const before = performance.now();
    await driver.page.evaluate(busy, BUSY);
    await driver.pressAction();
    const popup = await driver.popup();
    expect((await settled(popup)).title).toBe("Kept");
    // By now the page has been read again, and had nothing new to tell.
    await new Promise((resolve) => setTimeout(resolve, BUSY + performance.now() - before));
    expect((await settled(popup)).title).toBe("Kept");
    await popup.close();
  });

  it("replaces what it kept when the page's text has changed", async () => {
    const { driver } = session();
    await driver.background.evaluate(tamper, "Kept", true);
    await driver.pressAction();
    const popup = await driver.popup();
    await popup.waitFor((title) => document.querySelector("h1")?.textContent === title, DEMO_TITLE);
    await popup.close();
  });

  it("gives the same answer after the background was killed, with and without memory", async () => {
    const { driver } = session();
    const first = digestIn(await pressAndRead(driver));
    await driver.killBackground();
    expect(digestIn(await pressAndRead(driver))).toEqual(first);
    await driver.background.evaluate(forget);
    await driver.killBackground();
    expect(digestIn(await pressAndRead(driver))).toEqual(first);
  });

  it("is kept in a storage that was full of digests", async () => {
    const { driver } = session();
    const own = expect.stringMatching(/^digest\/\d+\/.*\/story$/);
    const kept = () => driver.background.evaluate(keysKept);
    const timeout = { timeout: 10_000 };
    await driver.page.goto(`${SITE}/story`);
    // What is kept late would be in the storage before it is full.
    await titleOf(driver);
    await expect.poll(kept, timeout).toContainEqual(own);
    const filled = () => driver.background.evaluate(fill, "digest").then(kept);
    await expect.poll(filled, timeout).not.toContainEqual(own);
    expect(await titleOf(driver)).toBe(DEMO_TITLE);
    await expect.poll(kept, timeout).toEqual([own, "digests"]);
  });

  it("opens the reader view though the storage was full of articles", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.background.evaluate(fill, "article");
    await driver.pressKey(driver.page, ".");
    const reader = `${SITE}/story`;
    await driver.page.waitFor((url) => new URLSearchParams(location.search).get("url") === url, reader);
    await driver.page.waitFor(() => document.documentElement.hasAttribute("data-drawn"));
    expect(await driver.page.evaluate(() => document.querySelector("h1")?.textContent)).toBe(DEMO_TITLE);
    await driver.background.evaluate(forget);
    await driver.page.goto(reader);
  });

  it("is answered though the storage never does", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.background.evaluate(muteStorage);
    expect(await titleOf(driver)).toBe(DEMO_TITLE);
    await driver.killBackground();
  });

  it("answers anew when the tab has gone to another page", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/other`);
    expect(await titleOf(driver)).toBe(OTHER_TITLE);
    await driver.page.goto(`${SITE}/story`);
    expect(await titleOf(driver)).toBe(DEMO_TITLE);
  });

  it("follows the page while it is open: to another address, and to another page", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    expect((await settled(popup)).title).toBe(DEMO_TITLE);
    await driver.page.evaluate((title) => {
      document.querySelector("h1")?.replaceChildren(title);
      document.title = title;
      document.querySelector("meta[property='og:title']")?.setAttribute("content", title);
      history.pushState(null, "", "/story?second");
    }, OTHER_TITLE);
    await popup.waitFor((title) => document.querySelector("h1")?.textContent === title, OTHER_TITLE);
    await driver.page.goto(`${SITE}/other`);
    // Firefox takes the leave to read a tab back at every navigation, Chromium when the site changes.
    const told = driver.name === "firefox" ? /press .* again/i : /Hester Vane/;
    await popup.waitFor((words) => new RegExp(words, "i").test(document.body.textContent ?? ""), told.source);
    await popup.close();
    await driver.page.goto(`${SITE}/story`);
  });

  it.each(["tab", "window"] as const)("tells each %s its own", async (kind) => {
    const { driver } = session();
    const second = await driver.newTab(kind);
    await second.goto(`${SITE}/other`);
    expect(await titleOf(driver, second)).toBe(OTHER_TITLE);
    expect(await titleOf(driver)).toBe(DEMO_TITLE);
    expect(await titleOf(driver, second)).toBe(OTHER_TITLE);
    await second.close();
  });

  it("says in a sentence that a page of the browser cannot be read", async () => {
    const { driver } = session();
    await driver.page.goto(driver.name === "chromium" ? "chrome://version/" : "about:support");
    const { state, text } = await pressAndRead(driver);
    expect(state, text).toBe("failure");
    expect(text).toMatch(/belongs to the browser itself/);
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
