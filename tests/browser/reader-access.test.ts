import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { Tab } from "./driver.ts";
import { SITE } from "./proxy.ts";
import { openInReader } from "./reader-open.ts";
import { atlasPages } from "./reader-stories.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function barriers(page: Tab): Promise<string[]> {
  await page.inject(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations, passes } = await axe.run();
    if (passes.length < 10) return ["axe did not look"];
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`,
    );
  });
}

/** Every state of it in every theme is among the cells of `access.test.ts`; here stands what is read along with axe. */
inBothBrowsers("The reader view to axe-core", { pages: atlasPages }, (session) => {
  const page = () => session().driver.page;

  it.each(["arabic", "hebrew"])("%s, set from right to left", async (name) => {
    await openInReader(session().driver, `${SITE}/${name}`);
    await page().press("s");
    await page().waitFor(() => document.querySelectorAll("[data-gist=top] [data-sentence]").length > 0);
    const { direction, edge } = await page().evaluate(() => {
      const words = document.querySelector(".prose p");
      const range = document.createRange();
      if (words) range.selectNodeContents(words);
      const last = [...range.getClientRects()].at(-1);
      return {
        direction: words && getComputedStyle(words).direction,
        edge: Math.abs((last?.right ?? 0) - (words?.getBoundingClientRect().right ?? 99)),
      };
    });
    expect(direction).toBe("rtl");
    expect(edge).toBeLessThan(4);
    expect(await barriers(page())).toEqual([]);
  });

  it("text twice as large stays in the window", async () => {
    await openInReader(session().driver);
    await page().evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const key of ["s", "a"] as const) await page().press(key);
    await page().waitFor(() => document.querySelector(".panel:popover-open") !== null);
    expect(await barriers(page())).toEqual([]);
    const wider = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page().evaluate(wider)).toBeLessThanOrEqual(0);
  });
});
