import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { SITE } from "./proxy.ts";
import { pressAndRead } from "./read.ts";
import { DEMO_TITLE, demo } from "./stories.ts";

/** Runs in the background: what it has read of the keys that only one browser knows. Firefox names those too, as null. */
const ofOneBrowser = () => {
  type Keys = Record<string, unknown>;
  const { background, ...manifest } = chrome.runtime.getManifest() as unknown as Keys & { background: Keys };
  return [
    ...["service_worker", "scripts"].filter((name) => background[name]),
    ...["minimum_chrome_version", "browser_specific_settings"].filter((name) => manifest[name]),
  ];
};

inBothBrowsers("The package for the store", { pages: { "/story": demo }, packed: true }, (session) => {
  it("is installed, has its key, and shows the digest of a page", async () => {
    const { driver } = session();
    expect(await driver.manifestWarnings()).toEqual(driver.name === "firefox" ? [] : null);
    expect(await driver.shortcuts()).toMatchObject({ _execute_action: expect.stringMatching(/U$/) });
    await driver.page.goto(`${SITE}/story`);
    const { title, sentences, text } = await pressAndRead(driver);
    expect(title, text).toBe(DEMO_TITLE);
    expect(sentences).toHaveLength(3);
    expect(await driver.consoleErrors()).toEqual([]);
  });

  it("holds nothing that is for the other browser", async () => {
    const { driver } = session();
    expect(await driver.background.evaluate(ofOneBrowser)).toEqual(
      driver.name === "firefox"
        ? ["scripts", "browser_specific_settings"]
        : ["service_worker", "minimum_chrome_version"],
    );
  });
});
