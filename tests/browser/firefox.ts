import { writeFileSync } from "node:fs";
import type { Driver, Open, OpenOptions, Tab, View } from "./driver.ts";
import { withHostAccess } from "./extension-copy.ts";
import { chooseMenu } from "./firefox-menu.ts";
import { popupOf, popupReady, press, pressOne, readClipboard } from "./firefox-popup.ts";
import { contextView, extensionView } from "./firefox-view.ts";
import { runInActiveTab, shortcutsOf } from "./inside.ts";
import { type Marionette, startFirefox } from "./marionette.ts";
import { now, until } from "./view.ts";

const proxyPrefs = ({ proxy }: OpenOptions) =>
  proxy && {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxy,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxy,
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
  };

async function click({ send }: Marionette, selector: string): Promise<number> {
  await send("Marionette:SetContext", { value: "chrome" });
  const { value } = (await send("WebDriver:FindElement", { using: "css selector", value: selector })) as {
    value: Record<string, string>;
  };
  const clicked = now();
  await send("WebDriver:ElementClick", { id: Object.values(value)[0] });
  return clicked;
}

/** What is done to the page of the current window. */
function pageActions({ send }: Marionette, selected: () => Promise<void>) {
  const find = async (selector: string) => {
    const wanted = { using: "css selector", value: selector };
    const { value } = (await send("WebDriver:FindElement", wanted)) as { value: Record<string, string> };
    return Object.values(value)[0];
  };
  return {
    click: async (selector: string) => {
      await selected();
      await send("WebDriver:ElementClick", { id: await find(selector) });
    },
    back: async () => {
      await selected();
      await send("WebDriver:Back");
    },
    reload: async () => {
      await selected();
      await send("WebDriver:Refresh");
    },
    screenshot: async (file: string) => {
      await selected();
      const { value } = (await send("WebDriver:TakeScreenshot", { full: false })) as { value: string };
      writeFileSync(file, Buffer.from(value, "base64"));
    },
  };
}

function tabOf(firefox: Marionette, handle: string): Tab {
  const content = contextView(firefox, "content");
  const select = (focus: boolean) => firefox.send("WebDriver:SwitchToWindow", { handle, focus });
  const selected = async () => {
    await firefox.send("Marionette:SetContext", { value: "content" });
    await select(false);
  };
  return {
    evaluate: async (fn, ...args) => {
      await selected();
      return content.evaluate(fn, ...args);
    },
    waitFor: async (fn, ...args) => {
      await selected();
      return content.waitFor(fn, ...args);
    },
    inject: async (source) => {
      await selected();
      return content.inject(source);
    },
    goto: async (url) => {
      await selected();
      await firefox.send("WebDriver:Navigate", { url });
    },
    press: async (key) => {
      await select(true);
      await pressOne(firefox, key);
    },
    ...pageActions(firefox, selected),
    focus: async () => void (await select(true)),
    close: async () => {
      await selected();
      await firefox.send("WebDriver:CloseWindow");
    },
  };
}

/** Script errors of the extension's own files, and what its contexts wrote to the console. */
async function errorsSeen(firefox: Marionette, chrome: View): Promise<string[]> {
  const scripts = await chrome.evaluate(() =>
    Services.console
      .getMessageArray()
      .filter((message) => /moz-extension:/.test(`${message.sourceName} ${message.errorMessage}`))
      .map((message) => `${message.errorMessage} (${message.sourceName})`),
  );
  // Firefox's own modules write here too, with an unquoted name first.
  const written = firefox.output().match(/^console\.(error|warn|assert): ["({[\d].*$/gm) ?? [];
  return [...scripts, ...written];
}

/** The icon stands in the toolbar, as for a user who pinned it; else it hides in the extensions panel. */
const pin = (chrome: View, widget: string) =>
  chrome.evaluate((widget) => {
    const { CustomizableUI } = ChromeUtils.importESModule(
      "moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs",
    );
    CustomizableUI.addWidgetToArea(widget, "nav-bar");
  }, widget);

type Loaded = { id: string; widget: string };

async function install(firefox: Marionette, chrome: View, path: string): Promise<Loaded> {
  const { value: id } = (await firefox.send("Addon:Install", { path, temporary: true })) as { value: string };
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  await pin(chrome, `${widget}-browser-action`);
  return { id, widget };
}

const stopped = (id: string) => WebExtensionPolicy.getByID(id).extension.backgroundState === "stopped";
const warningsOf = (id: string) => WebExtensionPolicy.getByID(id).extension.warnings;
const stop = (id: string) =>
  WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
/** Of pages by one preference, of panels by another: popups follow the toolbar. */
const setScheme = (value: number) => {
  Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value);
  Services.prefs.setIntPref("browser.theme.toolbar-theme", value);
};

function driverOf(
  firefox: Marionette,
  chrome: View,
  { id, widget }: Loaded,
  page: Tab,
): Omit<Driver, "close"> {
  const background = extensionView(chrome, { background: id });
  return {
    name: "firefox",
    version: `Firefox/${firefox.version}`,
    page,
    newTab: async (type) => {
      await page.focus();
      const reply = await firefox.send("WebDriver:NewWindow", { type, focus: true });
      return tabOf(firefox, (reply as { handle: string }).handle);
    },
    pressAction: async (tab = page) => {
      await tab.focus();
      return click(firefox, `#${widget}-BAP`);
    },
    pressKey: async (tab = page, key = "U") => {
      await tab.focus();
      await press(firefox, process.platform === "darwin" ? "Meta" : "Control", "Shift", key);
    },
    tabAt: (part) =>
      until(`a tab at ${part}`, async () => {
        const handles = (await firefox.send("WebDriver:GetWindowHandles")) as string[];
        for (const handle of handles) {
          const tab = tabOf(firefox, handle);
          if ((await tab.evaluate(() => location.href)).includes(part)) return tab;
        }
        return null;
      }),
    chooseMenu: (item, selector) => chooseMenu(firefox, chrome, page, item, selector),
    popup: async () => {
      await popupReady(chrome);
      return popupOf(firefox, chrome);
    },
    background,
    killBackground: async () => {
      await chrome.evaluate(stop, id);
      await until("the event page to stop", () => chrome.evaluate(stopped, id));
    },
    memory: async () => null,
    shortcuts: () => background.evaluate(shortcutsOf),
    runContentScript: async (file, tab = page) => {
      await tab.focus();
      return background.evaluate(runInActiveTab, file);
    },
    consoleErrors: () => errorsSeen(firefox, chrome),
    manifestWarnings: () => chrome.evaluate(warningsOf, id),
    clipboard: () => chrome.evaluate(readClipboard),
    setTheme: (theme) => chrome.evaluate(setScheme, theme === "dark" ? 0 : 1),
  };
}

/** Firefox over Marionette: the action is a click on its button in the toolbar, the key goes through the window. */
export const openFirefox: Open = async (dist, options = {}) => {
  const firefox = await startFirefox({ headed: options.headed ?? false, extra: proxyPrefs(options) || {} });
  const copy = options.hostAccess ? withHostAccess(dist) : undefined;
  const close = async () => {
    await firefox.close();
    copy?.remove();
  };
  try {
    const chrome = contextView(firefox, "chrome");
    const extension = await install(firefox, chrome, copy?.path ?? dist);
    await firefox.send("Marionette:SetContext", { value: "content" });
    const { value } = (await firefox.send("WebDriver:GetWindowHandle")) as { value: string };
    return { ...driverOf(firefox, chrome, extension, tabOf(firefox, value)), close };
  } catch (error) {
    await close();
    throw error;
  }
};
