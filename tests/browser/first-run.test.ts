import { afterAll, expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { copyOf } from "./extension-copy.ts";
import { openOptions } from "./options-open.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { demo } from "./stories.ts";

const pages = { "/story": demo };
const told = () => document.querySelector(".told")?.textContent ?? "";
/** Where everything stands that could be moved by a line. In a wide font the line itself is two, about the same middle. */
const layout = () => {
  const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
  const boxes = ["main", ".actions", ".foot", "[data-action=options]"].map((selector) => {
    const { top, bottom } = box(selector);
    return [selector, Math.round(top), Math.round(bottom)];
  });
  const { top, bottom } = box(".told");
  return [...boxes, [".told", Math.round((top + bottom) / 2)]];
};

inBothBrowsers("The first opening", { pages }, (session) => {
  const opened = async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    return popup;
  };

  it("forces no tab open", async () => {
    const { driver } = session();
    const addresses = () =>
      driver.background.evaluate(async () => (await chrome.tabs.query({})).map(({ url = "" }) => url));
    expect((await addresses()).filter((url) => /-extension:/.test(url))).toEqual([]);
  });

  it("shows one line on the key, once, and moves nothing for it", async () => {
    const { driver } = session();
    const first = await opened();
    const early = await first.evaluate(layout);
    await first.waitFor(() => /opens this too/.test(document.querySelector(".told")?.textContent ?? ""));
    const { _execute_action: key } = await driver.shortcuts();
    expect(await first.evaluate(told)).toContain(`${key} opens this too.`);
    expect(await first.evaluate(layout)).toEqual(early);
    // It lets itself be replaced by what was done, and is not said aloud over the summary.
    expect(await first.evaluate(() => document.querySelector("[role=status]")?.textContent)).toMatch(
      /^Summary ready/,
    );
    await first.close();
    const second = await opened();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await second.evaluate(told)).toBe("Read on your device. Nothing was sent.");
    expect(await second.evaluate(layout)).toEqual(early);
    await second.close();
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});

const copies: ReturnType<typeof copyOf>[] = [];
afterAll(() => copies.forEach((copy) => void copy.remove()));

/** As where another extension has the key already: the browser gives us none. */
function keyless(dist: string): string {
  const copy = copyOf(dist);
  copies.push(copy);
  const bare = { _execute_action: {}, reader: { description: "Reader" } };
  copy.manifest({ commands: bare });
  return copy.path;
}

inBothBrowsers("Without a key", { pages, build: keyless }, (session) => {
  it("the popup says so, and leads to where it is set", async () => {
    const { driver } = session();
    const { _execute_action: key } = await driver.shortcuts();
    expect(key).toBe("");
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    const early = await popup.evaluate(layout);
    await popup.waitFor(() => document.querySelector("[data-action=keys]") !== null);
    expect(await popup.evaluate(told)).toBe("Your browser has given Lede no key.");
    expect(await popup.evaluate(layout)).toEqual(early);
    await popup.click("[data-action=keys]");
    const page = await driver.tabAt(driver.name === "chromium" ? "extensions/shortcuts" : "about:addons");
    await page.close();
  });

  it("so does the page of settings", async () => {
    const { driver } = session();
    const options = await openOptions(driver);
    expect(await options.evaluate(() => document.querySelector("[data-note=no-key]")?.textContent)).toMatch(
      /^Your browser has given Lede no key/,
    );
    expect(
      await options.evaluate(() => document.querySelector("[data-command=button] dd")?.textContent),
    ).toBe("no key");
    await options.close();
  });

  it("sees the key as soon as there is one", async () => {
    const { driver } = session();
    // Chromium lets nobody set a key but its reader, on its own page.
    if (driver.name === "chromium")
      return expect(await driver.background.evaluate(() => typeof chrome.commands.update)).toBe("undefined");
    const options = await openOptions(driver);
    await driver.background.evaluate(async () => {
      await chrome.commands.update({ name: "_execute_action", shortcut: "Ctrl+Shift+F" });
    });
    await options.waitFor(() => document.querySelector("[data-note=no-key]") === null);
    expect(await options.evaluate(() => document.querySelector("kbd")?.textContent)).toBe("Ctrl+Shift+F");
    return options.close();
  });
});
