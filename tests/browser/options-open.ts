import { expect } from "vitest";
import type { Driver, Tab } from "./driver.ts";
import { settled } from "./read.ts";
import { until } from "./view.ts";

/** Opens the page of settings as a reader does: by the button in the popup over the page that the tab shows. */
export async function openOptions(driver: Driver): Promise<Tab> {
  await driver.pressAction();
  const popup = await driver.popup();
  await settled(popup);
  await popup.click("[data-action=options]");
  const tab = await driver.tabAt("/options/");
  await tab.waitFor(() => document.querySelector(".options") !== null);
  await tab.focus();
  return tab;
}

/** Chooses one of a row of radio buttons by a real click. */
export async function choose(options: Tab, setting: string, value: string): Promise<void> {
  // A radio button whose value is "on" has no attribute that says so: that is what it is without one.
  const attribute = value === "on" ? ":not([value])" : `[value="${value}"]`;
  await options.click(`[data-setting=${setting}] input${attribute}`);
}

/** What is kept now, wherever that is. */
export const kept = (driver: Driver) =>
  driver.background.evaluate(async () => {
    const read = async (area: "local" | "sync") => {
      const { settings } = await chrome.storage[area].get("settings");
      return settings as Record<string, unknown> | undefined;
    };
    return (await read("local")) ?? (await read("sync")) ?? {};
  });

/** Resolves when what is kept has these settings among others. */
export const keeps = (driver: Driver, settings: object) =>
  until(`what is kept to hold ${JSON.stringify(settings)}`, async () => {
    expect(await kept(driver)).toMatchObject(settings);
    return true;
  });
