import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { demo } from "./stories.ts";

inBothBrowsers("The length of the summary", { pages: { "/story": demo } }, (session) => {
  const opened = async () => {
    const { driver } = session();
    await driver.pressAction();
    const popup = await driver.popup();
    const { sentences } = await settled(popup);
    return { driver, popup, sentences };
  };

  it("is chosen in the popup: each longer summary holds the shorter", async () => {
    await session().driver.page.goto(`${SITE}/story`);
    const { popup, sentences: short } = await opened();
    expect(short).toHaveLength(3);
    await popup.click("[data-length=line]");
    const { sentences: line } = await settled(popup);
    expect(line).toHaveLength(1);
    expect(short).toEqual(expect.arrayContaining(line));
    await popup.click("[data-length=detailed]");
    const { sentences: detailed } = await settled(popup);
    expect(detailed.length).toBeGreaterThan(3);
    expect(detailed).toEqual(expect.arrayContaining(short));
    await popup.close();
  });

  it("is what the next popup begins with, and what is copied", async () => {
    const { driver, popup, sentences } = await opened();
    expect(sentences.length).toBeGreaterThan(3);
    await popup.click("[data-length=line]");
    const { sentences: line } = await settled(popup);
    await popup.click("[data-action=copy]");
    await popup.waitFor(() => document.querySelector("[data-action=copy][data-copied=true]") !== null);
    const copied = await driver.clipboard(popup);
    expect(copied).toContain(line[0]);
    for (const sentence of sentences.filter((one) => !line.includes(one)))
      expect(copied).not.toContain(sentence);
    await popup.close();
    const again = await opened();
    expect(again.sentences).toEqual(line);
    await again.popup.close();
  });
});
