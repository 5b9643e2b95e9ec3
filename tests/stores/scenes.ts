import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChromium } from "#tests/browser/chromium.ts";
import type { Driver, Popup } from "#tests/browser/driver.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { settled } from "#tests/browser/read.ts";
import { openInReader } from "#tests/browser/reader-open.ts";
import { DEMO_TITLE, demo } from "#tests/browser/stories.ts";
import type { Seen } from "./window.ts";

/** The window that is pictured. */
export const WINDOW = { width: 1280, height: 800 };

const PATH = "/night-train";
const PICTURE = /<svg [\s\S]*?<\/svg>/;
const cars = (PICTURE.exec(demo)?.[0] ?? "").replace(
  "<svg ",
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="240" ',
);

/** The demo page as a newspaper of some taste would set it, so that the popup stands beside the text. */
const dressed = (colours: string) =>
  demo
    .replace(PICTURE, '<img src="/cars.svg" alt="A train under a night sky" width="800" height="240">')
    .replace(
      "</style>",
      `body { font-family: P052, "Palatino Linotype", Georgia, serif; ${colours} color: var(--ink); background: var(--ground) }
.site-header { display: flex; justify-content: space-between; align-items: center; padding: .7rem 72px; background: var(--head) }
.site-header a, .entry-meta a, .share-list a, .sidebar a, .cat-links a { text-decoration: none; color: inherit }
.logo { font-size: 1.5rem; font-weight: bold } .main-nav ul { margin: 0 } .main-nav { font-size: 1rem; margin-right: 24rem }
.cookie-bar { display: flex; gap: .6rem; align-items: center; margin: 0; border-width: 0 0 1px; border-radius: 0; padding: .1rem 72px;
  font-size: .85rem; background: var(--box); border-color: var(--line) } .tldr-box { display: none }
.site-main { gap: 6rem; margin: 0 0 0 72px; padding: 1rem 0 2rem } article { max-width: 38.5rem } h1 { font-size: 2.4rem; line-height: 1.15; margin: .3rem 0 .6rem }
.cat-links { font-size: 1rem; color: var(--rubric) } .share-list { font-size: .85rem; color: var(--quiet) } .entry-meta { color: var(--quiet) }
figure img { width: 100%; height: auto } figcaption { color: var(--quiet) } .sidebar { color: var(--quiet) }</style>`,
    );
const light =
  "--ink: #23201c; --ground: #fff; --head: #1f3a4d; --box: #f4f1ea; --line: #dcd6ca; --rubric: #1d6a8c; --quiet: #6b665d;";
const dark = `color-scheme: dark; --ink: #ddd8ce; --ground: #161719; --head: #14242f; --box: #202225; --line: #34373b; --rubric: #7fb8d4;
  --quiet: #9c9a94;`;

/** Runs in a page or popup: where its inside lies on the screen. Chromium does not tell what frame is around a page. */
const inside = () => ({
  width: innerWidth,
  left: screenX,
  top: screenY + (location.pathname.startsWith("/popup/") ? 0 : outerHeight - innerHeight),
});

type Camera = { driver: Driver; take: (what: Omit<Seen, "page" | "popup">, popup?: Popup) => Promise<Seen> };

/** Takes what the browser shows, with the places where it shows it. */
function cameraOf(driver: Driver, folder: string): Camera {
  const shot = async (of: Pick<Popup, "screenshot">) => {
    const file = join(folder, "shot.png");
    await of.screenshot(file);
    return readFileSync(file).toString("base64");
  };
  const take: Camera["take"] = async (what, popup) => {
    const base = await driver.page.evaluate(inside);
    const window = {
      left: base.left,
      top: base.top - (await driver.page.evaluate(() => outerHeight - innerHeight)),
    };
    const place = ({ left, top, width }: typeof base) => ({
      left: left - window.left,
      top: top - window.top,
      width,
    });
    return {
      ...what,
      page: { png: await shot(driver.page), ...place(base) },
      popup: popup ? { png: await shot(popup), ...place(await popup.evaluate(inside)) } : null,
    };
  };
  return { driver, take };
}

const story = { title: DEMO_TITLE, address: `${SITE}${PATH}`.replace("http://", "") };

