import { setTimeout as sleep } from "node:timers/promises";
import type { Driver, Open } from "#tests/browser/driver.ts";
import { copyOf } from "#tests/browser/extension-copy.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { demo } from "#tests/browser/stories.ts";

/** Milliseconds left to the popup before anything attaches to it: who looks slows down. */
const UNDISTURBED = 600;
/** Between two openings: sooner than that a browser skips half of the work. */
const REST = 300;

export const situations = ["blank", "first", "woken", "again"] as const;
export type Situation = (typeof situations)[number];

/** Milliseconds from the press of the action to the first paint of the blank popup, or to the digest in the DOM. */
export type Openings = Record<Situation, number[]>;

/** Runs in the popup: the moment of the digest, or of the first paint, in milliseconds since 1970. */
function moment(name: string): number {
  const entry = performance.getEntriesByName(name)[0];
  return entry ? performance.timeOrigin + entry.startTime : 0;
}

async function once(driver: Driver, entry: string): Promise<number> {
  const pressed = await driver.pressAction();
  await sleep(UNDISTURBED);
  const popup = await driver.popup();
  const at = await popup.waitFor(moment, entry);
  await popup.close();
  await sleep(REST);
  return at - pressed;
}

const forget = (driver: Driver) => driver.background.evaluate(() => chrome.storage.session.clear());

/**
 * Opens Lede and the same extension with a blank popup in turn, `rounds` times each, icon pinned. `first`: nothing
 * kept of the page; `woken`: the same, and the background asleep; `again`: opened before.
 */
export async function measureOpenings(open: Open, dist: string, rounds: number): Promise<Openings> {
  const copy = copyOf(dist);
  copy.write(
    "popup/index.html",
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>Blank</p>',
  );
  const proxy = await startProxy({ "/story": demo });
  const options = { proxy: proxy.port, watch: false };
  const lede = await open(dist, options);
  const blank = await open(copy.path, options);
  const openings: Openings = { blank: [], first: [], woken: [], again: [] };
  try {
    for (const driver of [lede, blank]) await driver.page.goto(`${SITE}/story`);
    await once(lede, "digest");
    await once(blank, "first-contentful-paint");
    for (let round = 0; round < rounds; round++) {
      openings.blank.push(await once(blank, "first-contentful-paint"));
      await forget(lede);
      openings.first.push(await once(lede, "digest"));
      openings.again.push(await once(lede, "digest"));
      await forget(lede);
      await lede.killBackground();
      openings.woken.push(await once(lede, "digest"));
    }
  } finally {
    for (const driver of [lede, blank]) await driver.close();
    proxy.close();
    copy.remove();
  }
  return openings;
}
