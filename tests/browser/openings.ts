import { setTimeout as sleep } from "node:timers/promises";
import type { Driver, Popup } from "./driver.ts";

/** Presses the button, and waits for the digest. */
export async function openPopup(driver: Driver): Promise<Popup> {
  await driver.pressAction();
  const popup = await driver.popup();
  await popup.waitFor(() => performance.getEntriesByName("digest").length > 0);
  return popup;
}

/** Opens the popup so many times, one after the other, each until its digest is there. */
export async function openings(driver: Driver, count: number): Promise<void> {
  for (let opening = 0; opening < count; opening++) await (await openPopup(driver)).close();
}

/** Waits for what is done after the answer has gone: the digest is kept a moment after it was sent. */
export const atRest = () => sleep(500);
