import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findChromium } from "#tests/browser/find.ts";
import { type Opened, openIn } from "#tests/browser/isolate-page.ts";
import type { CorpusPage } from "./corpus-pages.ts";
import { median } from "./figures.ts";

/** Milliseconds that isolate and Readability alone took on a page, each the median of its rounds. */
export type Race = { id: string; isolate: number; readability: number; ratio: number };

/** A tab is thrown away after so many pages, so that what one leaves behind does not slow the next. */
const PAGES_PER_TAB = 50;

/** Mozilla's package as it is published, on a clone of the document: what isolate is measured by. */
function readabilityAlone(): string {
  const file = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");
  return `${readFileSync(file, "utf8")}\nvar lede = Boolean(new Readability(document.cloneNode(true)).parse());`;
}

async function race({ run }: Opened, scripts: [string, string], rounds: number): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    // Who comes second meets warm memory: they take turns.
    for (const at of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
      times[at].push((await run(scripts[at])).ms);
  }
  return [median(times[0]), median(times[1])];
}

/** Runs `visit` on each page in real Chromium. A page that fails is named on stderr and left out. */
export async function eachPage(
  pages: CorpusPage[],
  visit: (opened: Opened, page: CorpusPage) => Promise<void>,
): Promise<void> {
  const browser = await launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
  try {
    let tab: Page | undefined;
    for (const [at, page] of pages.entries()) {
      if (at % PAGES_PER_TAB === 0) {
        await tab?.close();
        tab = undefined;
      }
      tab ??= await browser.newPage();
      await openIn(tab, page.source(), (opened) => visit(opened, page)).catch((error) =>
        console.error(`${page.id}: ${error instanceof Error ? error.message : error}`),
      );
    }
  } finally {
    await browser.close();
  }
}

/** The built content script against Readability alone, in turn on each page. */
export async function raceReadability(dist: string, pages: CorpusPage[], rounds: number): Promise<Race[]> {
  const scripts: [string, string] = [readFileSync(join(dist, "content.js"), "utf8"), readabilityAlone()];
  const races: Race[] = [];
  await eachPage(pages, async (opened, { id }) => {
    const [isolate, readability] = await race(opened, scripts, rounds);
    races.push({ id, isolate, readability, ratio: isolate / readability });
  });
  return races;
}
