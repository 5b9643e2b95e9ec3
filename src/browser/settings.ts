import browser from "webextension-polyfill";
import {
  changed,
  type DigestSettings,
  digestSettingsIn,
  type Opening,
  openingIn,
  type Settings,
  upgrade,
} from "#model/settings.ts";

const KEY = "settings";

/** Where settings are kept: with the reader's account in the browser, on this device alone, or nowhere. */
export type Kept = "synced" | "here" | "lost";

const areas = browser.storage;

async function read(area: "sync" | "local"): Promise<unknown> {
  const found: Record<string, unknown> = await areas[area].get(KEY).catch(() => ({}));
  return found[KEY];
}

/** What this device alone keeps is what could not be synced: it is newer. */
async function stored(): Promise<unknown> {
  const [here, synced] = await Promise.all([read("local"), read("sync")]);
  return here ?? synced;
}

/** The reader's settings; the defaults if the storage cannot say. */
export const readSettings = (): Promise<Settings> => stored().then(upgrade);

/** What concerns the digest alone. */
export const readDigestSettings = (): Promise<DigestSettings> => stored().then(digestSettingsIn);

/** What the button opens, alone. */
export const readOpening = (): Promise<Opening> => stored().then(openingIn);

async function write(settings: unknown): Promise<Kept> {
  const put = (area: "sync" | "local") =>
    areas[area].set({ [KEY]: settings }).then(
      () => true,
      () => false,
    );
  if (await put("sync")) {
    await areas.local.remove(KEY).catch(() => undefined);
    return "synced";
  }
  return (await put("local")) ? "here" : "lost";
}

/** Changes follow one another: each begins with what the one before has left. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings; the others stay as they were stored. Where sync refuses (it has its quotas, and may be switched
 * off) they are kept on this device.
 */
export function changeSettings(change: Partial<Settings>): Promise<Kept> {
  const kept = last.then(async () => write(changed(await stored(), change)));
  last = kept.catch(() => undefined);
  return kept;
}

/** Offers to sync once more what it refused, and what an earlier version kept on the device. */
export async function syncAgain(): Promise<void> {
  const here = await read("local");
  if (here !== undefined) await write(here);
}

/** Calls back when settings have changed, in whatever page or on whatever device. */
export function onSettingsChanged(heard: () => void): void {
  areas.onChanged.addListener((changes) => KEY in changes && heard());
}
