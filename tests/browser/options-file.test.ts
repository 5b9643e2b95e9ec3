import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { defaults } from "#model/settings.ts";
import { inBothBrowsers } from "./both.ts";
import { choose, keeps, kept, openOptions } from "./options-open.ts";
import { SITE } from "./proxy.ts";
import { demo } from "./stories.ts";
import { until } from "./view.ts";

const folder = mkdtempSync(join(tmpdir(), "lede-options-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileWith = (text: string) => {
  const file = join(folder, "given.json");
  writeFileSync(file, text);
  return file;
};

/** Runs in the page of settings: how many sentences and facts its example shows. */
const example = () =>
  ["[data-sentence]", "[data-fact]"].map(
    (selector) => document.querySelectorAll(`[data-preview=digest] ${selector}`).length,
  );

inBothBrowsers("Settings as a whole", { pages: { "/story": demo }, downloads: folder }, (session) => {
  const opened = async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    return { driver, options: await openOptions(driver) };
  };

  it("saves to a file, and takes from it all or nothing", async () => {
    const { driver, options } = await opened();
    await choose(options, "length", "detailed");
    await choose(options, "theme", "sepia");
    await options.click("[data-setting=size] button:last-child");
    await keeps(driver, { length: "detailed", reader: { theme: "sepia", size: 110 } });
    await options.click("[data-action=export]");
    const file = join(folder, "lede-settings.json");
    const saved = await until("the file", () => {
      const text = readFileSync(file, "utf8");
      return text.endsWith("}\n") && text;
    });
    expect(JSON.parse(saved)).toMatchObject({
      kind: "lede-settings",
      length: "detailed",
      reader: { size: 110 },
    });
    const now = await kept(driver);
    for (const hostile of [
      saved.replace('"sepia"', '"<script>"').replace('"detailed"', '"line"'),
      saved.slice(0, -9),
      "<html>",
    ]) {
      await options.reload();
      await options.waitFor(() => document.querySelectorAll("[data-preview] [data-sentence]").length === 6);
      await options.giveFile("[data-action=import]", fileWith(hostile));
      await options.waitFor(() =>
        /nothing was changed/.test(document.querySelector(".told")?.textContent ?? ""),
      );
      expect(await kept(driver)).toEqual(now);
      expect((await options.evaluate(example))[0]).toBe(6);
    }
    await options.giveFile("[data-action=import]", fileWith(saved.replace('"detailed"', '"line"')));
    await options.waitFor(() => document.querySelectorAll("[data-preview] [data-sentence]").length === 1);
    await options.waitFor(
      () => document.querySelector("[role=status]")?.textContent === "The settings were taken from the file.",
    );
    await keeps(driver, { length: "line" });
    await options.close();
  });

  it("says so when the browser's sync refuses, and keeps the change on the device", async () => {
    const { driver, options } = await opened();
    const fill = async () => {
      // To the brim: each item as large as may be, then ever smaller ones.
      for (let size = 8_000, at = 0; size > 1; at++)
        await chrome.storage.sync.set({ [`fill${at}`]: "x".repeat(size) }).catch(() => {
          size = Math.floor(size / 2);
        });
      return chrome.storage.sync.getBytesInUse?.(null) ?? 0;
    };
    await driver.background.evaluate(fill);
    await options.click("[data-setting=kinds] input[value=sure]");
    await options.click("[data-setting=kinds] input[value=source]");
    await options.click("[data-setting=kinds] input[value=where]");
    await options.waitFor(() =>
      /kept on this device/.test(document.querySelector(".told")?.textContent ?? ""),
    );
    await options.reload();
    await options.waitFor(() => document.querySelector("[data-setting=kinds]") !== null);
    const hidden = () =>
      Array.from(
        document.querySelectorAll<HTMLInputElement>("[data-setting=kinds] input:not(:checked)"),
        (one) => one.value,
      );
    expect(await options.evaluate(hidden)).toEqual(["where", "source", "sure"]);
    await driver.background.evaluate(async () => {
      const all = await chrome.storage.sync.get(null);
      await chrome.storage.sync.remove(Object.keys(all).filter((key) => key.startsWith("fill")));
    });
    // Once sync takes it again, nothing is left on the device that could go before it.
    await choose(options, "length", "detailed");
    await until("the device to let go", () =>
      driver.background.evaluate(async () => !("settings" in (await chrome.storage.local.get("settings")))),
    );
    await options.close();
  });

  it("sets all back", async () => {
    const { driver, options } = await opened();
    await options.click("[data-action=reset-all]");
    await options.waitFor(() =>
      /as they were at first/.test(document.querySelector(".told")?.textContent ?? ""),
    );
    expect(await options.evaluate(example)).toEqual([3, 8]);
    expect(await kept(driver)).toEqual(defaults);
    await options.close();
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
