import { writeFileSync } from "node:fs";
import type { Key, Popup, Sign, View } from "./driver.ts";
import { treeOf } from "./firefox-tree.ts";
import { clickInPopup, extensionView, namesIn } from "./firefox-view.ts";
import type { Marionette } from "./marionette.ts";
import { until } from "./view.ts";

// WebDriver's private-use characters for keys that are not letters.
const codes = {
  Control: "\uE009",
  Meta: "\uE03D",
  Shift: "\uE008",
  Escape: "\uE00C",
  Tab: "\uE004",
  Enter: "\uE007",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
};

type Letter = "U" | "k" | "n" | "p" | "." | Exclude<Sign, "ArrowDown" | "ArrowUp">;

/** A key of the drivers' list, pressed: one of them is a chord. */
export const pressOne = (firefox: Marionette, key: Key | Sign) =>
  key === "Control+Enter" ? press(firefox, "Control", "Enter") : press(firefox, key);

/** Keys reach shortcuts and panels only from the chrome context; there a letter must be upper-case beside Shift. */
export async function press({ send }: Marionette, ...names: (keyof typeof codes | Letter)[]): Promise<void> {
  await send("Marionette:SetContext", { value: "chrome" });
  const keys = names.map((name) => (name.length === 1 ? name : codes[name as keyof typeof codes]));
  const down = keys.map((value) => ({ type: "keyDown", value }));
  const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
  await send("WebDriver:PerformActions", {
    actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }],
  });
}

/** Runs in the browser's own context: is there a popup at all, however far it has come? */
const isThere = () =>
  Services.wm
    .getMostRecentWindow("navigator:browser")
    .document.querySelector("browser[webextension-view-type=popup]") !== null;

/** Runs in the browser's own context: the popup has unfolded. */
function isReady(): boolean {
  const { document } = Services.wm.getMostRecentWindow("navigator:browser");
  const browser = document.querySelector("browser[webextension-view-type=popup]");
  return browser?.closest<Element & { state: string }>("panel")?.state === "open";
}

/** Runs in the browser's own context: what Firefox does itself when a popup unfolds, but not in a headless window. */
function grabFocus(): void {
  const { document } = Services.wm.getMostRecentWindow("navigator:browser");
  document.querySelector<HTMLElement>("browser[webextension-view-type=popup]")?.focus();
}

/** Runs in the browser's own context. */
function hide(): void {
  const { document } = Services.wm.getMostRecentWindow("navigator:browser");
  const browser = document.querySelector("browser[webextension-view-type=popup]");
  browser?.closest<Element & { hidePopup(): void }>("panel")?.hidePopup();
}

export const popupReady = (chrome: View) => until("the popup to open", () => chrome.evaluate(isReady));

/** The popup's own pixels: a screenshot of the window leaves the panel out. Answers with base64 of a PNG. */
async function draw(): Promise<string> {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const browser = window.document.querySelector<PrivilegedBrowser>("browser[webextension-view-type=popup]");
  if (!browser) throw new Error("no popup is open");
  const { width, height } = browser.getBoundingClientRect();
  const area = new window.DOMRect(0, 0, width, height);
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, "white");
  const canvas = window.document.createElementNS(
    "http://www.w3.org/1999/xhtml",
    "canvas",
  ) as HTMLCanvasElement;
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1] ?? "";
}

export function popupOf(firefox: Marionette, chrome: View): Popup {
  const gone = async () => {
    await until("the popup to close", async () => !(await chrome.evaluate(isThere)), 5_000);
  };
  return {
    ...extensionView(chrome, { popup: true }),
    press: async (key) => {
      await chrome.evaluate(grabFocus);
      await pressOne(firefox, key);
    },
    click: (selector) => clickInPopup(chrome, selector),
    tree: () => until("the accessibility tree", () => treeOf(chrome, "popup")),
    buttonNames: () => namesIn(chrome, "button"),
    focusedName: async () => (await namesIn(chrome, ":focus"))[0] ?? "",
    screenshot: async (file) => writeFileSync(file, Buffer.from(await chrome.evaluate(draw), "base64")),
    gone,
    close: async () => {
      await chrome.evaluate(hide);
      await gone();
    },
  };
}

/** Runs in the browser's own context: the text on the clipboard. */
export function readClipboard(): string {
  const transferable = Cc["@mozilla.org/widget/transferable;1"]!.createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor("text/plain");
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const out: Parameters<typeof transferable.getTransferData>[1] = {};
  transferable.getTransferData("text/plain", out);
  return out.value?.QueryInterface(Ci.nsISupportsString).data ?? "";
}
