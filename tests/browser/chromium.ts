import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser,
  type CDPSession,
  type ElementHandle,
  type Page,
  type Target,
} from "puppeteer-core";
import { contextsOf, popupOf } from "./chromium-contexts.ts";
import { treeIn } from "./chromium-tree.ts";
import { memoryOf, pressChord, pressIn } from "./chromium-view.ts";
import type { Driver, Open, OpenOptions, Tab, Wish } from "./driver.ts";
import { withHostAccess } from "./extension-copy.ts";
import { findChromium } from "./find.ts";
import { chooseItem, forgetAll, runInActiveTab, shortcutsOf } from "./inside.ts";
import { now, viewOf } from "./view.ts";

/** With these and a proxy the browser itself asks for nothing. */
const silence = [
  "--disable-quic",
  "--disable-domain-reliability",
  "--no-pings",
  "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,AutofillServerCommunication",
  "--gaia-url=http://127.0.0.1:9/",
  "--component-updater=url-source=http://127.0.0.1:9/",
];

/** The id of an unpacked extension: the path's SHA-256 in the letters a to p. Windows hashes the path's UTF-16 units. */
function idOf(path: string): string {
  const bytes = Buffer.from(realpathSync(path), process.platform === "win32" ? "utf16le" : "utf8");
  const digits = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** A fresh profile with the extension's icon pinned: an icon that is not costs a popup a quarter of a second. */
function profileWithPinned(id: string, profile = mkdtempSync(join(tmpdir(), "lede-chromium-"))): string {
  if (existsSync(join(profile, "Default"))) return profile;
  mkdirSync(join(profile, "Default"));
  writeFileSync(
    join(profile, "Default/Preferences"),
    JSON.stringify({ extensions: { pinned_extensions: [id] } }),
  );
  return profile;
}

const size = { width: 1000, height: 800 };

const launch = (
  profile: string,
  { headed = false, proxy, language = "en-US", direction, window = size }: OpenOptions,
) =>
  puppeteer.launch({
    executablePath: findChromium() ?? "chromium",
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    // On Linux the flag alone is not heard.
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...silence,
      `--lang=${language}`,
      ...(direction ? [`--force-ui-direction=${direction}`] : []),
      `--window-size=${window.width},${window.height}`,
      // A headless screen is 800×600 unless told, and would cut the popup short.
      ...(headed ? [] : ["--screen-info={1600x1200}"]),
      ...(headed ? [] : ["--disable-gpu"]),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
    ],
  });

const wishes: Record<Wish, { name: string; value: string }> = {
  "forced colours": { name: "forced-colors", value: "active" },
  "less motion": { name: "prefers-reduced-motion", value: "reduce" },
  "more contrast": { name: "prefers-contrast", value: "more" },
};

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
  const features = () => [{ name: "prefers-color-scheme", value: scheme.value ?? "" }];
  const page = tabOf(first);
  const pages = new Map([[page, first]]);
  const pageOf = (tab: Tab) => pages.get(tab) ?? first;
  await contexts.worker();
  return {
    name: "chromium",
    version: await browser.version(),
    page,
    newTab: async (type) => {
      const made = await browser.newPage({ type });
      const tab = tabOf(made);
      pages.set(tab, made);
      return tab;
    },
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
      const made = await (await browser.waitForTarget(isIt, { timeout: 10_000 })).asPage();
      const tab = tabOf(made);
      pages.set(tab, made);
      return tab;
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
            features: wish ? [...features(), wishes[wish]] : features(),
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
