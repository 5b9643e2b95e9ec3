import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { Tab } from "./driver.ts";
import {
  allFates,
  closeAllButFirst,
  type Fate,
  fates,
  honest,
  isSettled,
  type Pinned,
  pin,
  pinAll,
} from "./fates.ts";
import { SITE } from "./proxy.ts";
import { digestIn, pressAndRead, type Shown, settled } from "./read.ts";
import { inReader, lit } from "./reader-open.ts";
import { DEMO_TITLE, demo, OTHER_TITLE, other } from "./stories.ts";
import { until } from "./view.ts";

/** `npm run test:all` asks thirty, and tries whatever can become of them. */
const { LEDE_ALL } = process.env;
const MANY = LEDE_ALL ? 30 : 4;
const tried = LEDE_ALL ? allFates : allFates.filter((fate) => fate === "left");
const nights = Array.from({ length: MANY }, (_, at) => `${OTHER_TITLE}, Night ${at + 1}`);
const night = (title: string, at: number) =>
  other.replaceAll(OTHER_TITLE, title).replace("64 readers", `${64 + at} readers`);

const pages = {
  "/story": demo,
  "/other": other,
  ...Object.fromEntries(nights.map((title, at) => [`/night-${at}`, night(title, at)])),
};

const MOVED_ON = "The page has moved on";

/** Runs in the page: it answers nobody for so many milliseconds. */
const busy = (ms: number) => {
  setTimeout(() => {
    for (const end = performance.now() + ms; performance.now() < end; );
  });
};
const forget = () => chrome.storage.session.clear();
const title = () => document.querySelector("h1")?.textContent ?? "";
const isTold = (words: string) => new RegExp(words).test(document.querySelector(".told")?.textContent ?? "");
const pressFirst = () => document.querySelector<HTMLElement>(".summary .pointer")?.click();

