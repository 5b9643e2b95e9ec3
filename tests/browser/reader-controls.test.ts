import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { lit, openInReader } from "./reader-open.ts";
import { atlasPages } from "./reader-stories.ts";

const openPanels = () =>
  [...document.querySelectorAll(".panel:popover-open")].map((panel) => panel.getAttribute("data-panel"));
const root = (name: string) => document.documentElement.getAttribute(`data-${name}`);
const style = (name: string) => document.documentElement.style.getPropertyValue(name);

inBothBrowsers("The controls of the reader view", { pages: atlasPages }, (session) => {
  const page = () => session().driver.page;

  it("opens panels by mouse and by key, and Escape closes them", async () => {
    await openInReader(session().driver);
    for (const [name, key] of [
      ["type", "a"],
      ["listen", "l"],
      ["save", "m"],
      ["help", "?"],
    ] as const) {
      await page().click(`.bar [data-action=${name}]`);
      await page().waitFor(
        (name) => document.querySelector(".panel:popover-open")?.getAttribute("data-panel") === name,
        name,
      );
      await page().press("Escape");
      await page().waitFor(() => !document.querySelector(".panel:popover-open"));
      await page().press(key);
      expect(await page().evaluate(openPanels)).toEqual([name]);
      await page().press("Escape");
      await page().waitFor(() => !document.querySelector(".panel:popover-open"));
    }
  });

  it("says so where no voice is installed", async () => {
    await page().press("l");
    expect(await page().evaluate(() => document.querySelector("[data-voices=none]")?.textContent)).toMatch(
      /^No voice is installed on this device/,
    );
    await page().press("Escape");
  });

  it("sets themes, faces and degrees at once, by mouse", async () => {
    await page().click(".bar [data-action=type]");
    for (const [name, value] of [
      ["theme", "sepia"],
      ["face", "legible"],
      ["align", "justify"],
    ] as const) {
      await page().click(`[data-setting=${name}] input[value=${value}]`);
      expect(await page().evaluate(root, name)).toBe(value);
    }
    const more = (degree: string) => page().click(`[data-setting=${degree}] button:last-child`);
    for (const degree of ["size", "measure", "leading", "tracking", "spacing"]) await more(degree);
    const set = await page().evaluate(() => document.documentElement.style.cssText);
    expect(set).toMatch(
      /--size: 1\.1; --measure: 72; --leading: 1\.7; --tracking: 0\.02em; --spacing: 0\.1em/,
    );
    await page().press("Escape");
  });

  it("changes size and theme by keys", async () => {
    const has = (size: string) => document.documentElement.style.getPropertyValue("--size") === size;
    await page().press("+");
    await page().waitFor(has, "1.2");
    await page().press("-");
    await page().press("-");
    await page().waitFor(has, "1");
    await page().press("t");
    await page().waitFor(() => document.querySelector("[role=status]")?.textContent === "Theme: Dark");
    expect(await page().evaluate(root, "theme")).toBe("dark");
  });

  it("remembers all of it, and can forget it", async () => {
    await openInReader(session().driver);
    expect(await page().evaluate(root, "theme")).toBe("dark");
    expect(await page().evaluate(style, "--measure")).toBe("72");
    await page().click(".bar [data-action=type]");
    await page().click("[data-action=reset]");
    expect([await page().evaluate(root, "theme"), await page().evaluate(style, "--measure")]).toEqual([
      "auto",
      "66",
    ]);
    await page().press("Escape");
  });

  it("shows no picture when they are off, and says what they show", async () => {
    await page().press("i");
    await page().waitFor(() => document.querySelectorAll(".prose img").length === 0);
    expect(await page().evaluate(() => document.querySelector(".prose .alt")?.textContent)).toBe(
      "A sheet of the atlas",
    );
    await page().press("i");
    await page().waitFor(() => document.querySelectorAll(".prose img").length > 0);
  });

  it("opens the summary at the top by key and at the foot by mouse, with its lengths and facts", async () => {
    await page().press("s");
    await page().waitFor(() => document.querySelectorAll("[data-gist=top] [data-sentence]").length === 3);
    expect(
      await page().evaluate(() => document.querySelectorAll("[data-gist=top] [data-fact]").length),
    ).toBeGreaterThan(3);
    await page().click("[data-gist=top] [data-length=line]");
    await page().waitFor(() => document.querySelectorAll("[data-gist=top] [data-sentence]").length === 1);
    await page().click("[data-gist=top] [data-length=short]");
    await page().click("[data-gist=foot] .gist-line");
    await page().waitFor(() => document.querySelectorAll("[data-gist=foot] [data-sentence]").length === 3);
  });

  it("goes to the place of a sentence and of a fact, and marks it", async () => {
    const inSight = () => {
      const [range] = [...(CSS.highlights.get("mark") ?? [])];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top > 40 && box.bottom < innerHeight;
    };
    for (const selector of [
      "[data-gist=top] li:last-child .pointer",
      "[data-gist=foot] [data-fact=person] .pointer",
    ]) {
      const words = await page().evaluate(
        (selector) => document.querySelector(selector)?.textContent,
        selector,
      );
      await page().click(selector);
      await page().waitFor(inSight);
      expect((await page().evaluate(lit, "mark")).join()).toContain(words);
    }
    await page().press("Escape");
    expect(await page().evaluate(lit, "mark")).toEqual([]);
  });

  it("wears the theme that was chosen before it paints anything", async () => {
    await page().evaluate(() => localStorage.setItem("theme", "sepia"));
    await page().reload();
    const times = await page().waitFor(() => {
      const [worn] = performance.getEntriesByName("theme");
      const paint = performance.getEntriesByType("paint").map(({ startTime }) => startTime);
      return (
        worn instanceof PerformanceMark &&
        paint.length > 0 && { theme: worn.detail, early: worn.startTime <= Math.min(...paint) }
      );
    });
    expect(times).toEqual({ theme: "sepia", early: true });
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
