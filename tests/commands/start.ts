import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openChromium } from "#tests/browser/chromium.ts";
import type { Driver } from "#tests/browser/driver.ts";
import { findChromium, findFirefox } from "#tests/browser/find.ts";
import { openFirefox } from "#tests/browser/firefox.ts";
import { settled } from "#tests/browser/read.ts";
import { ensureBuilt } from "./build.ts";
import { ensureAnyBrowser, ensureBrowsers } from "./install.ts";
import { serve } from "./serve.ts";
import { root, tool } from "./tool.ts";

const key = process.platform === "darwin" ? "⌘⇧U" : "Ctrl+Shift+U";
const out = join(root, "out");

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** A browser to look at and to press in; `dist` is loaded again whenever it changes (`npm run dev` beside it). */
async function show(url: string, chromium: string | undefined): Promise<number> {
  console.log(`A browser opens with Lede and a demo article. Press ${key}, or Lede's button in the toolbar.`);
  console.log("Close the browser, or press Ctrl+C here, to end.");
  const target = chromium
    ? ["--target", "chromium", "--chromium-binary", chromium]
    : ["--target", "firefox-desktop", "--firefox", findFirefox() ?? ""];
  const sandbox = chromium && process.getuid?.() === 0 ? ["--args=--no-sandbox"] : [];
  const args = [
    "run",
    "--source-dir",
    ensureBuilt(),
    "--no-input",
    "--no-config-discovery",
    "--start-url",
    url,
  ];
  return (await tool("web-ext", [...args, ...target, ...sandbox], { show: true })).ok ? 0 : 1;
}

/** Opens the popup by the real action in one colour scheme, and writes what it looks like. */
async function look(driver: Driver, theme: "light" | "dark") {
  await driver.setTheme(theme);
  await driver.pressAction();
  const popup = await driver.popup();
  const shown = await settled(popup);
  const groups = await popup.evaluate(() =>
    [...document.querySelectorAll("dt, [data-fact]")].map((node) => ({
      head: node.matches("dt"),
      words: Array.from(node.childNodes, (child) => child.textContent?.trim())
        .filter(Boolean)
        .join(" "),
    })),
  );
  const picture = join(out, `popup-${theme}.png`);
  await popup.screenshot(picture);
  await popup.close();
  return { ...shown, groups, picture };
}

/** Without a display: the same in a headless browser, told in words and in two pictures. */
async function tell(url: string, chromium: string | undefined): Promise<number> {
  console.log("There is no display: Lede is shown by a headless browser, and told here.\n");
  mkdirSync(out, { recursive: true });
  const driver = await (chromium ? openChromium : openFirefox)(ensureBuilt());
  try {
    await driver.page.goto(url);
    const { state, title, sentences, groups, text, picture } = await look(driver, "light");
    if (state !== "digest") throw new Error(`The popup showed no digest, but: ${text}`);
    console.log(`${title}\n`);
    for (const sentence of sentences) console.log(`  • ${sentence}`);
    for (const { head, words } of groups) console.log(head ? `\n  ${words}` : `    ${words}`);
    const dark = await look(driver, "dark");
    console.log(
      `\nPressed: the toolbar button, in ${driver.version}. With a display, press ${key} yourself.`,
    );
    console.log(`Pictures: ${picture}\n          ${dark.picture}`);
    return 0;
  } finally {
    await driver.close();
  }
}

/** The demo article with Lede, in any browser that is there; `npm start firefox` or `npm start chromium` chooses. */
export async function main([wanted]: string[]): Promise<number> {
  if (wanted === "chromium" || wanted === "firefox") ensureBrowsers([wanted]);
  else ensureAnyBrowser();
  ensureBuilt();
  const chromium = wanted === "firefox" ? undefined : findChromium();
  const { url, stop } = await serve(readFileSync(join(root, "tests/demo/article.html"), "utf8"));
  try {
    return await (hasDisplay() ? show : tell)(url, chromium);
  } finally {
    stop();
  }
}