async function openPopup(driver: Driver, theme: "light" | "dark"): Promise<Popup> {
  await driver.page.goto(`${SITE}${PATH}-${theme}`);
  await driver.setTheme(theme);
  await driver.pressAction();
  const popup = await driver.popup();
  await settled(popup);
  return popup;
}

const isMarked = () => document.querySelector(".pointer[aria-current]") !== null;
/** What the reader view says at its foot is gone by then. */
const UNTIL_SILENT = 6000;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A sentence of the summary was pressed: it is marked in the page. */
async function sentence({ driver, take }: Camera): Promise<Seen> {
  const popup = await openPopup(driver, "light");
  await popup.click(".summary > li:nth-child(2) > .pointer");
  await popup.waitFor(isMarked);
  await rest(600);
  const seen = await take({ ...story, dark: false }, popup);
  await popup.close();
  return seen;
}

/** A fact far down was pressed and unfolded. */
async function fact({ driver, take }: Camera): Promise<Seen> {
  const popup = await openPopup(driver, "dark");
  await popup.evaluate(() => {
    const sure = [...document.querySelectorAll("[data-fact]")].find((one) =>
      /£48 million/.test(one.textContent ?? ""),
    );
    sure?.setAttribute("data-chosen", "");
  });
  await popup.evaluate(() => document.querySelector("main")?.scrollTo(0, 265));
  await popup.click("[data-chosen] .unfold");
  await popup.click("[data-chosen] .pointer");
  await popup.waitFor(isMarked);
  await rest(600);
  const seen = await take({ ...story, dark: true }, popup);
  await popup.close();
  return seen;
}

/** All sentences of the summary are marked in the page; the popup has been scrolled on to the facts. */
async function marked({ driver, take }: Camera): Promise<Seen> {
  const popup = await openPopup(driver, "light");
  await popup.click("[data-action=skim]");
  await popup.waitFor(() => document.querySelector("[data-action=skim][aria-pressed=true]") !== null);
  await popup.evaluate(() => document.querySelector("main")?.scrollTo(0, 1e4));
  await driver.page.evaluate(() => scrollTo(0, 150));
  await rest(600);
  const seen = await take({ ...story, dark: false }, popup);
  await popup.close();
  return seen;
}

async function inTheme(driver: Driver, theme: string): Promise<void> {
  for (let presses = 0; presses < 6; presses++) {
    if ((await driver.page.evaluate(() => document.documentElement.getAttribute("data-theme"))) === theme)
      return;
    await driver.page.press("t");
  }
  throw new Error(`The reader view has no theme ${theme}.`);
}

const reader = { title: DEMO_TITLE, address: "" };

/** The reader view with its summary open. */
async function gist({ driver, take }: Camera): Promise<Seen> {
  await openInReader(driver, `${SITE}${PATH}-light`);
  await inTheme(driver, "light");
  await driver.page.click(".gist-line");
  await driver.page.waitFor(() => document.querySelector(".gist .summary") !== null);
  await rest(UNTIL_SILENT);
  return take({ ...reader, dark: false });
}

/** The reader view skimming, in the dark. */
async function skim({ driver, take }: Camera): Promise<Seen> {
  await openInReader(driver, `${SITE}${PATH}-light`);
  await inTheme(driver, "dark");
  await driver.page.press("k");
  await driver.page.press("n");
  await driver.page.press("n");
  await rest(UNTIL_SILENT);
  return take({ ...reader, dark: true });
}

/** What is pictured, by its file's name. */
const scenes = {
  "1-sentence": sentence,
  "2-fact": fact,
  "3-reader": gist,
  "4-skim": skim,
  "5-marked": marked,
};

/** Opens the extension in Chromium, goes through the scenes, and answers with what was seen. */
export async function playScenes(dist: string): Promise<Record<string, Seen>> {
  const folder = mkdtempSync(join(tmpdir(), "lede-pictures-"));
  const proxy = await startProxy({
    [`${PATH}-light`]: dressed(light),
    [`${PATH}-dark`]: dressed(dark),
    "/cars.svg": { html: cars, headers: { "content-type": "image/svg+xml" } },
  });
  const driver = await openChromium(dist, { proxy: proxy.port, window: WINDOW });
  const seen: Record<string, Seen> = {};
  try {
    const camera = cameraOf(driver, folder);
    for (const [name, play] of Object.entries(scenes)) seen[name] = await play(camera);
    return seen;
  } finally {
    await driver.close();
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
