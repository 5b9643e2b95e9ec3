import { isArticle } from "#model/article.ts";
import { isResult } from "#model/failure.ts";
import { openChromium } from "#tests/browser/chromium.ts";
import type { Driver } from "#tests/browser/driver.ts";
import { openFirefox } from "#tests/browser/firefox.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { inReader } from "#tests/browser/reader-open.ts";
import { until } from "#tests/browser/view.ts";
import { articlesOf } from "#tests/eval/point/pages.ts";
import { differences, readShown, type Shown, shouldShow } from "#tests/eval/reader/shown.ts";
import { ensureBuilt } from "./build.ts";

/** Scripts of a page would ask for what is not there, and change it meanwhile. */
const headers = { "content-security-policy": "script-src 'none'" };

/** What the reader view does not show of this page as it should; `null` if there is nothing to read on it. */
async function check(driver: Driver, url: string): Promise<{ wanted: Shown; wrong: string[] } | null> {
  await driver.page.goto(url);
  const result = await driver.runContentScript("content.js");
  if (!isResult(isArticle)(result)) throw new Error("no article came back");
  if (!result.ok) return null;
  const wanted = shouldShow(result.value);
  await driver.pressKey(driver.page, ".");
  const gone = () => driver.page.evaluate(() => location.protocol !== "http:");
  await until("the page to go", gone, 4_000).catch(() => driver.pressKey(driver.page, "."));
  await driver.page.waitFor(inReader);
  return { wanted, wrong: differences(wanted, await driver.page.evaluate(readShown), url) };
}

/**
 * `eval-reader chromium|firefox COUNT FOLDER…`: so many articles of each folder, opened in the real reader view: its
 * text is that of the blocks without `aside`, and every image, link, heading, cell and piece of code of them is shown.
 * Each difference on stdout; at the end the sums.
 */
export async function main([browser, count, ...folders]: string[]): Promise<void> {
  if (!/^(chromium|firefox)$/.test(browser ?? "") || !Number(count) || folders.length === 0)
    throw new Error("use: eval-reader chromium|firefox COUNT FOLDER…");
  const corpus = folders.flatMap((folder) => articlesOf(folder, Number(count)));
  const pages = Object.fromEntries(corpus.map(({ html }, at) => [`/${at}`, { html, headers }]));
  const proxy = await startProxy(pages);
  const open = browser === "firefox" ? openFirefox : openChromium;
  const driver = await open(ensureBuilt(), { proxy: proxy.port, hostAccess: true, watch: false });
  const sums = { read: 0, right: 0, blocks: 0, images: 0, links: 0, headings: 0, cells: 0, code: 0 };
  try {
    for (const [at, { id }] of corpus.entries()) {
      const checked = await check(driver, `${SITE}/${at}`).catch((error: unknown) => {
        console.log(`${id}\t${String(error).slice(0, 200)}`);
        return null;
      });
      if (!checked) continue;
      const { wanted, wrong } = checked;
      for (const line of wrong) console.log(`${id}\t${line}`);
      sums.read++;
      if (wrong.length === 0) sums.right++;
      if (sums.read % 50 === 0) console.error(`${sums.right} of ${sums.read} so far`);
      for (const kind of ["blocks", "images", "links", "headings", "cells", "code"] as const)
        sums[kind] += wanted[kind].length;
    }
  } finally {
    await driver.close();
    proxy.close();
  }
  console.log(
    `${browser}: ${sums.read} of ${corpus.length} pages have text; ${sums.right} are shown in full: ${JSON.stringify(sums)}`,
  );
}
