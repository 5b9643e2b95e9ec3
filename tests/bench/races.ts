import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findChromium } from "#tests/browser/find.ts";
import { type Opened, openIn } from "#tests/browser/isolate-page.ts";
import type { CorpusPage } from "./corpus-pages.ts";
import { median } from "./figures.ts";

const racers = ["isolate", "readability", "defuddle"] as const;
type Racer = (typeof racers)[number];

/** Milliseconds that each took on a page, the median of its rounds. */
export type Race = { id: string } & Record<Racer, number>;

/** A tab is thrown away after so many pages, so that what one leaves behind does not slow the next. */
const PAGES_PER_TAB = 50;

const require = createRequire(import.meta.url);

/** Packages as they are published, called as their own documentation says: Readability on a clone, which it changes; Defuddle makes its own. */
const scripts = (dist: string): Record<Racer, string> => ({
  isolate: readFileSync(join(dist, "content.js"), "utf8"),
  readability: `${readFileSync(require.resolve("@mozilla/readability/Readability.js"), "utf8")}\nvar lede = Boolean(new Readability(document.cloneNode(true)).parse());`,
  defuddle: `${readFileSync(require.resolve("defuddle"), "utf8")}\nvar lede = Boolean(new Defuddle(document).parse());`,
});

async function race(opened: Opened, sources: Record<Racer, string>, rounds: number) {
  const times: Record<Racer, number[]> = { isolate: [], readability: [], defuddle: [] };
  for (let round = 0; round < rounds; round++) {
    // Who comes second meets warm memory: they take turns.
    const order = racers.map((_, at) => racers[(at + round) % racers.length]!);
    for (const racer of order) times[racer].push((await opened.run(sources[racer])).ms);
  }
  const [isolate, readability, defuddle] = racers.map((racer) => median(times[racer])) as [
    number,
    number,
    number,
  ];
  return { isolate, readability, defuddle };
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

/** The built content script, Readability and Defuddle, in turn on each page. */
export async function raceOnPages(dist: string, pages: CorpusPage[], rounds: number): Promise<Race[]> {
  const sources = scripts(dist);
  const races: Race[] = [];
  await eachPage(pages, async (opened, { id }) => {
    races.push({ id, ...(await race(opened, sources, rounds)) });
  });
  return races;
}
