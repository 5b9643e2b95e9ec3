import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { Tab } from "./driver.ts";
import { copyOf } from "./extension-copy.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { inReader, openInReader } from "./reader-open.ts";
import { demo } from "./stories.ts";

const PHONE = { width: 360, height: 740 };

/** Runs in a page: what sticks out of the window at its sides, and what can be pressed but is smaller than 24 pixels. */
function misfits() {
  const root = document.documentElement;
  const nameOf = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.className} “${one.textContent?.trim().slice(0, 30)}”`;
  const seen = [...document.querySelectorAll("body *")].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".unseen"),
  );
  const boxed = seen
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const targets = boxed.filter(({ one }) =>
    one.matches("button, a[href], summary, [role=button], label:has(input)"),
  );
  return {
    size: { width: innerWidth, height: innerHeight },
    // The popup's own fixed size is wider than a phone, but nobody can scroll there, and all that is in it fits.
    wider: getComputedStyle(root).overflowX === "hidden" ? 0 : root.scrollWidth - innerWidth,
    targets: targets.length,
    outside: boxed
      .filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5)
      .map(({ one }) => nameOf(one)),
    small: targets
      // In a line of text a target may be as high as the line.
      .filter(
        ({ one, box }) =>
          getComputedStyle(one).display !== "inline" && Math.min(box.width, box.height) < 23.9,
      )
      .map(({ one, box }) => `${nameOf(one)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`),
  };
}

inBothBrowsers("On a phone", { pages: { "/story": demo } }, (session) => {
  const fits = async (page: Tab) => {
    const { targets, ...found } = await page.evaluate(misfits);
    expect(found).toEqual({ size: PHONE, wider: 0, outside: [], small: [] });
    return targets;
  };

  it("the popup fills a page of its own, with all that can be pressed large enough", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    const { sentences } = await settled(popup);
    await popup.click("[data-action=pin]");
    await popup.gone();
    const page = await driver.tabAt("/popup/index.html?");
    await page.asPhone(PHONE.width, PHONE.height);
    await page.waitFor(() => document.querySelector("[data-state=digest]"));
    expect(await fits(page)).toBeGreaterThan(12);
    // The middle scrolls to the last fact, the buttons stay at the foot.
    const { last, foot, shown } = await page.evaluate(() => {
      document.querySelector("main")?.scrollTo(0, 1e5);
      const box = (selector: string) =>
        [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect();
      const texts = [...document.querySelectorAll("[data-sentence]")].map((one) => one.textContent);
      return { last: box("[data-fact]")?.bottom ?? 1e5, foot: box(".actions")?.top ?? 0, shown: texts };
    });
    expect(shown).toEqual(sentences);
    expect(last).toBeLessThanOrEqual(foot);
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".unfold")].map((one) => one.click()),
    );
    await page.waitFor(() => document.querySelector(".fact-context:not([hidden])"));
    await page.click("[data-length=detailed]");
    await page.waitFor(() => document.querySelectorAll("[data-sentence]").length > 3);
    await fits(page);
    await page.close();
    await driver.page.focus();
  });

  it("the reader view, its summary and its panels do so too", async () => {
    const { driver } = session();
    await openInReader(driver, `${SITE}/story`);
    await driver.page.asPhone(PHONE.width, PHONE.height);
    await driver.page.waitFor(() => document.documentElement.hasAttribute("data-drawn"));
    expect(await fits(driver.page)).toBeGreaterThan(8);
    await driver.page.press("s");
    await driver.page.waitFor(() => document.querySelectorAll("[data-gist=top] [data-fact]").length > 0);
    await fits(driver.page);
    for (const key of ["a", "m", "?"] as const) {
      await driver.page.press(key);
      await driver.page.waitFor(() => document.querySelector(".panel:popover-open"));
      await fits(driver.page);
      await driver.page.press("Escape");
      await driver.page.waitFor(() => !document.querySelector(".panel:popover-open"));
    }
  });
});

/** Firefox for Android has neither of them. */
const ABSENT = ["commands", "windows"];

/** An extension whose contexts find some APIs absent. */
function without(dist: string, names: string[]): string {
  const copy = copyOf(dist);
  const hide = `for (const root of ["browser", "chrome"]) {
  const api = globalThis[root];
  const get = (from, name) => (${JSON.stringify(names)}.includes(name) ? undefined : from[name]);
  if (api) Object.defineProperty(globalThis, root, { value: new Proxy(api, { get }), configurable: true });
}\n`;
  for (const file of ["background.js", "pages/popup.js", "pages/reader.js"])
    copy.edit(file, (code) => hide + code);
  return copy.path;
}

const settings = { pages: { "/story": demo }, build: (dist: string) => without(dist, ABSENT) };

inBothBrowsers("Where a browser has no keys and one window", settings, (session) => {
  it("the popup digests and points, leads to the reader view and back, and nothing complains", async () => {
    const { driver } = session();
    expect(await driver.background.evaluate(() => typeof chrome.commands + typeof chrome.windows)).toBe(
      "undefined".repeat(2),
    );
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    expect((await settled(popup)).sentences).toHaveLength(3);
    await popup.click(".summary .pointer");
    await driver.page.waitFor(() => CSS.highlights.has("lede-mark"));
    await popup.click("[data-action=pin]");
    await popup.gone();
    const page = await driver.tabAt("/popup/index.html?");
    await page.waitFor(() => document.querySelector("[data-state=digest]"));
    await page.evaluate(() => document.querySelector<HTMLElement>("[data-action=back]")?.click());
    await driver.page.waitFor(() => document.visibilityState === "visible");
    await page.close();
    await driver.page.focus();
    await driver.pressAction();
    const again = await driver.popup();
    await settled(again);
    await again.click("[data-action=reader]");
    await driver.page.waitFor(inReader);
    expect(await driver.consoleErrors()).toEqual([]);
  });
});
