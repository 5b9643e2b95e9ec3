import browser from "webextension-polyfill";

const KEY = "greeted";

/** Whether this device's reader was never greeted; from now on they have been. A storage that fails greets nobody twice. */
export async function firstTime(): Promise<boolean> {
  try {
    const found = await browser.storage.local.get(KEY);
    if (found[KEY]) return false;
    await browser.storage.local.set({ [KEY]: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether our button stands in the toolbar; `null` from a browser that does not say. */
export async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}
