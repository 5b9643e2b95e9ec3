import browser from "webextension-polyfill";

/** Calls back with the tab in which the key of the reader view was pressed. A phone has no keys, and no API for them. */
export function onReaderKey(pressed: (tab: { id: number; url?: string | undefined }) => unknown): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === "reader" && tab?.id !== undefined) pressed({ id: tab.id, url: tab.url });
  });
}

/** Calls back when it was pressed in the tab of this very page. */
export async function onOwnReaderKey(pressed: () => void): Promise<void> {
  const own = await browser.tabs.getCurrent();
  onReaderKey((tab) => tab.id === own.id && pressed());
}
