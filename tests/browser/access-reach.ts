import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { State, Theme } from "./access-cells.ts";
import type { Driver, Popup, Sign, View } from "./driver.ts";
import { choose, openOptions } from "./options-open.ts";
import { type ServedPage, SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { openInReader } from "./reader-open.ts";
import { arabic, atlasPages } from "./reader-stories.ts";
import { demo } from "./stories.ts";

const plainPage = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}`;

/** What the states are reached on. */
export const served: Record<string, ServedPage> = {
  ...atlasPages,
  "/story": demo,
  "/arabic": arabic,
  "/list": plainPage(
    `<ul>${Array.from({ length: 60 }, (_, at) => `<li><a href="/${at}">Story ${at} of this week</a></li>`).join("")}</ul>`,
  ),
  "/short": plainPage(
    "<article><h1>Closed</h1><p>The museum is closed on Monday, and opens at nine.</p></article>",
  ),
  "/empty": plainPage("<main></main>"),
  // Promises more than it sends: the browser waits for the rest.
  "/slow": { html: plainPage("<p>Part of it"), headers: { "content-length": "90000" } },
};

/** A state that is on the screen, and what leaves it. */
export type Reached = { view: View; leave: () => Promise<void> };
type Reach = (driver: Driver) => Promise<Reached>;

/** The popup over a page, once it has an answer; then what is pressed in it. */
const popup =
  (path: string, press: (popup: Popup) => Promise<unknown> = async () => {}): Reach =>
  async (driver) => {
    await driver.page.goto(path.startsWith("/") ? SITE + path : path);
    await driver.pressAction();
    const view = await driver.popup();
    await settled(view);
    await press(view);
    return { view, leave: () => view.close() };
  };

const appears = (view: View, selector: string) =>
  view.waitFor((selector) => document.querySelector(selector) !== null, selector);

/** The reader view; then a key is pressed, and something appears. */
const reader =
  (path: string, key?: Sign | "k", appearing = "h1"): Reach =>
  async ({ page, ...driver }) => {
    await openInReader({ page, ...driver }, SITE + path);
    if (key === "s" || key === "k")
      await page.waitFor(() => !document.querySelector("[data-action=skim]:disabled"));
    if (key) await page.press(key);
    await appears(page, appearing);
    return { view: page, leave: () => page.press("Escape") };
  };

const settings =
  (act: (tab: Awaited<ReturnType<typeof openOptions>>) => Promise<unknown> = async () => {}): Reach =>
  async (driver) => {
    await driver.page.goto(`${SITE}/story`);
    const tab = await openOptions(driver);
    await act(tab);
    return { view: tab, leave: () => tab.close() };
  };

const PANEL = ".panel:popover-open";

/** How each state is reached, by real gestures. */
const toldWords = () => document.querySelector(".told")?.textContent;

export const reach: Record<State, Reach> = {
  "popup: digest": popup("/story"),
  "popup: detailed": async (driver) => {
    const { view, leave } = await popup("/story", async (view) => {
      await view.click("[data-length=detailed]");
      await appears(view, "[data-sentence]:nth-of-type(2)");
    })(driver);
    const back = async () => {
      await (view as Popup).click("[data-length=short]");
      await leave();
    };
    return { view, leave: back };
  },
  "popup: unfolded": popup("/story", async (view) => {
    await view.click(".unfold");
    await appears(view, ".unfold[aria-expanded=true]");
  }),
  "popup: marked": popup("/story", async (view) => {
    await view.click(".summary .pointer");
    await appears(view, ".pointer[aria-current]");
  }),
  "popup: skimming": popup("/story", async (view) => {
    await view.click("[data-action=skim]");
    await appears(view, "[data-action=skim][aria-pressed=true]");
  }),
  "popup: arabic": popup("/arabic"),
  "popup: not an article": popup("/list"),
  "popup: too short": popup("/short"),
  "popup: no text": popup("/empty"),
  "popup: restricted": async (driver) =>
    popup(driver.name === "chromium" ? "chrome://version/" : "about:support")(driver),
  "popup: loading": async (driver) => {
    await driver.page.goto(`${SITE}/short`);
    await driver.page.evaluate((url) => {
      setTimeout(() => location.assign(url));
    }, `${SITE}/slow`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await driver.pressAction();
    const view = await driver.popup();
    await appears(view, "[data-state=loading]");
    const leave = async () => {
      await view.close();
      await driver.page.evaluate(() => window.stop()).catch(() => undefined);
    };
    return { view, leave };
  },
  "popup: in a tab": async (driver) => {
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const view = await driver.popup();
    await settled(view);
    await view.click("[data-action=pin]");
    const tab = await driver.tabAt("/popup/index.html?");
    await appears(tab, "[data-state=digest]");
    return { view: tab, leave: () => tab.close() };
  },
  "reader: article": reader("/atlas"),
  "reader: summary": reader("/atlas", "s", "[data-gist=top] [data-fact]"),
  "reader: skimming": reader("/atlas", "k", "[data-action=skim][aria-pressed=true]"),
  "reader: lines": reader("/atlas", "f", ".line-focus"),
  "reader: contents": reader("/atlas", "c"),
  "reader: type": reader("/atlas", "a", PANEL),
  "reader: listen": reader("/atlas", "l", PANEL),
  "reader: save": reader("/atlas", "m", PANEL),
  "reader: help": reader("/atlas", "?", PANEL),
  "reader: arabic": reader("/arabic", "s", "[data-gist=top] [data-sentence]"),
  "reader: not kept": async (driver) => {
    await openInReader(driver);
    await driver.page.evaluate(() => {
      setTimeout(() => location.assign(location.href.replace("atlas", "elsewhere")));
    });
    await appears(driver.page, "[data-state=not-kept]");
    return { view: driver.page, leave: async () => undefined };
  },
  "settings: start": settings(),
  "settings: most of all": settings(async (tab) => {
    await choose(tab, "length", "detailed");
    await choose(tab, "most", "20");
    await tab.waitFor(() => document.querySelectorAll("[data-preview] [data-fact]").length > 12);
    await tab.click("[data-preview=digest] .unfold");
  }),
  "settings: file refused": settings(async (tab) => {
    const file = join(tmpdir(), "lede-refused.json");
    writeFileSync(file, "{}");
    const before = await tab.evaluate(toldWords);
    await tab.giveFile("[data-action=import]", file);
    // In whatever language it is said.
    await tab.waitFor((before) => document.querySelector(".told")?.textContent !== before, before);
  }),
};

/** Puts the theme on what is on the screen: the system's scheme, and in the reader view the theme that was chosen. */
export async function wear(driver: Driver, view: View, state: State, theme: Theme): Promise<void> {
  const [chosen, scheme = chosen] = theme.split(" in ") as ["auto" | "light" | "dark", ("light" | "dark")?];
  await driver.setTheme(scheme === "dark" ? "dark" : "light");
  if (state.startsWith("reader"))
    await view.evaluate((theme) => document.documentElement.setAttribute("data-theme", theme), chosen);
  await view.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))),
  );
}
