import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { buildWithFaults } from "#tests/faults/build.ts";
import { type End, type Story, stories } from "#tests/faults/stories.ts";
import { inBothBrowsers } from "./both.ts";
import type { Driver } from "./driver.ts";
import { demo, other } from "./stories.ts";
import { until } from "./view.ts";

declare global {
  /** Of a build with faults: see `tests/faults/points.ts`. */
  var ledePassed: string[];
  var ledeFault: { point: string; spared: number } | null;
  var ledeHalted: string | undefined;
}

const { folder, points } = buildWithFaults();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run test:all` dies wherever a story comes by, each time; `npm test` at every place once. */
const { LEDE_ALL } = process.env;

/** Twice the length is never waited for on a machine at rest; on a busy one it may be. */
const PATIENCE = 900_000;

// By `self`: in Firefox these run in a global of their own, which has the background's for a prototype.
const arm = (point: string, spared: number) => {
  self.ledeFault = { point, spared };
};
const disarm = () => {
  self.ledeFault = null;
};
const halted = () => globalThis.ledeHalted ?? null;
const startRecord = () => void globalThis.ledePassed.splice(0);
const record = () => globalThis.ledePassed;

/** The places that a story comes by, in order, and what it ends with. */
async function undisturbed(driver: Driver, story: Story): Promise<{ passed: string[]; end: End }> {
  await story.ready(driver);
  await driver.background.evaluate(startRecord);
  await story.act(driver);
  const end = await story.end(driver);
  // What is kept is kept after the answer.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { passed: await driver.background.evaluate(record), end };
}

/** The same, with the background killed at a place. */
async function disturbed(driver: Driver, story: Story, point: string, spared: number): Promise<End> {
  await story.ready(driver);
  await driver.background.evaluate(arm, point, spared);
  await story.act(driver);
  await until(`the background to come to ${point}`, () => driver.background.evaluate(halted), 5000);
  await driver.killBackground();
  return story.end(driver);
}

inBothBrowsers(
  "The background is killed",
  { pages: { "/story": demo, "/other": other }, build: () => folder, hostAccess: true, watch: false },
  (session) => {
    const died = new Map<string, string>();

    it.each(stories.map((story) => [story.name, story] as const))(
      "while it waits for: %s",
      { timeout: PATIENCE },
      async (_, story) => {
        const { driver } = session();
        const { passed, end } = await undisturbed(driver, story);
        expect(end.came).toBe("at once");
        const seen = new Map<string, number>();
        const wrong: string[] = [];
        for (const point of passed) {
          const spared = seen.get(point) ?? 0;
          seen.set(point, spared + 1);
          if (!LEDE_ALL && died.has(point)) continue;
          try {
            const { words, came } = await disturbed(driver, story, point, spared);
            console.info(`${driver.name}, ${story.name}: ${point} (${spared}): ${came}`);
            if (words !== end.words) wrong.push(`${point} (${spared}): ${words}`);
            if (came !== "at once" || !died.has(point)) died.set(point, `${came} (${story.name})`);
          } catch (error) {
            wrong.push(`${point} (${spared}): ${error instanceof Error ? error.message : String(error)}`);
            await driver.background.evaluate(disarm).catch(() => undefined);
            await story.end(driver).catch(() => undefined);
            if (wrong.length > 3) break;
          }
        }
        expect(wrong).toEqual([]);
      },
    );

    it("at every place where it waits for anything", () => {
      const { name } = session().driver;
      console.info(points.map((point) => `${name}: ${point}: ${died.get(point) ?? "never"}`).join("\n"));
      expect(points.filter((point) => !died.has(point))).toEqual([]);
    });
  },
);
