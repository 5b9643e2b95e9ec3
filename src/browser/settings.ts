import browser from "webextension-polyfill";
import { type Settings, upgrade } from "#model/settings.ts";

const KEY = "settings";

/** The reader's settings; the defaults if the storage cannot say. */
export async function readSettings(): Promise<Settings> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return upgrade(found[KEY]);
}

/** Changes some of them. A storage that refuses loses the choice, and nothing else. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings: Settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings }).catch(() => undefined);
}
