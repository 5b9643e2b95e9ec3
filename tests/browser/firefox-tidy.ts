/** Runs in the browser's own context: no panel is open, the shown page has the window's size, and nothing is wished for. */
export function tidy(): void {
  const { document, gBrowser } = Services.wm.getMostRecentWindow("navigator:browser") as unknown as {
    document: Document;
    gBrowser: { selectedBrowser: HTMLElement };
  };
  for (const panel of document.querySelectorAll<Element & { hidePopup(): void }>("panel, menupopup"))
    panel.hidePopup();
  gBrowser.selectedBrowser.removeAttribute("style");
  for (const name of [
    "browser.display.document_color_use",
    "browser.theme.toolbar-theme",
    "dom.meta-viewport.enabled",
    "layout.css.prefers-color-scheme.content-override",
    "ui.allPointerCapabilities",
    "ui.primaryPointerCapabilities",
    "ui.useOverlayScrollbars",
  ])
    Services.prefs.clearUserPref(name);
  Services.prefs.setIntPref("ui.prefersReducedMotion", 1);
}
