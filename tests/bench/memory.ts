import { openChromium } from "#tests/browser/chromium.ts";
import type { Driver } from "#tests/browser/driver.ts";
import { atRest, openings } from "#tests/browser/openings.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";

/** Bytes that live in the memory of each once all garbage is gone. */
export type Memory = { background: number; page: number };

async function memoryIn(driver: Driver): Promise<Memory> {
  await atRest();
  const [background, page] = [await driver.memory("background"), await driver.memory("page")];
  return { background: background ?? Number.NaN, page: page ?? Number.NaN };
}

/** Before anything was opened, after one opening, and after so many: in Chromium, which tells how much is whose. */
export async function measureMemory(
  dist: string,
  page: string,
  count: number,
): Promise<Record<"rest" | "one" | "many", Memory>> {
  const proxy = await startProxy({ "/story": page });
  const driver = await openChromium(dist, { proxy: proxy.port, watch: false });
  try {
    await driver.page.goto(`${SITE}/story`);
    const rest = await memoryIn(driver);
    await openings(driver, 1);
    const one = await memoryIn(driver);
    await openings(driver, count - 1);
    return { rest, one, many: await memoryIn(driver) };
  } finally {
    await driver.close();
    proxy.close();
  }
}
