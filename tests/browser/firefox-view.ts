import type { View } from "./driver.ts";
import type { Marionette } from "./marionette.ts";
import { viewOf } from "./view.ts";

/** An async function's body whose last argument is the callback: `{v}` or `{e}`, so that errors keep their words. */
const awaiting = (expression: string) =>
  `const done = arguments[arguments.length - 1];
  (async () => (${expression}))().then((v) => done({ v }), (e) => done({ e: String(e) }));`;

function valueIn(reply: unknown): unknown {
  // Replies come from `awaiting`, alone or wrapped once by Marionette.
  const { value, v, e } = (reply ?? {}) as { value?: { v?: unknown; e?: string }; v?: unknown; e?: string };
  const failure = value?.e ?? e;
  if (failure) throw new Error(failure);
  return value ? value.v : v;
}

type Context = "chrome" | "content";

/** A view on the page of the current window (`content`) or on the browser itself (`chrome`). */
export function contextView({ send }: Marionette, context: Context): View {
  return viewOf(async (expression) => {
    await send("Marionette:SetContext", { value: context });
    const script = { script: awaiting(expression), args: [], sandbox: null, newSandbox: false };
    return valueIn(await send("WebDriver:ExecuteAsyncScript", script));
  });
}

/** Which document of the extension: both hide from WebDriver, so the browser's own context passes the script on. */
type Where = { popup: true } | { background: string };

export function extensionView(chrome: View, where: Where): View {
  return viewOf(async (expression) =>
    valueIn(
      await chrome.evaluate(
        async (script, where) => {
          const popup = () =>
            Services.wm
              .getMostRecentWindow("navigator:browser")
              .document.querySelector<PrivilegedBrowser>("browser[webextension-view-type=popup]");
          const background = async (id: string) => {
            const { extension } = WebExtensionPolicy.getByID(id);
            await extension.wakeupBackground();
            return [...extension.views].find((view) => view.viewType === "background")?.xulBrowser;
          };
          const browser = "popup" in where ? popup() : await background(where.background);
          if (!browser) throw new Error("popup" in where ? "no popup is open" : "no background");
          const options = { async: true, timeout: 20_000, sandboxName: null, newSandbox: false };
          const actor = browser.browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
          return actor.executeScript(script, [], options);
        },
        awaiting(expression),
        where,
      ),
    ),
  );
}

/** The names of what the selector finds in the popup, from the accessibility service. */
export const namesIn = (chrome: View, selector: string) =>
  chrome.evaluate(async (selector) => {
    const browser = Services.wm
      .getMostRecentWindow("navigator:browser")
      .document.querySelector<PrivilegedBrowser>("browser[webextension-view-type=popup]");
    const actor = browser?.browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
    const found = await actor?.findElements("css selector", selector, { timeout: 0, all: true });
    return Promise.all((found ?? []).map((one) => actor?.getComputedLabel(one) ?? ""));
  }, selector);

/** A trusted click in the popup, made in its own process: coordinates of the window do not reach into the panel. */
export const clickInPopup = (chrome: View, selector: string) =>
  chrome.evaluate(async (selector) => {
    const browser = Services.wm
      .getMostRecentWindow("navigator:browser")
      .document.querySelector<PrivilegedBrowser>("browser[webextension-view-type=popup]");
    const actor = browser?.browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
    const element = await actor?.findElement("css selector", selector, { timeout: 0 });
    if (!actor || !element) throw new Error(`nothing to click: ${selector}`);
    const capabilities = { "moz:accessibilityChecks": false, "moz:webdriverClick": true };
    await actor.clickElement(element, { toJSON: () => capabilities });
  }, selector);

/** Runs in the browser's own context: the page that is shown gets this size, and its viewport is heeded as on a phone. */
export function shrink(width: number, height: number): void {
  Services.prefs.setBoolPref("dom.meta-viewport.enabled", true);
  // A finger, whose scrollbars take no room.
  Services.prefs.setIntPref("ui.primaryPointerCapabilities", 1);
  Services.prefs.setIntPref("ui.allPointerCapabilities", 1);
  Services.prefs.setIntPref("ui.useOverlayScrollbars", 1);
  const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
  Object.assign(gBrowser.selectedBrowser.style, { flex: "none", width: `${width}px`, height: `${height}px` });
}
