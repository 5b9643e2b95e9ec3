import type { Driver, Open, Tab, View } from "./driver.ts";
import { withHostAccess } from "./extension-copy.ts";
import { install, installToStay, type Loaded, pin } from "./firefox-install.ts";
import { chooseMenu } from "./firefox-menu.ts";
import { click, pageActions } from "./firefox-page.ts";
import { popupOf, popupReady, press, pressOne, readClipboard } from "./firefox-popup.ts";
import { prefsOf } from "./firefox-prefs.ts";
import { tidy } from "./firefox-tidy.ts";
import { treeOf } from "./firefox-tree.ts";
import { contextView, extensionView, shrink } from "./firefox-view.ts";
import { makeRoom, setScheme, setWish } from "./firefox-wishes.ts";
import { runInActiveTab, shortcutsOf } from "./inside.ts";
import { type Marionette, startFirefox } from "./marionette.ts";
import { until } from "./view.ts";

async function handlesOf({ send }: Marionette): Promise<string[]> {
  // In the browser's own context it answers with whole windows.
  await send("Marionette:SetContext", { value: "content" });
  return (await send("WebDriver:GetWindowHandles")) as string[];
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
    press: async (key) => {
      await select(true);
      await pressOne(firefox, key);
    },
    ...pageActions(firefox, selected),
    asPhone: async (width, height) => {
      await select(true);
      await contextView(firefox, "chrome").evaluate(shrink, width, height);
      await firefox.send("Marionette:SetContext", { value: "content" });
      await firefox.send("WebDriver:Refresh");
    },
    tree: async () => {
      await select(true);
      const read = () =>
        until("the accessibility tree", () => treeOf(contextView(firefox, "chrome"), "tab"), 5_000);
      return read().catch(async () => {
        // Now and then Firefox ties a new page to no window: one that is loaded once more it does.
        await firefox.send("Marionette:SetContext", { value: "content" });
        await firefox.send("WebDriver:Refresh");
        return read();
      });
    },
    focus: async () => void (await select(true)),
    resize: async (width, height) => {
      await select(true);
      await contextView(firefox, "chrome").evaluate(makeRoom, width, height);
    },
    close: async () => {
      await selected();
      // What is closed is what is seen.
      await select(true);
      await firefox.send("WebDriver:CloseWindow");
      // A tab that folds away is still among the tabs.
      const [left] = await until("the tab to close", async () => {
        const handles = await handlesOf(firefox);
        return handles.includes(handle) ? null : handles;
      });
      // In a window that is gone nothing can be asked.
      await firefox.send("WebDriver:SwitchToWindow", { handle: left, focus: false });
    },
  };
}

/** Script errors of the extension's own files, and what its contexts wrote to the console, which tells all since `from`. */
async function errorsSeen(firefox: Marionette, chrome: View, from: number): Promise<string[]> {
  const scripts = await chrome.evaluate(() =>
    Services.console
      .getMessageArray()
      .filter((message) => /moz-extension:/.test(`${message.sourceName} ${message.errorMessage}`))
      .map((message) => `${message.errorMessage} (${message.sourceName})`),
  );
  // Firefox's own modules write here too, with an unquoted name first.
  const written =
    firefox
      .output()
      .slice(from)
      .match(/^console\.(error|warn|assert): ["({[\d].*$/gm) ?? [];
  return [...scripts, ...written];
}

const iconOf = (widget: string) => {
  const { document } = Services.wm.getMostRecentWindow("navigator:browser");
  return document.querySelector(`[id="${widget}-BAP"]`)?.getAttribute("style") ?? "";
};
const warningsOf = (id: string) => WebExtensionPolicy.getByID(id).extension.warnings;
/** True once the event page is gone. An event that comes while it goes keeps it: then it is asked again. */
const stop = async (id: string) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== "stopped")
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState === "stopped";
};
const reload = async (id: string) => {
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await (await AddonManager.getAddonByID(id)).reload();
};

function driverOf(
  firefox: Marionette,
  chrome: View,
  { id, widget }: Loaded,
  page: Tab,
): Omit<Driver, "close" | "anew"> {
  const written = firefox.output().length;
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
        for (const handle of await handlesOf(firefox)) {
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
    killBackground: async () => void (await until("the event page to stop", () => chrome.evaluate(stop, id))),
    install: async (folder) => void (await firefox.send("Addon:Install", { path: folder, temporary: true })),
    reloadExtension: async () => {
      await chrome.evaluate(reload, id);
      await pin(chrome, `${widget}-browser-action`);
    },
    memory: async () => null,
    shortcuts: () => background.evaluate(shortcutsOf),
    runContentScript: async (file, tab = page) => {
      await tab.focus();
      return background.evaluate(runInActiveTab, file);
    },
    consoleErrors: () => errorsSeen(firefox, chrome, written),
    manifestWarnings: () => chrome.evaluate(warningsOf, id),
    icon: () => chrome.evaluate(iconOf, widget),
    clipboard: () => chrome.evaluate(readClipboard),
    setWish: (wish) => chrome.evaluate(setWish, wish),
    setTheme: (theme) => chrome.evaluate(setScheme, theme === "dark" ? 0 : 1),
  };
}

/** Firefox over Marionette: the action is a click on its button in the toolbar, the key goes through the window. */
export const openFirefox: Open = async (dist, options = {}) => {
  const { headed = false, profile } = options;
  const firefox = await startFirefox({
    headed,
    ...(profile && { profile }),
    extra: prefsOf(options),
  });
  const copy = options.hostAccess ? withHostAccess(dist) : undefined;
  const close = async () => {
    await firefox.close();
    copy?.remove();
  };
  try {
    const chrome = contextView(firefox, "chrome");
    const folder = copy?.path ?? dist;
    await firefox.send("Marionette:SetContext", { value: "content" });
    const { value } = (await firefox.send("WebDriver:GetWindowHandle")) as { value: string };
    const page = tabOf(firefox, value);
    const withExtension = async (): Promise<Driver> => {
      const extension = await (profile ? installToStay : install)(firefox, chrome, folder);
      const anew = async () => {
        for (const handle of await handlesOf(firefox))
          if (handle !== value) await tabOf(firefox, handle).close();
        await page.focus();
        await chrome.evaluate(tidy);
        await page.goto("about:blank");
        await firefox.send("Addon:Uninstall", { id: extension.id });
        await chrome.evaluate(() => Services.console.reset());
        return withExtension();
      };
      return { ...driverOf(firefox, chrome, extension, page), anew, close };
    };
    return await withExtension();
  } catch (error) {
    await close();
    throw error;
  }
};
