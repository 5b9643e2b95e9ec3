import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { openChromium } from "./chromium.ts";
import type { Driver, Open } from "./driver.ts";
import { openFirefox } from "./firefox.ts";
import { choose, keeps, openOptions } from "./options-open.ts";
import { SITE, startProxy } from "./proxy.ts";
import { settled } from "./read.ts";
import { demo } from "./stories.ts";
import { until } from "./view.ts";

/** Opens the popup for the first time, and closes it once it has greeted. */
async function pressUntilGreeted(driver: Driver): Promise<void> {
  await driver.page.focus();
  await driver.pressAction();
  const popup = await driver.popup();
  await popup.waitFor(() => /opens this too/.test(document.querySelector(".told")?.textContent ?? ""));
  await popup.close();
}

describe.each([
  ["Chromium", openChromium],
  ["Firefox", openFirefox],
] satisfies [string, Open][])("A restart of the browser, in %s", (_, open) => {
  it("keeps the settings and what the button opens, and greets nobody twice", {
    timeout: 150_000,
  }, async () => {
    const profile = mkdtempSync(join(tmpdir(), "lede-restart-"));
    const proxy = await startProxy({ "/story": demo });
    const run = async (work: (driver: Driver) => Promise<void>) => {
      const driver = await open(ensureBuilt(), { profile, proxy: proxy.port });
      try {
        await driver.page.goto(`${SITE}/story`);
        await work(driver);
      } finally {
        await driver.close();
      }
    };
    try {
      await run(async (driver) => {
        await pressUntilGreeted(driver);
        const options = await openOptions(driver);
        await choose(options, "length", "line");
        await choose(options, "most", "4");
        await choose(options, "theme", "dark");
        await choose(options, "opens", "reader");
        await keeps(driver, { opens: "reader" });
        await options.close();
      });
      await run(async (driver) => {
        await until("the button to be dressed", () =>
          driver.background.evaluate(async () => (await chrome.action.getPopup({})) === ""),
        );
        await driver.pressAction();
        await driver.page.waitFor(() => document.documentElement.hasAttribute("data-drawn"));
        expect(await driver.page.evaluate(() => document.documentElement.getAttribute("data-theme"))).toBe(
          "dark",
        );
        await driver.page.back();
        await driver.pressKey(driver.page, ".");
        const popup = await driver.popup();
        const { sentences, facts, text } = await settled(popup);
        expect([sentences.length, facts.length]).toEqual([1, 4]);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(text).not.toContain("opens this too");
        await popup.close();
      });
    } finally {
      proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
