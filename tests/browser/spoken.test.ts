import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { openInReader } from "./reader-open.ts";
import { ATLAS_TITLE, atlasPages } from "./reader-stories.ts";
import { untilSaid } from "./spoken-until.ts";
import { demo } from "./stories.ts";

/** Runs in the popup: what its facts should say, from what is seen. */
const factsSeen = () =>
  Array.from(document.querySelectorAll("dt, [data-fact]"), (one) => {
    const words = (node: Element | null) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
    return one.matches("dt")
      ? { term: words(one) }
      : {
          fact: words(one.querySelector(".pointer")),
          around: one.querySelector(".unfold")?.getAttribute("aria-label"),
        };
  });

inBothBrowsers("A screen reader's way", { pages: { "/story": demo, ...atlasPages } }, (session) => {
  it("through the popup: where one is, the title, the sentences, the facts, what can be done", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    const { title, sentences } = await settled(popup);
    const said = await untilSaid(popup, /^status: Summary ready/);
    expect(said.slice(0, 17)).toEqual([
      'page "Lede"',
      "banner",
      "Lede",
      "2 min to read",
      `main "${title}"`,
      "The Pellworth Lamp",
      `heading 1 "${title}"`,
      "Tamsin Oakes",
      "March 17, 2026",
      'heading 2 "Summary"',
      'group "Length of the summary"',
      'radio "One line"',
      'radio "Short", checked',
      'radio "Detailed"',
      "list of 3",
      `button "${sentences[0]}"`,
      `button "${sentences[1]}"`,
    ]);
    const from = said.indexOf('heading 2 "Key facts"');
    const to = said.indexOf("contentinfo");
    const facts = said.slice(from + 1, to);
    const seen = await popup.evaluate(factsSeen);
    expect(seen.length).toBeGreaterThan(8);
    let at = 0;
    for (const { term, fact, around } of seen) {
      if (term) expect(facts[at++]).toBe(`term "${term}"`);
      else {
        const [pressed, unfolds] = ["", ""].map(() => {
          while (!facts[at]?.startsWith("button")) at++;
          return facts[at++] ?? "";
        });
        expect(pressed?.replace(/[“”]/g, "")).toBe(`button "${fact?.replace(/[“”]/g, "")}"`);
        expect(unfolds).toBe(`button "${around}", collapsed`);
      }
    }
    // Once, at the first opening, another line stands in place of this.
    const last = said.slice(to).filter((line) => !/opens this too|Read on your device/.test(line));
    expect(last).toEqual([
      "contentinfo",
      'button "Reader"',
      'button "Mark all"',
      'button "Copy"',
      'button "Copy as Markdown, with links to each place"',
      'button "Open in a tab of its own"',
      'button "Settings"',
      `status: Summary ready: 3 sentences, ${seen.filter(({ fact }) => fact).length} facts`,
    ]);
    await popup.close();
  });

  it("what a press changes is said once, and by the control itself", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    await popup.click("[data-length=line]");
    let said = await untilSaid(popup, /^status: Summary ready: 1 sentence,/);
    expect(said).toContain('radio "One line", checked');
    await popup.click("[data-length=short]");
    await popup.click(".unfold");
    said = await untilSaid(popup, /^button "Sentence around .+", expanded$/);
    await popup.click("[data-action=skim]");
    said = await untilSaid(popup, /^button "Mark all", pressed$/);
    expect(said.filter((line) => line.startsWith("status:"))).toEqual([
      "status: 3 sentences marked. N: next, P: previous, K: unmark.",
    ]);
    await popup.click("[data-action=skim]");
    await popup.click(".summary .pointer");
    said = await untilSaid(popup, /^status: Marked in the page/);
    // As a sentence, and where it is a fact too there; DevTools do not tell of it.
    const current = await popup.evaluate(() => document.querySelectorAll("[aria-current]").length);
    expect(current).toBeGreaterThan(0);
    const told = said.filter((line) => /, current$/.test(line)).length;
    expect(told).toBe(driver.name === "firefox" ? current : 0);
    await popup.close();
  });

  it("to a page that cannot be read: why, and what can be done", async () => {
    const { driver } = session();
    await driver.page.goto(driver.name === "chromium" ? "chrome://version/" : "about:support");
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    const said = await untilSaid(popup, /^status: Lede cannot read this page/);
    expect(said.slice(0, 6)).toEqual([
      'page "Lede"',
      "banner",
      "Lede",
      'main "Lede cannot read this page"',
      'heading 1 "Lede cannot read this page"',
      "This page belongs to the browser itself, and no extension may read it. Open an article and press the button again.",
    ]);
    expect(said).toContain('button "Mark all", unavailable');
    await popup.close();
    await driver.page.goto(`${SITE}/story`);
  });

  it("through the reader view: the way back, the tools, the title, the offer, the article", async () => {
    const { driver } = session();
    await openInReader(driver);
    const { page } = driver;
    await page.waitFor(() => document.querySelector("[data-action=skim]:disabled") === null);
    const said = await untilSaid(page, /^button "Skim.*"$/);
    expect(said.slice(0, 13)).toEqual([
      `page "${ATLAS_TITLE}"`,
      "banner",
      'link "Back to the page"',
      'navigation "Reading tools"',
      expect.stringMatching(/^button "Contents"(, pressed)?$/),
      'button "Summary"',
      'button "Skim: key sentences stand out"',
      'button "Line focus: one, three, five lines, off"',
      'button "Read aloud"',
      'button "Type and colours"',
      'button "Save, copy, share, print"',
      'button "Keys"',
      expect.stringMatching(/^(main|navigation "Contents")$/),
    ]);
    const at = said.indexOf(`heading 1 "${ATLAS_TITLE}"`);
    expect(at).toBeGreaterThan(said.indexOf("main"));
    const offer = said.indexOf('button "No time to read? Get a summary", collapsed');
    expect(said[offer - 1]).toBe('complementary "Summary, above the article"');
    expect(offer).toBeGreaterThan(at);
    expect(said.lastIndexOf('button "No time to read? Get a summary", collapsed')).toBeGreaterThan(offer);
    expect(said.filter((line) => line.startsWith("heading 1"))).toHaveLength(1);
    expect(said.filter((line) => line.startsWith("status:"))).toEqual(["status: "]);
    await page.press("t");
    const then = await untilSaid(page, /^status: Theme: Light$/);
    expect(then.filter((line) => line.startsWith("status:"))).toHaveLength(1);
    await page.press("s");
    const opened = await untilSaid(page, /^button "No time to read\? Get a summary", expanded$/);
    expect(opened.slice(opened.indexOf('complementary "Summary, above the article"'))).toContain(
      'heading 2 "Summary"',
    );
    await page.press("a");
    const panel = await untilSaid(page, /^dialog "Type and colours"$/);
    expect(panel).toContain('radio "Light", checked');
    await page.press("Escape");
  });
});
