import type { BrowserName, Driver, OpenOptions } from "./driver.ts";
import { type ServedPage, startProxy } from "./proxy.ts";

type Proxy = Awaited<ReturnType<typeof startProxy>>;
type Pair = { driver: Driver; proxy: Proxy };

/** A browser and the proxy that is its whole web, for the tests of one file. */
export type Lent = Pair & {
  /** What was asked of other sites, but for an article's own pictures. The browser is made anew for the next who asks for the like, or closed. */
  giveBack(): Promise<string[]>;
};

/** Firefox asks for an article's pictures over https, wherever the article stood. */
const OWN_PICTURES = /^CONNECT article\.test:443$/;

/** Browsers that wait for the next test file: files of one process share them, since Vitest does not isolate them. */
const idle = new Map<string, Pair>();
// Vitest ends its processes so: those that wait end with them.
process.once("SIGTERM", () => process.exit());

/** The key of a browser that has the extension as it is built, or packed, and these options. */
export const plainKey = (browser: BrowserName, options: OpenOptions = {}, packed = false) =>
  JSON.stringify([browser, packed, options]);

/**
 * A browser by a key that tells how it was opened: one that others have given back, or a new one. `""`: for these tests
 * alone. `pages`: its web.
 */
export async function borrow(
  key: string,
  pages: Record<string, ServedPage>,
  open: (proxy: number) => Promise<Driver>,
): Promise<Lent> {
  const pair = idle.get(key) ?? (await openPair(pages, open));
  // What a new one asked for when it was opened stays on the list.
  if (idle.delete(key)) pair.proxy.serve(pages);
  return { ...pair, giveBack: () => giveBack(key, pair) };
}

async function openPair(
  pages: Record<string, ServedPage>,
  open: (proxy: number) => Promise<Driver>,
): Promise<Pair> {
  const proxy = await startProxy(pages);
  return { proxy, driver: await open(proxy.port) };
}

async function giveBack(key: string, { driver, proxy }: Pair): Promise<string[]> {
  const next = key === "" ? null : await inTime(driver.anew());
  const foreign = proxy.foreign();
  if (next) idle.set(key, { driver: next, proxy });
  else {
    await driver.close();
    proxy.close();
  }
  return foreign.filter((line) => !OWN_PICTURES.test(line));
}

/** One that hangs after hard tests is not lent again. */
const inTime = (anew: Promise<Driver>): Promise<Driver | null> =>
  Promise.race([
    anew.catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, 10_000, null).unref()),
  ]);
