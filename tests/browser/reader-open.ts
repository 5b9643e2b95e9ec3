import type { Driver } from "./driver.ts";
import { ATLAS } from "./reader-stories.ts";
import { until } from "./view.ts";

export const inReader = () =>
  location.pathname === "/reader/index.html" && document.documentElement.hasAttribute("data-drawn");

/** Opens a page in the reader view by its key, and waits until all of it is drawn. */
export async function openInReader(driver: Driver, url = ATLAS): Promise<void> {
  await driver.page.goto(url);
  await driver.pressKey(driver.page, ".");
  // A browser that has just begun may lose the first keys that are pressed.
  const gone = () =>
    until("the page to go", () => driver.page.evaluate(() => location.protocol !== "http:"), 3_000);
  for (let more = 0; more < 3; more++) await gone().catch(() => driver.pressKey(driver.page, "."));
  await driver.page.waitFor(inReader);
}

/** Words that a highlight of this name lights. */
export const lit = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : ""));
