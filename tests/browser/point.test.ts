import { expect, it } from "vitest";
import { lookAtMark } from "#tests/eval/point/look.ts";
import { inBothBrowsers } from "./both.ts";
import type { Popup } from "./driver.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { demo } from "./stories.ts";

/** Runs in the popup: which of the things that can be pressed is said to be marked now. */
const current = () =>
  Array.from(document.querySelectorAll(".pointer")).findIndex((one) => one.hasAttribute("aria-current"));
const told = () => document.querySelector(".told")?.textContent ?? "";
const focused = () => document.activeElement?.textContent ?? "";
/** Runs in the popup: is all that is marked there written in the ink of its mark? */
const isLegible = () =>
  Array.from(document.querySelectorAll(".pointer[aria-current]"), (mark) =>
    Array.from(mark.querySelectorAll("*")).every(
      (part) => getComputedStyle(part).color === getComputedStyle(mark).color,
    ),
  ).every(Boolean);
/** Runs in the page: the words of a layer of marks, piece by piece. */
const layer = (name: string) => Array.from(CSS.highlights.get(`lede-${name}`) ?? [], String);

/** Runs in a page or popup: where its inside lies on the screen. Chromium does not tell what frame is around it. */
const screenBox = () => {
  const { mozInnerScreenX, mozInnerScreenY } = window as Window & {
    mozInnerScreenX?: number;
    mozInnerScreenY?: number;
  };
  const isPopup = location.pathname.startsWith("/popup/");
  const left = mozInnerScreenX ?? screenX;
  const top = mozInnerScreenY ?? screenY + (isPopup ? 0 : outerHeight - innerHeight);
  return { left, top, right: left + innerWidth, bottom: top + innerHeight };
};

