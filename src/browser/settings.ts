import browser from "webextension-polyfill";
import type { Length } from "#model/digest.ts";
import { lengthIn, type Settings, upgrade } from "#model/settings.ts";

const KEY = "settings";

async function stored(): Promise<unknown> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return found[KEY];
}

/** The reader's settings; the defaults if the storage cannot say. */
export const readSettings = (): Promise<Settings> => stored().then(upgrade);

/** The length of the summary alone. */
export const readLength = (): Promise<Length> => stored().then(lengthIn);

/** Changes some of them; the others stay as they were stored. A storage that refuses loses the choice, and nothing else. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const before = await stored();
  const settings = { ...(typeof before === "object" ? before : {}), version: 1, ...change };
  await browser.storage.local.set({ [KEY]: settings }).catch(() => undefined);
}
