import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { buildWithFaults } from "#tests/faults/build.ts";
import { type End, LONG } from "#tests/faults/ends.ts";
import { pages, type Story, stories } from "#tests/faults/stories.ts";
import { inBothBrowsers } from "./both.ts";
import type { BrowserName, Driver } from "./driver.ts";
import { until } from "./view.ts";

declare global {
  /** Of a build with faults: see `tests/faults/points.ts`. */
  var ledePassed: string[];
  var ledeFault: string | null;
  var ledeHalted: string | undefined;
}

const { folder, points } = buildWithFaults();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits that one browser never comes by, by their file and what is waited for there. */
const foreign: Record<BrowserName, RegExp[]> = {
  // Firefox alone tells of articles.
  chromium: [/^browser\/brighten\.ts:/],
  firefox: [
    // Routes are a worker's, and Firefox's background is a page.
    /^browser\/opening\.ts:.* routes$/,
    // For the same reason it is not told that the popup is being loaded, and begins no digest that would be too early.
    /^background\.ts:.* await digestNow\(shown\.id, false\)$/,
    // What it says of a tab that is closed while it is read are not the words for a page that is gone: nobody asks again.
    /^browser\/inject\.ts:\d+:23 await wholeOrEarly/,
  ],
};

/** Milliseconds that the deaths of one story never take. */
const MUCH_TOO_LONG = 900_000;

// By `self`: in Firefox these run in a global of their own, which has the background's for a prototype.
const arm = (point: string) => {
  self.ledeFault = point;
};
const armNext = (ledeFault: string) => chrome.storage.local.set({ ledeFault });
const disarm = async () => {
  self.ledeFault = null;
  await chrome.storage.local.remove("ledeFault");
};
const born = () => performance.timeOrigin;
/** When the background began that has come to the fault. */
const haltedSince = () => (globalThis.ledeHalted ? performance.timeOrigin : null);
/** True once it has come to the fault, or once it has done something and then nothing for long. */
const haltedOrQuiet = async () => {
  const before = globalThis.ledePassed.length;
  for (let slept = 0; slept < 3000 && !globalThis.ledeHalted; slept += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return globalThis.ledeHalted !== undefined || globalThis.ledePassed.length === before;
};
const startRecord = () => void globalThis.ledePassed.splice(0);
const record = () => globalThis.ledePassed;
/** Resolves when nothing more has been come by for a while: what is kept is kept after the answer. */
const quiet = async () => {
  for (let before = -1; before !== globalThis.ledePassed.length; ) {
    before = globalThis.ledePassed.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

async function readyFor(driver: Driver, story: Story): Promise<void> {
  await story.ready(driver);
  await driver.background.evaluate(quiet);
}

type Undisturbed = { passed: Set<string>; end: End; patience: number };

/** The places that a story comes by, what it ends with, and how long that may take when it is disturbed. */
async function undisturbed(driver: Driver, story: Story): Promise<Undisturbed> {
  await readyFor(driver, story);
  await driver.background.evaluate(startRecord);
  await story.act(driver);
  const began = performance.now();
  // What comes by then is the background's that the gesture has begun.
  const before = story.begins ? null : await story.end(driver, LONG);
  const patience = 2_500 + 2 * (performance.now() - began);
  await driver.background.evaluate(quiet);
  const passed = new Set(await driver.background.evaluate(record));
  return { passed, end: before ?? (await story.end(driver, LONG)), patience };
}

/** The same, with the background killed at a place; `null` if it did not come by this time. */
async function disturbed(driver: Driver, story: Story, point: string, patience: number): Promise<End | null> {
  const { background } = driver;
  await readyFor(driver, story);
  await background.evaluate(story.begins ? armNext : arm, point);
  await story.act(driver);
  await until("the fault", () => background.evaluate(haltedOrQuiet), LONG);
  const begun = await background.evaluate(haltedSince);
  if (begun) await driver.killBackground();
  else await background.evaluate(disarm);
  const end = await story.end(driver, patience);
  if (begun && begun === (await background.evaluate(born))) throw new Error("The background did not die.");
  return begun ? end : null;
}

inBothBrowsers(
  "The background is killed",
  { pages, build: () => folder, hostAccess: true, watch: false },
  (session) => {
    const died = new Map<string, string>();
    const comeBy = new Set<string>();

    it.each(stories.map((story) => [story.name, story] as const))(
      "while it waits for: %s",
      { timeout: MUCH_TOO_LONG },
      async (_, story) => {
        const { driver } = session();
        if (story.only && story.only !== driver.name) return;
        const { passed, end, patience } = await undisturbed(driver, story);
        expect(end.came).toBe("at once");
        const wrong: string[] = [];
        for (const point of passed) {
          comeBy.add(point);
          if (died.has(point)) continue;
          try {
            const again = () => disturbed(driver, story, point, patience);
            // What depends on the time that something takes may not be come by each time.
            const how = (await again()) ?? (await again());
            if (how) died.set(point, `${how.came} (${story.name})`);
            if (how && how.words !== end.words) wrong.push(`${point}: ${how.words}`);
            if (how && story.quietly === driver.name && how.came !== "at once")
              wrong.push(`${point}: ${how.came}`);
          } catch (error) {
            wrong.push(`${point}: ${error instanceof Error ? error.message : String(error)}`);
            await driver.background.evaluate(disarm).catch(() => undefined);
            await story.end(driver, patience).catch(() => undefined);
          }
          if (wrong.length > 3) break;
        }
        expect(wrong).toEqual([]);
      },
    );

    it("at every place where it waits for anything", () => {
      const { name } = session().driver;
      const isForeign = (point: string) => foreign[name].some((one) => one.test(point));
      const howOf = (point: string) =>
        died.get(point) ?? (isForeign(point) ? "not in this browser" : "not in these stories");
      console.info(points.map((point) => `${name}: ${point}: ${howOf(point)}`).join("\n"));
      console.info(`${name}: ${points.length} waits, died at ${died.size}`);
      expect([...comeBy].filter(isForeign)).toEqual([]);
      expect(points.filter((point) => !died.has(point) && !isForeign(point))).toEqual([]);
    });
  },
);
