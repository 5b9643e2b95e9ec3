import browser from "webextension-polyfill";
import { type Digest, isDigest } from "#model/digest.ts";
import { number, record } from "#model/shape.ts";

/** Enough for the tabs of a sitting; a digest is about 10 kB, and `storage.session` holds 10 MB. */
const MOST = 30;
const PREFIX = "digest/";
/** `at`: milliseconds since 1970, so that the oldest can go first. */
const isEntry = record({ at: number(0), digest: isDigest });

const keyOf = (tab: number, url: string) => `${PREFIX}${tab}/${url}`;

/** The digest last made of this address in this tab; `null` if none, or if the storage cannot say. */
export async function recall(tab: number, url: string): Promise<Digest | null> {
  const key = keyOf(tab, url);
  const found: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  const entry = found[key];
  return isEntry(entry) ? entry.digest : null;
}

/** Keeps a digest until the browser closes, the oldest out. A full storage is emptied of ours once, then left alone. */
export async function keep(tab: number, url: string, digest: Digest): Promise<void> {
  const put = () => browser.storage.session.set({ [keyOf(tab, url)]: { at: Date.now(), digest } });
  try {
    await put().catch(async () => {
      await forget(0);
      await put();
    });
    await forget(MOST);
  } catch {
    // A digest that could not be kept is made again next time.
  }
}

/** Removes our oldest entries until `most` are left. */
async function forget(most: number): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const ours = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  if (ours.length <= most) return;
  const age = (entry: unknown) => (isEntry(entry) ? entry.at : 0);
  const newestFirst = ours.sort(([, a], [, b]) => age(b) - age(a)).map(([key]) => key);
  await browser.storage.session.remove(newestFirst.slice(most));
}
