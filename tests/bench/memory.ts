import { setTimeout as sleep } from "node:timers/promises";
import { openChromium } from "#tests/browser/chromium.ts";
import type { Driver } from "#tests/browser/driver.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";

/** Bytes that live in the memory of each once all garbage is gone. */
export type Memory = { background: number; page: number };

async function memoryIn(driver: Driver): Promise<Memory> {
  // What is done after the answer has gone.
  await sleep(500);
  const [background, page] = [await driver.memory("background"), await driver.memory("page")];
  return { background: background ?? Number.NaN, page: page ?? Number.NaN };
}

async function openings(driver: Driver, count: number): Promise<void> {
  for (let opening = 0; opening < count; opening++) {
    await driver.pressAction();
    const popup = await driver.popup();
    await popup.waitFor(() => performance.getEntriesByName("digest").length > 0);
    await popup.close();
  }
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
