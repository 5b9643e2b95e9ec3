import { writeFileSync } from "node:fs";
import { contextView } from "./firefox-view.ts";
import type { Marionette } from "./marionette.ts";
import { now, until } from "./view.ts";

async function found({ send }: Marionette, selector: string) {
  const wanted = { using: "css selector", value: selector };
  const { value } = (await send("WebDriver:FindElement", wanted)) as { value: Record<string, string> };
  return Object.values(value)[0];
}

/** Presses what a selector finds in the window around the page. Answers when, in milliseconds. */
export async function click(firefox: Marionette, selector: string): Promise<number> {
  await firefox.send("Marionette:SetContext", { value: "chrome" });
  const id = await found(firefox, selector);
  const clicked = now();
  await firefox.send("WebDriver:ElementClick", { id });
  return clicked;
}

/** What is done to the page of the current window. */
export function pageActions(firefox: Marionette, selected: () => Promise<void>) {
  const { send } = firefox;
  const find = (selector: string) => found(firefox, selector);
  const page = contextView(firefox, "content");
  return {
    click: async (selector: string) => {
      await selected();
      await send("WebDriver:ElementClick", { id: await find(selector) });
    },
    goto: async (url: string) => {
      await selected();
      const go = async (pageLoad: number) => {
        await send("WebDriver:SetTimeouts", { pageLoad });
        await send("WebDriver:Navigate", { url });
      };
      const arrived = async () =>
        (await page.evaluate(() => document.readyState === "complete" && location.href)) === url;
      const { value: left } = (await send("WebDriver:GetCurrentURL")) as { value: string };
      await go(5_000).catch(async (error) => {
        if (!/timed out/.test(String(error))) throw error;
        // A huge page is on its way. But now and then Firefox goes nowhere from a page of an extension.
        const { value: here } = (await send("WebDriver:GetCurrentURL")) as { value: string };
        await (here === left ? go(15_000) : until("a huge page", arrived, 40_000));
      });
    },
    giveFile: async (selector: string, file: string) => {
      await selected();
      await send("WebDriver:ElementSendKeys", { id: await find(selector), text: file });
    },
    back: async () => {
      await selected();
      await send("WebDriver:Back");
    },
    reload: async () => {
      await selected();
      await send("WebDriver:Refresh");
    },
    screenshot: async (file: string) => {
      await selected();
      const { value } = (await send("WebDriver:TakeScreenshot", { full: false })) as { value: string };
      writeFileSync(file, Buffer.from(value, "base64"));
    },
  };
}
