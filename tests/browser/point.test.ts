import { expect, it } from "vitest";
import { lookAtMark } from "#tests/eval/point/look.ts";
import { inBothBrowsers } from "./both.ts";
import type { Popup } from "./driver.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { demo } from "./stories.ts";

/** Runs in the popup: what each thing that can be pressed says. */
const pressable = () => Array.from(document.querySelectorAll(".pointer"), (node) => node.textContent ?? "");

inBothBrowsers("Pointing at the page", { pages: { "/story": demo } }, (session) => {
  const opened = async (): Promise<Popup> => {
    const { driver } = session();
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    return popup;
  };
  const told = (popup: Popup) => popup.evaluate(() => document.querySelector(".told")?.textContent ?? "");

  it("marks the sentence that was clicked, in view, while the popup stays open", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const popup = await opened();
    const { sentences } = await settled(popup);
    expect(sentences).toHaveLength(3);
    for (const [at, sentence] of sentences.entries()) {
      await popup.click(`.summary > li:nth-child(${at + 1}) > .pointer`);
      await popup.waitFor(
        (at) => document.querySelectorAll(".summary .pointer")[at]?.getAttribute("aria-current") === "true",
        at,
      );
      const seen = await driver.page.evaluate(lookAtMark);
      expect(seen).toMatchObject({ text: sentence, inView: true, covered: null });
      expect(await told(popup)).toMatch(/^Marked in the page/);
    }
    await popup.close();
  });

  it("marks every fact that is shown", async () => {
    const { driver } = session();
    const popup = await opened();
    const count = (await popup.evaluate(pressable)).length;
    expect(count).toBeGreaterThan(8);
    await popup.close();
  });
});
