import { openChromium } from "#tests/browser/chromium.ts";
import { openFirefox } from "#tests/browser/firefox.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { articlesOf, type CorpusPage } from "#tests/eval/point/pages.ts";
import { type Pressed, pressAll } from "#tests/eval/point/point.ts";
import { ensureBuilt } from "./build.ts";

/** Scripts of a page would ask for what is not there, and change it meanwhile. */
const headers = { "content-security-policy": "script-src 'none'" };

/**
 * `eval-point chromium|firefox COUNT FOLDER…`: on so many articles of each folder, everything that the popup would show
 * is pressed. Each failure on stdout with its cause; at the end how many were marked where they stand, in view and uncovered.
 */
export async function main([browser, count, ...folders]: string[]): Promise<void> {
  if (!/^(chromium|firefox)$/.test(browser ?? "") || !Number(count) || folders.length === 0)
    throw new Error("use: eval-point chromium|firefox COUNT FOLDER…");
  const corpus = folders.flatMap((folder) => articlesOf(folder, Number(count)));
  const pages = Object.fromEntries(corpus.map(({ html }, at) => [`/${at}`, { html, headers }]));
  const proxy = await startProxy(pages);
  const open = browser === "firefox" ? openFirefox : openChromium;
  const driver = await open(ensureBuilt(), { proxy: proxy.port, hostAccess: true });
  const all: Pressed[] = [];
  let read = 0;
  try {
    for (const [at, page] of corpus.entries()) {
      await driver.page.goto(`${SITE}/${at}`);
      const pressed = await pressAll(driver).catch((error) => {
        console.log(`${page.id}\t${error}`);
        return null;
      });
      if (!pressed) continue;
      read++;
      all.push(...pressed);
      report(page, pressed);
    }
  } finally {
    await driver.close();
    proxy.close();
  }
  summarise(browser ?? "", read, corpus.length, all);
}

function report({ id }: CorpusPage, pressed: Pressed[]): void {
  for (const { what, wanted, outcome, seen, ok } of pressed)
    if (!ok)
      console.log([id, what, outcome, JSON.stringify(seen), JSON.stringify(wanted.slice(0, 90))].join("\t"));
}

function summarise(browser: string, read: number, pages: number, all: Pressed[]): void {
  const share = (some: Pressed[]) =>
    `${some.filter(({ ok }) => ok).length} of ${some.length} (${((some.filter(({ ok }) => ok).length / Math.max(1, some.length)) * 100).toFixed(2)} %)`;
  console.log(`${browser}: ${read} of ${pages} pages have a digest`);
  console.log(`sentences: ${share(all.filter(({ what }) => what === "sentence"))}`);
  console.log(`facts: ${share(all.filter(({ what }) => what !== "sentence"))}`);
  console.log(`all: ${share(all)}`);
  console.log(`found elsewhere than read: ${all.filter(({ outcome }) => outcome === "moved").length}`);
}
