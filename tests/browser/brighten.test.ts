import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { SITE } from "./proxy.ts";
import { demo } from "./stories.ts";
import { until } from "./view.ts";

const pages = {
  "/story": demo,
  "/list": `<!doctype html><title>A list</title><ul>${"<li><a href='/story'>A story</a></li>".repeat(20)}</ul>`,
};

inBothBrowsers("The button", { pages }, (session) => {
  it("brightens on an article where the browser tells of one, and is plain elsewhere", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/list`);
    const icon = await driver.icon();
    // Chromium knows of no articles: nothing listens for them there, and wakes the background.
    const listens = () => (chrome.tabs.onUpdated as unknown as { hasListeners(): boolean }).hasListeners();
    if (icon === null) return expect(await driver.background.evaluate(listens)).toBe(false);
    expect(icon).toContain("icons/16.png");
    await driver.page.goto(`${SITE}/story`);
    await until("the bright icon", async () => /lit-16\.png/.test((await driver.icon()) ?? ""));
    await driver.page.goto(`${SITE}/list`);
    return until("the plain icon", async () => /icons\/16\.png/.test((await driver.icon()) ?? ""));
  });
});
