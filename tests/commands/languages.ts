import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openChromium } from "#tests/browser/chromium.ts";
import type { Driver } from "#tests/browser/driver.ts";
import { openFirefox } from "#tests/browser/firefox.ts";
import { speakingCopy } from "#tests/browser/in-language.ts";
import { outOfPlace } from "#tests/browser/in-place.ts";
import { openOptions } from "#tests/browser/options-open.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { settled } from "#tests/browser/read.ts";
import { openInReader } from "#tests/browser/reader-open.ts";
import { atlasPages } from "#tests/browser/reader-stories.ts";
import { demo } from "#tests/browser/stories.ts";
import { locales, tagOf } from "#tests/words/locales.ts";
import { ensureBuilt } from "./build.ts";
import { root } from "./tool.ts";

const folder = join(root, "out/languages");

/** Pictures of popup, page of settings and reader view; prints what is out of its place in them. */
async function look(driver: Driver, name: string): Promise<void> {
  const file = (part: string) => join(folder, `${name}-${part}.png`);
  const tell = (part: string, wrong: string[]) => {
    console.log(`  ${part}: ${wrong.length > 0 ? wrong.join("; ") : "all in its place"}`);
  };
  for (const [part, path] of [
    ["popup", "/story"],
    ["failure", "/list"],
  ] as const) {
    await driver.page.goto(`${SITE}${path}`);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    tell(part, await popup.evaluate(outOfPlace));
    await popup.screenshot(file(part));
    await popup.close();
  }
  await driver.page.goto(`${SITE}/story`);
  const options = await openOptions(driver);
  tell("options", await options.evaluate(outOfPlace));
  await options.screenshot(file("options"));
  await options.close();
  await driver.page.focus();
  await openInReader(driver);
  await driver.page.press("s");
  await driver.page.waitFor(() => document.querySelectorAll("[data-gist=top] [data-fact]").length > 0);
  for (const [part, key] of [
    ["type", "a"],
    ["keys", "?"],
  ] as const) {
    await driver.page.press(key);
    await driver.page.waitFor(() => document.querySelector(".panel:popover-open") !== null);
    tell(part, await driver.page.evaluate(outOfPlace));
    await driver.page.screenshot(file(part));
    await driver.page.press("Escape");
  }
}

/** The language that the extension really speaks there, and the browser's own. */
const spoken = (driver: Driver) =>
  driver.background.evaluate(() => [chrome.i18n.getMessage("locale"), chrome.i18n.getUILanguage()]);

const browsers = { chromium: openChromium, firefox: openFirefox };

/**
 * `node tests/commands/run.mjs languages [chromium | firefox] [locale…]`: what Lede looks like in them (Arabic, German
 * and Japanese unless told; `all`), in both browsers or one. A browser that has no words of a language of its own speaks
 * English, and Lede is told to speak the language all the same.
 */
export async function main(args: string[]): Promise<number> {
  const chosen = Object.entries(browsers).filter(([name]) => name === args[0]);
  const wanted = args.slice(chosen.length);
  const names = wanted[0] === "all" ? locales : wanted.length > 0 ? wanted : ["ar", "de", "ja"];
  const unknown = names.filter((name) => !locales.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join()} in public/_locales.`);
  mkdirSync(folder, { recursive: true });
  const list = `<!doctype html><title>List</title><ul>${"<li><a href='/x'>A place to go</a></li>".repeat(40)}</ul>`;
  const proxy = await startProxy({ ...atlasPages, "/story": demo, "/list": list });
  const copy = speakingCopy(ensureBuilt());
  try {
    for (const name of names) {
      const language = tagOf(name);
      for (const [browser, open] of chosen.length > 0 ? chosen : Object.entries(browsers)) {
        let driver = await open(ensureBuilt(), { language, proxy: proxy.port });
        try {
          const [own, ofBrowser] = await spoken(driver);
          console.log(`${browser} ${name}: the browser speaks ${ofBrowser}`);
          if (own !== language) {
            await driver.close();
            copy.speak(name);
            driver = await open(copy.path, { proxy: proxy.port });
          }
          await look(driver, `${browser}-${name}`);
        } finally {
          await driver.close();
        }
      }
    }
  } finally {
    proxy.close();
    copy.remove();
  }
  console.log(`Pictures: ${folder}`);
  return 0;
}
