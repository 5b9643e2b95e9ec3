import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { accessToActiveTab } from "./inside.ts";
import { SITE } from "./proxy.ts";
import { pressAndRead, settled } from "./read.ts";
import { DEMO_TITLE, demo, demoText } from "./stories.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const furniture = /No time to read|cookie|inbox|Share|WhatsApp|Tags:|Previous Article|You may also like/;

inBothBrowsers("Opening the popup", { pages: { "/story": demo } }, (session) => {
  it("sets the key, and the browser, if it can say, has nothing against the manifest", async () => {
    const { driver } = session();
    expect(await driver.manifestWarnings()).toEqual(driver.name === "firefox" ? [] : null);
    expect(await driver.shortcuts()).toMatchObject({ _execute_action: expect.stringMatching(/U$/) });
  });

  it("may read the page after the gesture, and not before", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    expect(await driver.background.evaluate(accessToActiveTab)).toMatch(
      /cannot access|missing host permission/i,
    );
    await pressAndRead(driver);
    expect(await driver.background.evaluate(accessToActiveTab)).toBe("granted");
  });

  it.each(["pressAction", "pressKey"] as const)("shows the digest of the page: %s", async (press) => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver[press]();
    const popup = await driver.popup();
    const { title, sentences, facts, text } = await settled(popup);
    expect(title, text).toBe(DEMO_TITLE);
    expect(sentences, text).toHaveLength(3);
    for (const sentence of sentences) expect(demoText).toContain(sentence);
    expect(facts.length, text).toBeGreaterThanOrEqual(5);
    expect(text).toContain("Tamsin Oakes");
    expect(`${sentences} ${facts}`).not.toMatch(furniture);
    await popup.close();
  });

  it("copies the digest", async () => {
    const { driver } = session();
    await driver.pressAction();
    const popup = await driver.popup();
    const { sentences } = await settled(popup);
    await popup.click("[data-action=copy]");
    await popup.waitFor(() => document.querySelector("[data-action=copy][data-copied=true]") !== null);
    const copied = await driver.clipboard(popup);
    for (const words of [DEMO_TITLE, ...sentences]) expect(copied).toContain(words);
    await popup.close();
  });

  it("puts the focus inside, and Escape closes", async () => {
    const { driver } = session();
    await driver.pressKey();
    const popup = await driver.popup();
    await settled(popup);
    await popup.waitFor(() => document.activeElement?.matches("main") ?? false);
    await popup.press("Tab");
    await popup.waitFor(() => document.activeElement?.matches("[data-length]:checked") ?? false);
    await popup.press("Tab");
    await popup.waitFor(() => document.activeElement?.matches(".summary .pointer") ?? false);
    await popup.press("Escape");
    await popup.gone();
  });

  it.each(["light", "dark"] as const)("has no barrier that axe-core knows of: %s", async (theme) => {
    const { driver } = session();
    await driver.setTheme(theme);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    await popup.inject(axe);
    const { violations, passes } = await popup.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const results = await axe.run();
      return {
        violations: results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
        ),
        passes: results.passes.length,
      };
    });
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
    await popup.close();
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
