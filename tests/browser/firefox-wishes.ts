import type { Wish } from "./driver.ts";

/** Runs in the browser's own context: the reader's system asks for this from now on. */
export function setWish(wish: Wish | null): void {
  const { prefs } = Services;
  prefs.clearUserPref("browser.display.document_color_use");
  if (wish === "forced colours") prefs.setIntPref("browser.display.document_color_use", 2);
  prefs.setIntPref("ui.prefersReducedMotion", wish === "motion" ? 0 : 1);
}

/** Runs in the browser's own context: a window can be made no narrower than its toolbar, the page in it can. */
export function makeRoom(width: number, height: number): void {
  const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser") as unknown as {
    gBrowser: { selectedBrowser: HTMLElement };
  };
  const size = {
    minWidth: "0",
    width: `${width}px`,
    maxWidth: `${width}px`,
    height: `${height}px`,
    maxHeight: `${height}px`,
  };
  Object.assign(gBrowser.selectedBrowser.style, size);
}

/** Runs in the browser's own context. Of pages by one preference, of panels by another: popups follow the toolbar. */
export function setScheme(value: number): void {
  Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value);
  Services.prefs.setIntPref("browser.theme.toolbar-theme", value);
}
