import browser from "webextension-polyfill";
import { t } from "./i18n.ts";
import { showPopup } from "./popup.ts";

/** Where it is of use: no extension reads the browser's own pages. */
const PAGES = ["http://*/*", "https://*/*", "file:///*"];

/** What stands in the context menu, and where. With one that fits, the browser shows it without a submenu. */
const items = [
  { id: "selection", title: "menu_selection", contexts: ["selection"] },
  { id: "page", title: "menu_page", contexts: ["page", "frame"] },
  { id: "reader", title: "menu_reader", contexts: ["page", "frame"] },
] as const;

/** Offers digests and the reader view in the context menu, whose choice grants `activeTab`. */
export function offerMenu(openReader: (tab: number) => Promise<unknown>): void {
  const offer = async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts } of items)
      browser.contextMenus.create({
        id,
        title: t(title),
        contexts: [...contexts],
        documentUrlPatterns: PAGES,
      });
  };
  browser.runtime.onInstalled.addListener(offer);
  // The browser keeps the items, and may speak another language than when it closed.
  browser.runtime.onStartup.addListener(offer);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === "reader") void openReader(tab.id);
    else showPopup(tab.id, tab.url ?? "", menuItemId === "selection" ? { selection: `${frameId}` } : {});
  });
}