inBothBrowsers("Pointing at the page", { pages: { "/story": demo } }, (session) => {
  const opened = async (): Promise<Popup> => {
    const { driver } = session();
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    return popup;
  };

  it("marks the sentence that was clicked, in view, while the popup stays open", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const popup = await opened();
    const { sentences } = await settled(popup);
    for (const [at, sentence] of sentences.entries()) {
      await popup.click(`.summary > li:nth-child(${at + 1}) > .pointer`);
      await popup.waitFor(
        (at) => document.querySelectorAll(".pointer")[at]?.hasAttribute("aria-current"),
        at,
      );
      await popup.waitFor(() =>
        /^Marked in the page/.test(document.querySelector(".told")?.textContent ?? ""),
      );
      const seen = await driver.page.evaluate(lookAtMark);
      expect(seen).toMatchObject({ text: sentence, inView: true, covered: null });
    }
    await popup.close();
  });

  it("marks below the popup where the window has room there", async () => {
    const { driver } = session();
    const popup = await opened();
    const lengths = (await settled(popup)).sentences.map(({ length }) => length);
    const shortest = lengths.indexOf(Math.min(...lengths));
    await popup.click(`.summary > li:nth-child(${shortest + 1}) .pointer`);
    await popup.waitFor(() => document.querySelector(".pointer[aria-current]"));
    const [over, under] = [await popup.evaluate(screenBox), await driver.page.evaluate(screenBox)];
    const mark = await driver.page.evaluate(() => {
      const [range] = Array.from(CSS.highlights.get("lede-mark") ?? []) as Range[];
      const { left = 0, right = 0, top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
      return { left, right, top, bottom };
    });
    expect(under.bottom - over.bottom).toBeGreaterThan(mark.bottom - mark.top + 40);
    const isBeside = under.left + mark.right <= over.left || under.left + mark.left >= over.right;
    expect(isBeside || under.top + mark.top >= over.bottom, JSON.stringify({ over, under, mark })).toBe(true);
    expect(under.top + mark.bottom).toBeLessThan(under.bottom);
    await popup.close();
  });

  it("marks every fact, with the words that say how sure it is, and unfolds its sentence", async () => {
    const { driver } = session();
    const popup = await opened();
    const facts = await popup.evaluate(() => document.querySelectorAll("[data-fact]").length);
    expect(facts).toBeGreaterThan(4);
    const texts = await driver.page.evaluate(() => document.body.textContent?.replace(/\s+/g, " ") ?? "");
    for (let at = 0; at < facts; at++) {
      await popup.evaluate((at) => {
        document.querySelectorAll("[data-fact]")[at]?.setAttribute("data-at", String(at));
      }, at);
      await popup.click(`[data-at="${at}"] .pointer`);
      await popup.waitFor(
        (at) => document.querySelector(`[data-at="${at}"] .pointer`)?.hasAttribute("aria-current"),
        at,
      );
      expect(await popup.evaluate(isLegible)).toBe(true);
      const seen = await driver.page.evaluate(lookAtMark);
      expect(seen).toMatchObject({ inView: true, covered: null });
      await popup.click(`[data-at="${at}"] .unfold`);
      const { shown, context, cue } = await popup.evaluate((at) => {
        const fact = document.querySelector(`[data-at="${at}"]`);
        return {
          shown: fact?.querySelector(".fact-value, .fact-quote, .fact-sentence em")?.textContent ?? "",
          context: fact?.querySelector(".fact-context")?.textContent ?? "",
          cue: fact?.querySelector(".fact-context em")?.textContent ?? "",
        };
      }, at);
      expect(shown).not.toBe("");
      expect(seen.text).toContain(shown);
      expect(seen.text).toContain(cue);
      expect(texts).toContain(context);
      expect(context).toContain(shown);
    }
    await popup.close();
  });

  it("is all done by keys: Enter marks and keeps the focus, Control+Enter goes there, Escape in the page clears", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const popup = await opened();
    const { sentences } = await settled(popup);
    for (const _ of ["the length", "the first sentence", "the second"]) await popup.press("Tab");
    expect(await popup.evaluate(focused)).toBe(sentences[1]);
    await driver.page.waitFor((name) => CSS.highlights.has(name), "lede-preview");
    expect(await driver.page.evaluate(layer, "preview")).toEqual([sentences[1]]);
    expect(await driver.page.evaluate(() => scrollY)).toBe(0);
    await popup.press("Enter");
    await popup.waitFor(current);
    expect(await driver.page.evaluate(layer, "mark")).toEqual([sentences[1]]);
    expect(await popup.evaluate(focused)).toBe(sentences[1]);
    await popup.press("Tab");
    await popup.press("Control+Enter");
    await popup.gone();
    expect(await driver.page.evaluate(layer, "mark")).toEqual([sentences[2]]);
    expect(await driver.page.evaluate(() => document.hasFocus())).toBe(true);
    await driver.page.press("Escape");
    await driver.page.waitFor(() => !CSS.highlights.has("lede-mark"));
  });

  it("marks all sentences at once, and walks from one to the next", async () => {
    const { driver } = session();
    const popup = await opened();
    const { sentences } = await settled(popup);
    await popup.press("k");
    await popup.waitFor(() => document.querySelector("[data-action=skim][aria-pressed=true]"));
    expect(await driver.page.evaluate(layer, "skim")).toEqual(sentences);
    expect(await popup.evaluate(told)).toMatch(/3 sentences marked.*N: next/);
    for (const [key, at] of [
      ["n", 0],
      ["n", 1],
      ["p", 0],
      ["p", 2],
    ] as const) {
      await popup.press(key);
      await popup.waitFor(
        (at) => document.querySelectorAll(".pointer")[at]?.hasAttribute("aria-current"),
        at,
      );
      expect(await driver.page.evaluate(layer, "mark")).toEqual([sentences[at]]);
    }
    await popup.click("[data-action=skim]");
    await driver.page.waitFor(() => CSS.highlights.size === 0);
    await popup.close();
  });

  it("says so when the words are gone, and marks nothing", async () => {
    const { driver } = session();
    // An address not read before: what is shown has then just been read, and nothing reads it again.
    await driver.page.goto(`${SITE}/story?again`);
    const popup = await opened();
    await driver.page.evaluate(() => document.querySelector("main, article")?.replaceChildren("Gone."));
    await popup.click(".summary .pointer");
    await popup.waitFor(() => /has changed/.test(document.querySelector(".told")?.textContent ?? ""));
    expect(await driver.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.close();
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
