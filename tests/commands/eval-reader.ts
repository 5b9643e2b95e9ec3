import { isArticle } from "#model/article.ts";
import { isResult } from "#model/failure.ts";
import { openChromium } from "#tests/browser/chromium.ts";
import type { Driver, Tab } from "#tests/browser/driver.ts";
import { openFirefox } from "#tests/browser/firefox.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { inReader } from "#tests/browser/reader-open.ts";
import { until } from "#tests/browser/view.ts";
import { articlesOf } from "#tests/eval/point/pages.ts";
import { differences, readShown, type Shown, shouldShow } from "#tests/eval/reader/shown.ts";
import { ensureBuilt } from "./build.ts";

/** Scripts of a page would ask for what is not there, and change it meanwhile. */
const headers = { "content-security-policy": "script-src 'none'" };

type Checked = { wanted: Shown; wrong: string[] };

/** What the reader view does not show of this page as it should; `null` if there is nothing to read on it. */
async function check(driver: Driver, page: Tab, url: string): Promise<Checked | null> {
  await page.goto(url);
  const result = await driver.runContentScript("content.js", page);
  if (!isResult(isArticle)(result)) throw new Error("no article came back");
  if (!result.ok) return null;
  const wanted = shouldShow(result.value);
  await driver.pressKey(page, ".");
  const gone = () => page.evaluate(() => location.protocol !== "http:");
  await until("the page to go", gone, 4_000).catch(() => driver.pressKey(page, "."));
  await page.waitFor(inReader);
  return { wanted, wrong: differences(wanted, await page.evaluate(readShown), url) };
}

/** The same, in a new tab when the tab was lost under the page: after hundreds of pages a browser lets go of one. */
async function checkAnyhow(driver: Driver, tabs: Tab[], url: string): Promise<Checked | null> {
  const [tab = driver.page] = tabs;
  try {
    return await check(driver, tab, url);
  } catch {
    const fresh = await driver.newTab("tab");
    tabs[0] = fresh;
    await tab.close().catch(() => undefined);
    return check(driver, fresh, url);
  }
}

/**
 * `eval-reader chromium|firefox COUNT[@FROM] FOLDER…`: so many articles of each folder (without the first FROM of
 * them all, where an earlier run ended), opened in the real reader view: its
 * text is that of the blocks without `aside`, and every image, link, heading, cell and piece of code of them is shown.
 * Each difference on stdout; at the end the sums.
 */
export async function main([browser, which = "", ...folders]: string[]): Promise<void> {
  const [count = 0, from = 0] = which.split("@").map(Number);
  if (!/^(chromium|firefox)$/.test(browser ?? "") || !count || folders.length === 0)
    throw new Error("use: eval-reader chromium|firefox COUNT[@FROM] FOLDER…");
  const corpus = folders.flatMap((folder) => articlesOf(folder, count)).slice(from);
  const pages = Object.fromEntries(corpus.map(({ html }, at) => [`/${at}`, { html, headers }]));
  const proxy = await startProxy(pages);
  const open = browser === "firefox" ? openFirefox : openChromium;
  const driver = await open(ensureBuilt(), { proxy: proxy.port, hostAccess: true, watch: false });
  const sums = { read: 0, right: 0, blocks: 0, images: 0, links: 0, headings: 0, cells: 0, code: 0 };
  const tabs = [driver.page];
  try {
    for (const [at, { id }] of corpus.entries()) {
      const checked = await checkAnyhow(driver, tabs, `${SITE}/${at}`).catch((error: unknown) => {
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
