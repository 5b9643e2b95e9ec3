import browser from "webextension-polyfill";
import { readOpening } from "./settings.ts";

const PAGE = "popup/index.html";

/** What the browser opens on a press of the button: nothing, where the press opens the reader view. */
export const popupOfButton = async (): Promise<string> => ((await readOpening()) === "popup" ? PAGE : "");

/**
 * Opens the popup, which must be asked for before anything is waited for, or the choice counts as a gesture no more.
 * Where there is no place for a popup (a window in full screen, one without a toolbar) the digest gets a tab.
 */
export function showPopup(tabId: number, url: string, asked: Record<string, string> = {}): void {
  const query = `${new URLSearchParams(asked)}`;
  void browser.action.setPopup({ tabId, popup: query ? `${PAGE}?${query}` : PAGE });
  const instead = () => {
    const where = new URLSearchParams({ ...asked, tab: `${tabId}`, url });
    return browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?${where}`) });
  };
  browser.action
    .openPopup()
    .catch(instead)
    // The button does again what it did.
    .finally(async () => browser.action.setPopup({ tabId, popup: await popupOfButton() }))
    .catch(() => undefined);
}
