import { setTimeout as sleep } from "node:timers/promises";
import type { Driver, Open } from "#tests/browser/driver.ts";
import { copyOf } from "#tests/browser/extension-copy.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";

/** Milliseconds left to the popup before anything attaches to it: who looks slows down. */
const UNDISTURBED = 600;
/** Between two openings: sooner than that a browser skips half of the work. */
const REST = 300;

export const situations = ["blank", "first", "again", "woken", "installed"] as const;
export type Situation = (typeof situations)[number];

/** Milliseconds from the press of the action to the popup's first paint, and to the digest in its document. */
export type Opening = { paint: number[]; digest: number[] };
export type Openings = Record<Situation, Opening>;

/** `first` and the blank popup so often; every fourth time also the other two; a fresh profile so often. */
export type Rounds = { openings: number; profiles: number };

/** Runs in the popup: the moment of the digest, or of the first paint, in milliseconds since 1970. */
function moment(name: string): number {
  const entry = performance.getEntriesByName(name)[0];
  return entry ? performance.timeOrigin + entry.startTime : 0;
}

async function once(driver: Driver, into: Opening, hasDigest: boolean): Promise<void> {
  const pressed = await driver.pressAction();
  await sleep(UNDISTURBED);
  const popup = await driver.popup();
  if (hasDigest) into.digest.push((await popup.waitFor(moment, "digest")) - pressed);
  into.paint.push((await popup.waitFor(moment, "first-contentful-paint")) - pressed);
  await popup.close();
  await sleep(REST);
}

const nothing = (): Opening => ({ paint: [], digest: [] });
const forget = (driver: Driver) => driver.background.evaluate(() => chrome.storage.session.clear());

/** The same extension with a popup of one word and a background that does nothing. */
function blankOf(dist: string) {
  const copy = copyOf(dist);
  copy.write(
    "popup/index.html",
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>Blank</p>',
  );
  copy.write("background.js", "");
  return copy;
}

/**
 * Opens Lede and a blank popup in turn, icon pinned. `first`: nothing kept of the page; `again`: opened before;
 * `woken`: nothing kept, and the background asleep; `installed`: the first opening in a fresh profile.
 */
export async function measureOpenings(
  open: Open,
  dist: string,
  page: string,
  rounds: Rounds,
): Promise<Openings> {
  const copy = blankOf(dist);
  const proxy = await startProxy({ "/story": page });
  const start = async (folder: string) => {
    const driver = await open(folder, { proxy: proxy.port, watch: false });
    await driver.page.goto(`${SITE}/story`);
    return driver;
  };
  const openings: Openings = {
    blank: nothing(),
    first: nothing(),
    again: nothing(),
    woken: nothing(),
    installed: nothing(),
  };
  const drivers: Driver[] = [];
  try {
    for (let profile = 0; profile < rounds.profiles; profile++) {
      const fresh = await start(dist);
      // A browser that has just been started has more to do than to open a popup.
      await sleep(1500);
      await once(fresh, openings.installed, true).finally(() => fresh.close());
    }
    const lede = await start(dist);
    drivers.push(lede);
    const blank = await start(copy.path);
    drivers.push(blank);
    await once(lede, nothing(), true);
    await once(blank, nothing(), false);
    for (let round = 0; round < rounds.openings; round++) {
      await once(blank, openings.blank, false);
      await forget(lede);
      await once(lede, openings.first, true);
      if (round % 4 > 0) continue;
      await once(lede, openings.again, true);
      await forget(lede);
      await lede.killBackground();
      await once(lede, openings.woken, true);
    }
  } finally {
    for (const driver of drivers) await driver.close();
    proxy.close();
    copy.remove();
  }
  return openings;
}
