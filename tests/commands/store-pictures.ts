import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findChromium } from "#tests/browser/find.ts";
import { playScenes, WINDOW } from "#tests/stores/scenes.ts";
import { tile, windowOf } from "#tests/stores/window.ts";
import { ensureBuilt } from "./build.ts";
import { ensureBrowsers } from "./install.ts";
import { root } from "./tool.ts";

const folder = join(root, ".github/store");

type Size = { width: number; height: number };

/** Draws a page of HTML as a PNG of this size, at this scale. */
async function draw(page: Page, html: string, name: string, size: Size, scale = 1): Promise<void> {
  await page.setViewport(size);
  await page.setContent(html);
  const path = join(folder, `${name}.png`) as `${string}.png`;
  const clip = { x: 0, y: 0, width: size.width, height: size.height, scale };
  await page.screenshot({ path, clip });
  console.log(path.slice(root.length + 1));
}

/**
 * The pictures for the stores: Lede in a real Chromium on the demo article. The pixels of page and popup are the browser's
 * own, put together where they stood; the frame of the window is drawn. Where no old-style face of `ui/theme.css` is
 * installed they look plainer: on Debian `fonts-urw-base35` has one.
 */
export async function main(): Promise<void> {
  ensureBrowsers(["chromium"]);
  mkdirSync(folder, { recursive: true });
  const seen = await playScenes(ensureBuilt());
  const browser = await launch({
    executablePath: findChromium() ?? "chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    for (const [name, what] of Object.entries(seen)) {
      await draw(page, windowOf(what), `${name}-1280x800`, WINDOW);
      await draw(page, windowOf(what), `${name}-640x400`, WINDOW, 0.5);
    }
    const popup = seen["1-sentence"]?.popup?.png;
    if (popup) await draw(page, tile(popup), "tile-440x280", { width: 440, height: 280 });
  } finally {
    await browser.close();
  }
}
