import browser from "webextension-polyfill";
import { t } from "./i18n.ts";
import { onKeysChanged, readKeys } from "./keys.ts";
import { popupOfButton, showPopup } from "./popup.ts";
import { leaveReader, openReader } from "./reader.ts";
import { pageInReader } from "./reader-address.ts";
import { onSettingsChanged, syncAgain } from "./settings.ts";

/**
 * Has the button do what the reader wants it to do, and say so. No browser keeps both over its own end, so that it is
 * done whenever the background begins, and when the settings change.
 */
export function dressButton(): void {
  const dress = () => void Promise.all([setPopups(), nameKey()]).catch(() => undefined);
  dress();
  onSettingsChanged(dress);
  onKeysChanged(dress);
  const begin = () => void syncAgain().catch(() => undefined);
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  // Where a press opens no popup the browser tells us of it, and grants `activeTab`.
  browser.action.onClicked.addListener(async (tab) => {
    if (tab.id === undefined) return;
    const isOpen = pageInReader(tab.url ?? "") !== null;
    const result = await (isOpen ? leaveReader : openReader)(tab.id);
    // The popup knows why this page cannot be read, and says it.
    if (!result.ok) showPopup(tab.id, tab.url ?? "");
  });
}

/** For all tabs, and for those that have a popup of their own: one was opened there by another way than the button. */
async function setPopups(): Promise<void> {
  const popup = await popupOfButton();
  await browser.action.setPopup({ popup });
  const wanted = await browser.action.getPopup({});
  const tabs = await browser.tabs.query({});
  const differs = async (tabId: number) => (await browser.action.getPopup({ tabId })) !== wanted;
  for (const { id } of tabs)
    if (id !== undefined && (await differs(id))) await browser.action.setPopup({ tabId: id, popup });
}

/** Names the key in the tooltip of the button, where one looks for it. */
async function nameKey(): Promise<void> {
  const [keys, popup] = await Promise.all([readKeys(), popupOfButton()]);
  const key = keys?.button;
  const title = popup
    ? key
      ? t("action_title_key", key)
      : t("action_title")
    : key
      ? t("action_title_reader_key", key)
      : t("action_title_reader");
  await browser.action.setTitle({ title });
}
