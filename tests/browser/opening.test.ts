import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { openChromium } from "./chromium.ts";
import type { Driver, Popup } from "./driver.ts";
import { copyOf } from "./extension-copy.ts";
import { SITE, startProxy } from "./proxy.ts";
import { DEMO_TITLE, demo, OTHER_TITLE, other } from "./stories.ts";
import { until } from "./view.ts";

/** Runs in the popup: asks as its script does. */
async function ask(): Promise<string> {
  type Answer = {
    ok: boolean;
    value?: { url: string; digest: { ok: boolean; value?: { about: { title: string } } } };
  };
  const answer: Answer = await chrome.runtime.sendMessage({ name: "digest/of-active", request: {} });
  return answer.value?.digest.value?.about.title ?? JSON.stringify(answer);
}

/** Runs in the background: whether a script of ours has read the page of the active tab. */
async function wasRead(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const func = () => "ledeElements" in globalThis;
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func });
  return answer?.result === true;
}

const isActive = () =>
  (self as unknown as { registration: ServiceWorkerRegistration }).registration.active?.state === "activated";

const rename = (title: string) => {
  document.title = title;
  document.querySelector("h1")?.replaceChildren(title);
  document.querySelector("meta[property='og:title']")?.setAttribute("content", title);
};

/** Chromium tells a worker that a page of its own is asked for; Firefox has no such worker. */
describe("A popup that Chromium has only begun to load", () => {
  const held: { driver?: Driver; close?: () => Promise<void> } = {};
  beforeAll(async () => {
    const proxy = await startProxy({ "/story": demo, "/other": other });
    const copy = copyOf(ensureBuilt());
    // Nothing runs in it, so that whatever happens is the background's doing.
    copy.write("popup/index.html", "<!doctype html><title>Silent</title><p>Silent</p>");
    const driver = await openChromium(copy.path, { proxy: proxy.port, watch: false });
    held.driver = driver;
    // One that is still being installed is told of no page.
    await until("the worker to be active", () => driver.background.evaluate(isActive));
    held.close = async () => {
      await driver.close();
      proxy.close();
      copy.remove();
    };
  });
  afterAll(() => held.close?.());

  const press = async (path: string): Promise<{ driver: Driver; popup: Popup }> => {
    const { driver } = held;
    if (!driver) throw new Error("The browser did not start.");
    if (path) await driver.page.goto(`${SITE}${path}`);
    await driver.pressAction();
    return { driver, popup: await driver.popup() };
  };

  it("has its page read meanwhile, and is answered with that once", async () => {
    const { driver, popup } = await press("/story");
    await expect.poll(() => driver.background.evaluate(wasRead), { timeout: 10_000 }).toBe(true);
    await driver.page.evaluate(rename, OTHER_TITLE);
    expect(await popup.evaluate(ask)).toBe(DEMO_TITLE);
    expect(await popup.evaluate(ask)).toBe(OTHER_TITLE);
    await popup.close();
  });

  it("is answered from the start by a background that was killed in between", async () => {
    const { driver, popup } = await press("/story");
    await expect.poll(() => driver.background.evaluate(wasRead), { timeout: 10_000 }).toBe(true);
    await driver.page.evaluate(rename, OTHER_TITLE);
    await driver.killBackground();
    expect(await popup.evaluate(ask)).toBe(OTHER_TITLE);
    await popup.close();
  });

  it("wakes a background that sleeps", async () => {
    await held.driver?.page.goto(`${SITE}/other`);
    await held.driver?.killBackground();
    const { driver, popup } = await press("");
    await expect.poll(() => driver.background.evaluate(wasRead), { timeout: 10_000 }).toBe(true);
    expect(await popup.evaluate(ask)).toBe(OTHER_TITLE);
    await popup.close();
  });
});
