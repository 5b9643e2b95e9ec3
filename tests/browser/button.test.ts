import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { Driver } from "./driver.ts";
import { choose, keeps, openOptions } from "./options-open.ts";
import { SITE } from "./proxy.ts";
import { pressAndRead, settled } from "./read.ts";
import { DEMO_TITLE, demo } from "./stories.ts";
import { until } from "./view.ts";

const inReader = () => location.pathname === "/reader/index.html" && document.querySelector("h1") !== null;
const onStory = () => location.pathname === "/story";
const titleOf = (driver: Driver) => driver.background.evaluate(() => chrome.action.getTitle({}));
const popupOf = (driver: Driver) => driver.background.evaluate(() => chrome.action.getPopup({}));

inBothBrowsers("What the button and its key open", { pages: { "/story": demo } }, (session) => {
  const set = async (opens: "popup" | "reader") => {
    const { driver } = session();
    const options = await openOptions(driver);
    await choose(options, "opens", opens);
    await keeps(driver, { opens });
    const shown = await options.evaluate(() =>
      Array.from(document.querySelectorAll("[data-command] dt"), (one) => one.textContent),
    );
    await options.close();
    await driver.page.focus();
    return shown;
  };

  it("is summary and facts at first, and the tooltip says so with the key", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    expect((await pressAndRead(driver)).title).toBe(DEMO_TITLE);
    const { _execute_action: key } = await driver.shortcuts();
    expect(await until("the tooltip", () => titleOf(driver))).toBe(`Lede: summary and key facts (${key})`);
  });

  it("is the reader view where that is wanted: the button", async () => {
    const { driver } = session();
    expect(await set("reader")).toEqual(["Reader view", "Summary and facts"]);
    await until("no popup", async () => !(await popupOf(driver)));
    expect(await titleOf(driver)).toMatch(/^Lede: reader view \(.+U\)$/);
    await driver.pressAction();
    await driver.page.waitFor(inReader);
    // Pressed once more it leads back.
    await driver.pressAction();
    await driver.page.waitFor(onStory);
  });

  it("and the key", async () => {
    const { driver } = session();
    await driver.pressKey();
    await driver.page.waitFor(inReader);
    await driver.page.back();
    await driver.page.waitFor(onStory);
  });

  it("the other key opens the other: summary and facts", async () => {
    const { driver } = session();
    await driver.pressKey(driver.page, ".");
    const popup = await driver.popup();
    expect((await settled(popup)).title).toBe(DEMO_TITLE);
    await popup.close();
    // The button does what it did.
    await driver.pressAction();
    await driver.page.waitFor(inReader);
    await driver.page.back();
    await driver.page.waitFor(onStory);
  });

  it("holds when the background has died", async () => {
    const { driver } = session();
    await driver.killBackground();
    await driver.pressAction();
    await driver.page.waitFor(inReader);
    await driver.page.back();
    await driver.page.waitFor(onStory);
  });

  it("where nothing can be read, says why", async () => {
    const { driver } = session();
    await driver.page.goto(driver.name === "chromium" ? "chrome://version/" : "about:support");
    await driver.pressAction();
    const popup = await driver.popup();
    const { state, text } = await settled(popup);
    expect(state).toBe("failure");
    expect(text).toMatch(/belongs to the browser itself/);
    await popup.close();
    await driver.page.goto(`${SITE}/story`);
  });

  it("is summary and facts again, in every tab", async () => {
    const { driver } = session();
    await driver.pressKey(driver.page, ".");
    const popup = await driver.popup();
    await settled(popup);
    await popup.click("[data-action=options]");
    const options = await driver.tabAt("/options/");
    await options.waitFor(() => document.querySelector("[data-setting=opens]") !== null);
    await options.focus();
    await choose(options, "opens", "popup");
    await until("a popup", async () => (await popupOf(driver)) !== "");
    await options.close();
    expect((await pressAndRead(driver)).title).toBe(DEMO_TITLE);
    await driver.pressKey(driver.page, ".");
    await driver.page.waitFor(inReader);
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
