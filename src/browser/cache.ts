import browser from "webextension-polyfill";
import { type Digest, isDigest } from "#model/digest.ts";
import { list, record, text } from "#model/shape.ts";

/** Enough for the tabs of a sitting; a digest is about 10 kB, and `storage.session` holds 10 MB. */
const MOST = 30;
const PREFIX = "digest/";
/** Keys of the digests that are kept, the newest at the end: to find the oldest, nothing else need be read. */
const INDEX = "digests";
const isIndex = list(text);
const isEntry = record({ digest: isDigest });

const keyOf = (tab: number, url: string) => `${PREFIX}${tab}/${url}`;

const read = async (key: string): Promise<unknown> => {
  const found: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  return found[key];
};

/** The digest last made of this address in this tab; `null` if none, or if the storage cannot say. */
export async function recall(tab: number, url: string): Promise<Digest | null> {
  const entry = await read(keyOf(tab, url));
  return isEntry(entry) ? entry.digest : null;
}

/** Keeps a digest until the browser closes, the oldest out. A full storage is emptied of ours once, then left alone. */
export async function keep(tab: number, url: string, digest: Digest): Promise<void> {
  const key = keyOf(tab, url);
  const stored = await read(INDEX);
  const others = (isIndex(stored) ? stored : []).filter((one) => one !== key);
  const kept = others.slice(1 - MOST);
  const put = (keys: string[]) => browser.storage.session.set({ [key]: { digest }, [INDEX]: keys });
  try {
    await browser.storage.session.remove(others.filter((one) => !kept.includes(one)));
    await put([...kept, key]).catch(async () => {
      await forgetAll();
      await put([key]);
    });
  } catch {
    // A digest that could not be kept is made again next time.
  }
}

/** By their names, not by the index: two tabs that keep at once may have lost one of it. */
async function forgetAll(): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(PREFIX)));
}
