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
  // Firefox for Android has none.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  const offer = () => {
    // Not waited for: were the worker ended in between, there would be no menu.
    void menus.removeAll();
    for (const { id, title, contexts } of items)
      menus.create({ id, title: t(title), contexts: [...contexts], documentUrlPatterns: PAGES });
  };
  browser.runtime.onInstalled.addListener(offer);
  browser.runtime.onStartup.addListener(offer);
  menus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === "reader") void openReader(tab.id);
    else showPopup(tab.id, tab.url ?? "", menuItemId === "selection" ? { selection: `${frameId}` } : {});
  });
}
