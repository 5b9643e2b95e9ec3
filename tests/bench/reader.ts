import { openChromium } from "#tests/browser/chromium.ts";
import { copyOf } from "#tests/browser/extension-copy.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { inReader, openInReader } from "#tests/browser/reader-open.ts";
import { demo } from "#tests/browser/stories.ts";

/** 2,000 paragraphs, 10,000 links, 200 pictures. */
function giant(): string {
  const link = (at: number) => `<a href="/${at}">the harbour master of pier ${at}</a>`;
  const paragraph = (at: number) =>
    `<p>On the morning of day ${at} a ferry left the island with ${at % 90} people on board, and ${[0, 1, 2, 3, 4].map((one) => link(at * 5 + one)).join(", and after a while ")} waved from the wall.</p>`;
  const parts = Array.from({ length: 2000 }, (_, at) =>
    at % 10 === 9
      ? `${paragraph(at)}<figure><img src="/p${at}.svg" width="640" height="360" alt=""></figure>`
      : paragraph(at),
  );
  return `<!doctype html><html lang="en"><title>Every Morning of the Ferry</title><meta property="og:type" content="article"><article><h1>Every Morning of the Ferry</h1>${parts.join("\n")}</article></html>`;
}

/** Runs in the page: milliseconds from the start of its navigation to its first paint with content in it. */
const firstPaint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;

/** Runs in the page: milliseconds of each frame while it scrolls from top to bottom, a screen each four frames. */
async function scrollThrough(frames: number): Promise<number[]> {
  const times: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < frames; frame++) {
    scrollBy({ top: innerHeight / 4, behavior: "instant" });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    times.push(performance.now() - last);
    last = performance.now();
  }
  return times;
}

export type ReaderTimes = {
  blank: number[];
  story: number[];
  giant: number[];
  frames: number[];
  whole: number;
};

/**
 * The first screen of the reader view beside that of a blank page of the same extension, in turn, in Chromium: of the
 * demo article and of a giant one. Then how the giant scrolls, and milliseconds until all of it is drawn.
 */
export async function measureReader(dist: string, rounds: number): Promise<ReaderTimes> {
  const copy = copyOf(dist);
  copy.write(
    "blank.html",
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>Blank</p>',
  );
  const proxy = await startProxy({ "/story": demo, "/giant": giant() });
  const driver = await openChromium(copy.path, { proxy: proxy.port, watch: false });
  const times: ReaderTimes = { blank: [], story: [], giant: [], frames: [], whole: 0 };
  try {
    const { page } = driver;
    await openInReader(driver, `${SITE}/story`);
    const origin = await page.evaluate(() => location.origin);
    await openInReader(driver, `${SITE}/giant`);
    const addresses = {
      blank: `${origin}/blank.html`,
      story: `${origin}/reader/index.html?url=${encodeURIComponent(`${SITE}/story`)}`,
      giant: `${origin}/reader/index.html?url=${encodeURIComponent(`${SITE}/giant`)}`,
    };
    for (let round = 0; round <= rounds; round++)
      for (const kind of ["blank", "story", "giant"] as const) {
        await page.goto(addresses[kind]);
        const paint = await page.waitFor(firstPaint);
        // The first of each warms up.
        if (round > 0) times[kind].push(paint);
      }
    await page.waitFor(inReader);
    times.whole = await page.evaluate(() => performance.getEntriesByName("whole")[0]?.startTime ?? 0);
    times.frames = await page.evaluate(scrollThrough, 240);
  } finally {
    await driver.close();
    proxy.close();
    copy.remove();
  }
  return times;
}