inBothBrowsers("Among tabs", { pages }, (session) => {
  /** A pinned digest whose page has a tab of its own. */
  const pinned = async (
    fate: Fate,
    asked: string,
  ): Promise<Pinned & { tab: Tab; meet: () => Promise<void> }> => {
    const { driver } = session();
    const tab = await driver.newTab("tab");
    const made = await pin(driver, tab, `${SITE}/story?${fate}-${asked}`);
    return { ...made, tab, meet: () => driver.background.evaluate(fates[fate], made.id) };
  };
  afterEach(async () => {
    const { driver } = session();
    await driver.background.evaluate(closeAllButFirst);
    await driver.page.focus();
  });

  it("a popup that is closed while it loads leaves nothing, and the next one says the same", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const first = digestIn(await pressAndRead(driver));
    for (const ms of [0, 50, 300]) {
      await driver.background.evaluate(forget);
      await driver.page.evaluate(busy, 500);
      await driver.pressAction();
      const popup = await driver.popup();
      await sleep(ms);
      await popup.close();
    }
    expect(digestIn(await pressAndRead(driver))).toEqual(first);
  });

  it.each(tried)("a page that is %s while its digest is made: the same, or a sentence", async (fate) => {
    const { driver } = session();
    const { own, shown, tab, meet } = await pinned(fate, "made");
    await driver.background.evaluate(forget);
    await tab.evaluate(busy, 700);
    await own.focus();
    await own.reload();
    await meet();
    await own.waitFor(isSettled);
    expect([shown.title, MOVED_ON]).toContain(await own.evaluate(title));
    // A busy page is left when it has the time.
    if (fate === "left") await tab.waitFor(() => !location.search.includes("left"));
    await own.focus();
    await driver.background.evaluate(forget);
    await own.reload();
    await own.waitFor(isSettled);
    expect(fate === "discarded" ? [shown.title, MOVED_ON] : [MOVED_ON]).toContain(await own.evaluate(title));
  });

  it.each(tried)("a page that is %s while a digest points at it: a true word, and no mark", async (fate) => {
    const made = await pinned(fate, "pointed");
    const { own, shown, meet } = made;
    await meet();
    await own.focus();
    await own.evaluate(pressFirst);
    // The tab that comes to the front takes Firefox's driver with it: by way of a third it finds back.
    await until("a true word", async () => {
      await session().driver.page.focus();
      return own.evaluate(isTold, honest[fate].source);
    });
    expect(await own.evaluate(title)).toBe(shown.title);
  });

  it("a storage of the session that is emptied underneath takes nothing that is shown", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    const { sentences } = await settled(popup);
    await driver.background.evaluate(forget);
    await popup.click(".summary .pointer");
    await driver.page.waitFor(() => CSS.highlights.has("lede-mark"));
    expect(await driver.page.evaluate(lit, "lede-mark")).toEqual([sentences[0]]);
    await popup.close();
    await driver.pressKey(driver.page, ".");
    await driver.page.waitFor(inReader);
    await driver.background.evaluate(forget);
    const over = await pressAndRead(driver);
    expect([over.state, over.title]).toEqual(["failure", "This page was not kept"]);
    await driver.page.reload();
    await driver.page.waitFor(() => document.querySelector("[data-state=not-kept]") !== null);
    await driver.page.click("[data-action=original]");
    await driver.page.waitFor((url) => location.href === url, `${SITE}/story`);
  });

  it("settings that are emptied underneath are the defaults again", async () => {
    const { driver } = session();
    const first = digestIn(await pressAndRead(driver));
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    await driver.background.evaluate(async () => {
      await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]);
    });
    expect(digestIn(await settled(popup))).toEqual(first);
    await popup.close();
    expect(digestIn(await pressAndRead(driver))).toEqual(first);
  });

  it("two windows with a digest each point each at their own page", async () => {
    const { driver } = session();
    const tabs = [await driver.newTab("window"), await driver.newTab("tab")] as const;
    const shown: Shown[] = [];
    for (const [at, tab] of tabs.entries()) {
      await tab.goto(`${SITE}/${at === 0 ? "other" : "story"}?window`);
      shown.push(await pressAndRead(driver, tab));
    }
    await driver.background.evaluate(pinAll, "?window");
    const both = [await driver.tabAt("other%3Fwindow"), await driver.tabAt("story%3Fwindow")];
    for (const own of both) {
      await own.waitFor(isSettled);
      await own.evaluate(pressFirst);
    }
    for (const [at, tab] of tabs.entries()) {
      await tab.waitFor(() => CSS.highlights.has("lede-mark"));
      const words = (await tab.evaluate(lit, "lede-mark")).map((one) => one.replaceAll("\n", " "));
      expect(words).toEqual([shown[at]?.sentences[0]]);
    }
  });

  it(`${MANY} tabs at once have each its own digest`, { timeout: MANY * 10_000 }, async () => {
    const { driver } = session();
    const tabs: Tab[] = [];
    for (const at of nights.keys()) {
      tabs.push(await driver.newTab("tab"));
      await tabs[at]?.goto(`${SITE}/night-${at}`);
    }
    for (const [at, tab] of tabs.entries()) {
      const shown = await pressAndRead(driver, tab);
      expect([shown.state, shown.title]).toEqual(["digest", nights[at]]);
      expect(`${shown.sentences} ${shown.facts}`).toContain(`${64 + at} readers`);
    }
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});

// Two more browsers are opened for it. A worker that is looked at outlives an update.
const onUpdate: typeof inBothBrowsers = (...all) => (LEDE_ALL ? inBothBrowsers(...all) : undefined);
onUpdate("An update while page, digest and reader view are open", { pages, watch: false }, (session) => {
  it("takes our pages, and the page goes on", async () => {
    const { driver } = session();
    const tab = await driver.newTab("tab");
    const { own, shown } = await pin(driver, tab, `${SITE}/story?updated`);
    await own.evaluate(pressFirst);
    await tab.waitFor(() => CSS.highlights.has("lede-mark"));
    const second = await driver.newTab("tab");
    await second.goto(`${SITE}/other`);
    await driver.pressKey(second, ".");
    await second.waitFor(inReader);
    await driver.reloadExtension();
    expect(await tab.evaluate(title)).toBe(DEMO_TITLE);
    expect(digestIn(await pressAndRead(driver, tab))).toEqual(digestIn(shown));
    await driver.pressAction(tab);
    const popup = await driver.popup();
    await settled(popup);
    await popup.click(".summary > li:nth-child(2) > .pointer");
    await popup.waitFor(isTold, "^Marked");
    await popup.close();
    expect(await tab.evaluate(lit, "lede-mark")).toEqual([shown.sentences[1]]);
    await tab.focus();
    await tab.press("Escape");
    await tab.waitFor(() => !CSS.highlights.has("lede-mark"));
  });
});
