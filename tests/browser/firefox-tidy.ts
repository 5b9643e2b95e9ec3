/** Runs in the browser's own context: of windows, tabs, panels, wishes and errors nothing is left but the shown tab. */
export function tidy(): void {
  const { document, gBrowser } = Services.wm.getMostRecentWindow("navigator:browser") as unknown as {
    document: Document;
    gBrowser: {
      selectedTab: unknown;
      selectedBrowser: HTMLElement;
      removeAllTabsBut(tab: unknown, options: { animate: boolean; skipWarnAboutClosingTabs: boolean }): void;
    };
  };
  for (const panel of document.querySelectorAll<Element & { hidePopup(): void }>("panel, menupopup"))
    panel.hidePopup();
  gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipWarnAboutClosingTabs: true });
  gBrowser.selectedBrowser.removeAttribute("style");
  for (const name of [
    "browser.display.document_color_use",
    "browser.theme.toolbar-theme",
    "dom.meta-viewport.enabled",
    "layout.css.prefers-color-scheme.content-override",
    "ui.allPointerCapabilities",
    "ui.prefersReducedMotion",
    "ui.primaryPointerCapabilities",
    "ui.useOverlayScrollbars",
  ])
    Services.prefs.clearUserPref(name);
}
