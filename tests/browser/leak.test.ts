import { afterAll, expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { Driver } from "./driver.ts";
import { heldNow, withCounting } from "./held.ts";
import { atRest, openings, openPopup } from "./openings.ts";
import { SITE } from "./proxy.ts";
import { demo } from "./stories.ts";

const { LEDE_ALL } = process.env;
/** Openings before the first look: so long engines keep what they learn of code that runs again and again. */
const WARM = LEDE_ALL ? 60 : 8;
const OPENINGS = LEDE_ALL ? 500 : 16;
/** Bytes in all, and not for each opening. */
const LEAK = 1_000_000;

const copies: ReturnType<typeof withCounting>[] = [];
const build = (dist: string) => {
  const copy = withCounting(dist);
  copies.push(copy);
  return copy.path;
};

/** What is held with a popup open, when all is at rest. */
async function look(driver: Driver) {
  const popup = await openPopup(driver);
  await atRest();
  const held = await driver.background.evaluate(heldNow);
  const bytes = {
    background: await driver.memory("background"),
    page: await driver.memory("page"),
    popup: await driver.memory("popup"),
  };
  await popup.close();
  return { held, bytes };
}

inBothBrowsers("Many openings", { pages: { "/story": demo }, build, watch: false }, (session) => {
  afterAll(() => {
    for (const copy of copies.splice(0)) copy.remove();
  });

  it(
    `leave nothing behind in the background, the page or the popup: ${OPENINGS}`,
    async () => {
      const { driver } = session();
      await driver.page.goto(`${SITE}/story`);
      await openings(driver, WARM);
      const before = await look(driver);
      await openings(driver, OPENINGS);
      const after = await look(driver);
      expect(before.held.background.listeners).toBeGreaterThan(3);
      expect(after.held).toEqual(before.held);
      expect(after.held.page).toEqual({ timers: 0, listeners: 0, observers: 0 });
      for (const of of ["background", "page", "popup"] as const) {
        const [first, last] = [before.bytes[of], after.bytes[of]];
        // Firefox tells nobody how much of its memory is whose.
        if (driver.name === "firefox") continue;
        if (first === null || last === null) throw new Error(`No memory of the ${of}.`);
        console.info(`${of}: ${first} bytes before, ${last} after ${OPENINGS} openings`);
        expect(last - first, of).toBeLessThan(LEAK);
      }
    },
    OPENINGS * 3000,
  );
});
