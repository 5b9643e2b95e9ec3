import { rmSync } from "node:fs";
import type { Browser, CDPSession, ElementHandle, Page, Target } from "puppeteer-core";
import { contextsOf, popupOf } from "./chromium-contexts.ts";
import { idOf, launch, profileWithPinned } from "./chromium-launch.ts";
import { treeIn } from "./chromium-tree.ts";
import { memoryOf, pressChord, pressIn } from "./chromium-view.ts";
import type { Driver, Open, Tab, Wish } from "./driver.ts";
import { withHostAccess } from "./extension-copy.ts";
import { chooseItem, forgetAll, runInActiveTab, shortcutsOf } from "./inside.ts";
import { now, viewOf } from "./view.ts";

const wishes: Record<Wish, { name: string; value: string }> = {
  "forced colours": { name: "forced-colors", value: "active" },
  // In place of the one that all pages begin with.
  motion: { name: "prefers-reduced-motion", value: "no-preference" },
  "more contrast": { name: "prefers-contrast", value: "more" },
};

const CALM = { name: "prefers-reduced-motion", value: "reduce" };

const tabOf = (page: Page): Tab => ({
  ...viewOf((expression) => page.evaluate(expression)),
  goto: async (url) => void (await page.goto(url)),
  press: async (key) =>
    key === "Control+Enter" ? pressIn(await page.createCDPSession(), key) : page.keyboard.press(key),
  click: (selector) => page.click(selector),
  tree: async () => treeIn(await page.createCDPSession()),
  giveFile: async (selector, file) => {
    const control = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
    await control?.uploadFile(file);
  },
  back: async () => void (await page.goBack()),
  reload: async () => void (await page.reload()),
  screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
  asPhone: async (width, height) => {
    await page.setViewport({ width, height, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    await page.reload();
  },
  focus: () => page.bringToFront(),
  resize: (width, height) => page.setViewport({ width, height }),
  close: () => page.close(),
});

async function saveInto(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath });
}

const originOf = (id: string) => `chrome-extension://${id}`;

type Parts = {
  browser: Browser;
  id: string;
  folder: string;
  first: Page;
  contexts: ReturnType<typeof contextsOf>;
};

async function driverOf(parts: Parts): Promise<Omit<Driver, "close" | "anew">> {
  const { browser, id, folder, first, contexts } = parts;
  const scheme: { value?: string; popup?: CDPSession } = {};
  const features = (wish: Wish | null = null) => {
    const all = [{ name: "prefers-color-scheme", value: scheme.value ?? "" }, CALM];
    return wish ? [...all.filter(({ name }) => name !== wishes[wish].name), wishes[wish]] : all;
  };
  const page = tabOf(first);
  const pages = new Map([[page, first]]);
  const pageOf = (tab: Tab) => pages.get(tab) ?? first;
  const withTab = async (made: Page) => {
    const tab = tabOf(made);
    pages.set(tab, made);
    await made.emulateMediaFeatures(features());
    return tab;
  };
  await contexts.worker();
  await first.emulateMediaFeatures(features());
  return {
    name: "chromium",
    version: await browser.version(),
    page,
    newTab: async (type) => withTab(await browser.newPage({ type })),
    pressAction: async (tab = page) => {
      await tab.focus();
      const extension = (await browser.extensions()).get(id);
      const pressed = now();
      await extension?.triggerAction(pageOf(tab));
      return pressed;
    },
    pressKey: async (tab = page, key = "U") => {
      await tab.focus();
      await pressChord(await pageOf(tab).createCDPSession(), key);
    },
    tabAt: async (part) => {
      const isIt = (one: Target) => one.type() === "page" && one.url().includes(part);
      return withTab(await (await browser.waitForTarget(isIt, { timeout: 10_000 })).asPage());
    },
    // The menu is the system's, and a headless browser has none.
    chooseMenu: async (item) => {
      await page.focus();
      await contexts.evaluate(chooseItem, item);
    },
    popup: async () => {
      const { target, session } = await contexts.popup();
      scheme.popup = session;
      if (scheme.value) await session.send("Emulation.setEmulatedMedia", { features: features() });
      return popupOf(browser, target, session);
    },
    background: { evaluate: contexts.evaluate },
    killBackground: contexts.kill,
    install: async (other) => void (await browser.installExtension(other)),
    reloadExtension: () => contexts.renew(folder),
    memory: async (of) => {
      const session = of === "page" ? await first.createCDPSession() : await contexts.session(of);
      return memoryOf(session).finally(() => session.detach().catch(() => {}));
    },
    shortcuts: () => contexts.evaluate(shortcutsOf),
    runContentScript: async (file, tab = page) => {
      await tab.focus();
      return contexts.evaluate(runInActiveTab, file);
    },
    consoleErrors: async () => contexts.errors,
    // Chromium refuses to load what it does not like, and keeps the rest to its extensions page.
    manifestWarnings: async () => null,
    icon: async () => null,
    clipboard: async (popup) => {
      await browser.defaultBrowserContext().overridePermissions(originOf(id), ["clipboard-read"]);
      return popup.evaluate(() => navigator.clipboard.readText());
    },
    setWish: async (wish) => {
      for (const one of pages.values())
        if (!one.isClosed())
          await (await one.createCDPSession()).send("Emulation.setEmulatedMedia", {
            features: features(wish),
          });
    },
    setTheme: async (theme) => {
      scheme.value = theme;
      // Those that are open already: a popup that has closed meanwhile hears nothing.
      await scheme.popup?.send("Emulation.setEmulatedMedia", { features: features() }).catch(() => undefined);
      for (const one of pages.values()) if (!one.isClosed()) await one.emulateMediaFeatures(features());
    },
  };
}

/** Chromium (or Chrome, Edge, Brave) over DevTools. The action is CDP's `Extensions.triggerAction`: a real click's effects. */
export const openChromium: Open = async (dist, options = {}) => {
  const copy = options.hostAccess ? withHostAccess(dist) : undefined;
  const folder = copy?.path ?? dist;
  const profile = profileWithPinned(idOf(folder), options.profile);
  const browser = await launch(profile, options);
  const clear = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    copy?.remove();
  };
  // One that nobody closes goes with those who opened it: then its folders are left.
  process.once("exit", clear);
  const close = async () => {
    await browser.close();
    process.off("exit", clear);
    clear();
  };
  try {
    const id = await browser.installExtension(folder);
    const [first = await browser.newPage()] = await browser.pages();
    if (options.downloads) await saveInto(browser, options.downloads);
    const contexts = contextsOf(browser, originOf(id), options.watch !== false);
    const withPage = async (page: Page): Promise<Driver> => {
      const driver = await driverOf({ browser, id, folder, first: page, contexts });
      const anew = async () => {
        // What was emulated goes with its page.
        const next = await browser.newPage();
        for (const one of await browser.pages()) if (one !== next) await one.close();
        await contexts.evaluate(forgetAll);
        contexts.errors.length = 0;
        return withPage(next);
      };
      return { ...driver, anew, close };
    };
    return await withPage(first);
  } catch (error) {
    await close();
    throw error;
  }
};
