import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { type Cell, cells, type State, sample } from "./access-cells.ts";
import { reach, served, wear } from "./access-reach.ts";
import { openChromium } from "./chromium.ts";
import type { View } from "./driver.ts";
import { openFirefox } from "./firefox.ts";
import { speakingCopy } from "./in-language.ts";
import { borrow, type Lent, plainKey } from "./lend.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** `npm run test:all` looks at all of them. */
const { LEDE_ALL } = process.env;
const chosen = LEDE_ALL ? cells : sample;
const looked = { cells: 0, barriers: 0 };

/** What axe-core finds against a page, the rules of WCAG 2.2 that it leaves out by itself among them. */
async function barriersIn(view: View): Promise<string[]> {
  const found = await view.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // What fades away is looked at while it can be read.
    for (const fading of document.getAnimations())
      if (fading instanceof CSSAnimation && fading.animationName === "pass") {
        fading.currentTime = 0;
        fading.pause();
      }
    const { violations, passes } = await axe.run({
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
      // Nothing of ours is loaded from elsewhere.
      preload: false,
    });
    if (passes.length < 8) return [`axe did not look: ${passes.length}`];
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`,
    );
  });
  looked.cells++;
  looked.barriers += found.length;
  return found;
}

const groupOf = ({ browser, direction }: Cell) => `${browser}, ${direction}`;

describe.each([...new Set(chosen.map(groupOf))])("axe-core finds no barrier in %s", (group) => {
  const own = chosen.filter((cell) => groupOf(cell) === group);
  const held: { lent?: Lent; copy?: ReturnType<typeof speakingCopy> } = {};
  beforeAll(async () => {
    const [{ browser, direction }] = own as [Cell];
    const open = browser === "chromium" ? openChromium : openFirefox;
    if (direction === "ltr") {
      held.lent = await borrow(plainKey(browser), served, (proxy) => open(ensureBuilt(), { proxy }));
      return;
    }
    // Our direction is that of our words, whatever the browser's own.
    const copy = speakingCopy(ensureBuilt());
    held.copy = copy;
    copy.speak("ar");
    held.lent = await borrow("", served, (proxy) => open(copy.path, { proxy, direction }));
  });
  afterAll(async () => {
    const foreign = await held.lent?.giveBack();
    held.copy?.remove();
    expect(foreign).toEqual([]);
  });

  it.each([...new Set(own.map(({ state }) => state))])("%s", { timeout: 90_000 }, async (state: State) => {
    const { driver } = held.lent!;
    const { view, leave } = await reach[state](driver);
    try {
      await view.inject(axe);
      const { direction } = own[0] as Cell;
      expect(await view.evaluate(() => document.documentElement.dir)).toBe(direction);
      for (const { theme } of own.filter((cell) => cell.state === state)) {
        await wear(driver, view, state, theme);
        expect(await barriersIn(view), theme).toEqual([]);
      }
    } finally {
      await leave();
    }
  });
});

afterAll(() => {
  console.log(`axe-core: ${looked.cells} of ${cells.length} cells looked at, ${looked.barriers} barriers`);
});

it("the sample is forty, fixed", () => {
  expect(sample).toHaveLength(40);
  expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(cells.length);
});
