import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { choose, keeps, openOptions } from "./options-open.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { openInReader } from "./reader-open.ts";
import { other } from "./stories.ts";

/** Runs in the page of settings: what its example shows. */
const example = () => {
  const inside = (selector: string) => document.querySelectorAll(`[data-preview=digest] ${selector}`);
  return {
    sentences: inside("[data-sentence]").length,
    facts: inside("[data-fact]").length,
    kinds: Array.from(inside("dt"), (one) => one.textContent),
    marked: inside("[data-fact]:not([data-fact=certainty]) .certainty").length,
  };
};
const groupsIn = () => Array.from(document.querySelectorAll("dt"), (one) => one.textContent);

inBothBrowsers("The page of settings", { pages: { "/story": other } }, (session) => {
  const opened = async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    return { driver, options: await openOptions(driver) };
  };
  const popupNow = async () => {
    const { driver } = session();
    await driver.pressAction();
    const popup = await driver.popup();
    return { popup, shown: await settled(popup) };
  };

  it("changes length, number, kinds and marks of facts, in its example at once and in the popup", async () => {
    const { driver, options } = await opened();
    const before = await options.evaluate(example);
    expect(before).toMatchObject({ sentences: 3, facts: 8 });
    expect(before.marked).toBeGreaterThan(0);
    await choose(options, "length", "detailed");
    await choose(options, "most", "12");
    await options.click("[data-setting=kinds] input[value=who]");
    await choose(options, "marks", "off");
    await options.waitFor(() => document.querySelectorAll("[data-preview] [data-sentence]").length === 6);
    const after = await options.evaluate(example);
    expect(after).toMatchObject({ facts: 12, marked: 0 });
    expect(after.kinds).toEqual(before.kinds.filter((kind) => kind !== "Who"));
    await keeps(driver, { facts: { most: 12, hidden: ["who"], marks: false } });

    const { popup, shown } = await popupNow();
    expect(shown.sentences.length).toBeGreaterThan(3);
    expect(shown.facts.length).toBeGreaterThan(8);
    expect(shown.facts.length).toBeLessThanOrEqual(12);
    expect(await popup.evaluate(groupsIn)).not.toContain("Who");
    const marks = "[data-fact]:not([data-fact=certainty]) .certainty";
    expect(await popup.evaluate((marks) => document.querySelectorAll(marks).length, marks)).toBe(0);
    await popup.click("[data-action=copy]");
    await popup.waitFor(() => document.querySelector("[data-action=copy][data-copied=true]") !== null);
    const copied = await driver.clipboard(popup);
    expect(copied.match(/^Who: /gm)).toBeNull();
    expect(copied.match(/^[A-Z][a-z ]+: /gm)?.length).toBe(shown.facts.length);
    await popup.close();
    await options.close();
  });

  it("shows marks again when they are wanted again", async () => {
    const { driver, options } = await opened();
    await choose(options, "marks", "on");
    await options.click("[data-setting=kinds] input[value=who]");
    await keeps(driver, { facts: { most: 12, hidden: [], marks: true } });
    const { popup } = await popupNow();
    expect(await popup.evaluate(groupsIn)).toContain("Who");
    const marks = "[data-fact]:not([data-fact=certainty]) .certainty";
    expect(await popup.evaluate((marks) => document.querySelectorAll(marks).length, marks)).toBeGreaterThan(
      0,
    );
    await popup.close();
    await options.close();
  });

  it("changes how the reader view looks, and what its summary shows", async () => {
    const { driver, options } = await opened();
    await choose(options, "theme", "sepia");
    await choose(options, "face", "sans");
    await choose(options, "align", "justify");
    await choose(options, "pictures", "off");
    await options.click("[data-setting=size] button:last-child");
    await options.click("[data-setting=size] button:last-child");
    expect(
      await options.evaluate(() => {
        const article = document.querySelector<HTMLElement>("[data-preview=reader]")!;
        return [getComputedStyle(article).backgroundColor, article.querySelector("svg")];
      }),
    ).toEqual(["rgb(244, 234, 214)", null]);
    await keeps(driver, { reader: { size: 120 } });
    await options.close();
    await openInReader(driver, `${SITE}/story`);
    expect(
      await driver.page.evaluate(() => ({
        ...document.documentElement.dataset,
        size: document.documentElement.style.getPropertyValue("--size"),
        ground: getComputedStyle(document.documentElement).backgroundColor,
      })),
    ).toMatchObject({
      theme: "sepia",
      face: "sans",
      align: "justify",
      size: "1.2",
      ground: "rgb(244, 234, 214)",
    });
    await driver.page.press("s");
    await driver.page.waitFor(() => document.querySelectorAll("[data-gist=top] [data-fact]").length > 8);
  });

  it("shows the keys that the browser has really set, and its language", async () => {
    const { driver, options } = await opened();
    const { _execute_action: button, reader } = await driver.shortcuts();
    const shown = await options.evaluate(() =>
      Array.from(document.querySelectorAll("[data-command]"), (row) => row.textContent),
    );
    expect(shown).toEqual([`Summary and facts${button}`, `Reader view${reader}`]);
    expect(await options.evaluate(() => document.querySelector("[data-note=no-key]"))).toBeNull();
    expect(await options.evaluate(() => document.body.textContent)).toContain("American English");
    await options.close();
  });

  it("opens the browser's own page for keys", async () => {
    const { driver, options } = await opened();
    await options.click("[data-action=keys]");
    const page = await driver.tabAt(driver.name === "chromium" ? "extensions/shortcuts" : "about:addons");
    await page.close();
    await options.close();
  });

  it("fits one screen", async () => {
    const { options } = await opened();
    const over = await options.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(".room")].map(
        (one) => one.scrollHeight - one.clientHeight,
      ),
    );
    expect(over).toEqual([0, 0, 0, 0]);
    await options.close();
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
