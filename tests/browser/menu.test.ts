import { expect, it } from "vitest";
import { lookAtMark } from "#tests/eval/point/look.ts";
import { inBothBrowsers } from "./both.ts";
import { pages, paragraphs } from "./point-stories.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { until } from "./view.ts";

/** Runs in the page: selects from the beginning of one paragraph to the end of another. */
const select = (from: string, to: string) => {
  const [start, end] = [document.querySelector(from), document.querySelector(to)];
  if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
  return String(getSelection());
};
const marked = () => Array.from(CSS.highlights.get("lede-mark") ?? [], String).join("");

/** Runs in a page whose story stands in a frame or a shadow tree: selects four paragraphs there, and says how many ranges that is. */
const selectInside = () => {
  const frame = document.querySelector("iframe")?.contentDocument;
  const tree = frame ?? document.querySelector("story-text")?.shadowRoot;
  const [start, end] = [tree?.querySelector("#p1"), tree?.querySelector("#p4")];
  const selection = (frame ?? document).getSelection();
  if (start && end) selection?.setBaseAndExtent(start, 0, end, end.childNodes.length);
  return selection?.rangeCount ?? 0;
};

/** A page of links, with a little text below them. */
const list = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Osterby Post</title></head><body><ul>${Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/${at}">Story number ${at} of this week</a></li>`,
).join("")}</ul>${paragraphs
  .slice(0, 4)
  .map((text, at) => `<p id="p${at}">${text}</p>`)
  .join("")}</body></html>`;

const elsewhere = {
  "/plain": pages.plain,
  "/framed": pages["a frame of the same site"],
  "/shadow": pages["an open shadow root"],
};

inBothBrowsers(
  "The context menu",
  { pages: { "/story": pages.plain, "/": list, ...elsewhere }, hostAccess: true },
  (session) => {
    it("opens the popup with the digest of the page", async () => {
      const { driver } = session();
      await driver.page.goto(`${SITE}/story`);
      await driver.chooseMenu("page", "h1");
      const popup = await driver.popup();
      const { state, title, text } = await settled(popup);
      expect(state, text).toBe("digest");
      expect(title).toBe("Osterby sells its two oldest ferries");
      await popup.close();
    });

    it("digests what is selected, and points at it; the button shows the page again", async () => {
      const { driver } = session();
      await driver.page.evaluate(select, "#p1", "#p4");
      await driver.chooseMenu("selection", "#p2");
      const popup = await driver.popup();
      const { state, sentences, text } = await settled(popup);
      expect(state, text).toBe("digest");
      expect(text).toContain("Of the text you selected");
      expect(text).not.toContain("Ada Lindqvist, the harbour master");
      expect(sentences).toHaveLength(3);
      await popup.click(".summary .pointer");
      await popup.waitFor(() => document.querySelector(".pointer[aria-current]"));
      expect(await driver.page.evaluate(marked)).toBe(sentences[0]);
      await popup.close();
      await driver.pressAction();
      const again = await driver.popup();
      expect((await settled(again)).text).not.toContain("Of the text you selected");
      await again.close();
    });

    it("says that a sentence is too short a selection, and digests it all the same when asked to", async () => {
      const { driver } = session();
      await driver.page.evaluate(select, "#p1", "#p1");
      await driver.chooseMenu("selection", "#p1");
      const popup = await driver.popup();
      const { state, text } = await settled(popup);
      expect(state, text).toBe("failure");
      expect(text).toContain("not much to summarise");
      await popup.click("[data-action=anyway]");
      await popup.waitFor(() => document.querySelector("[data-state=digest]"));
      expect((await settled(popup)).sentences).toEqual([paragraphs[1]]);
      await popup.close();
    });

    it("is offered where the page is no article", async () => {
      const { driver } = session();
      await driver.page.goto(`${SITE}/`);
      await driver.page.evaluate(select, "#p0", "#p3");
      await driver.pressAction();
      const popup = await driver.popup();
      expect((await settled(popup)).state).toBe("failure");
      await popup.click("[data-action=selection]");
      await popup.waitFor(() => document.querySelector("[data-state=digest]"));
      expect((await settled(popup)).text).toContain("Of the text you selected");
      await popup.close();
      await driver.page.goto(`${SITE}/story`);
    });

    it.each(["/framed", "/shadow"])(
      "digests what is selected inside another tree, and points at it: %s",
      async (path) => {
        const { driver } = session();
        await driver.page.goto(SITE + path);
        const selected = await driver.page.evaluate(selectInside);
        expect(selected).toBeGreaterThan(0);
        await driver.chooseMenu("selection", path === "/framed" ? "iframe" : "story-text");
        const popup = await driver.popup();
        const { state, sentences, text } = await settled(popup);
        expect(state, text).toBe("digest");
        expect(text).toContain("Of the text you selected");
        const all = paragraphs.slice(1, 5).join(" ");
        expect(sentences).toHaveLength(3);
        for (const [at, sentence] of sentences.entries()) {
          expect(all).toContain(sentence);
          await popup.click(`.summary > li:nth-child(${at + 1}) .pointer`);
          // It glides there.
          await until("the sentence in view", async () => {
            expect(await driver.page.evaluate(lookAtMark)).toMatchObject({ text: sentence, inView: true });
            return true;
          });
          await popup.waitFor(() =>
            /^Marked in the page/.test(document.querySelector(".told")?.textContent ?? ""),
          );
        }
        await popup.close();
        await driver.page.goto(`${SITE}/story`);
      },
    );

    it("opens the reader view", async () => {
      const { driver } = session();
      await driver.page.evaluate(() => getSelection()?.removeAllRanges());
      await driver.chooseMenu("reader", "h1");
      await driver.page.waitFor(() => /-extension:/.test(location.href) && document.querySelector("h1"));
      const title = await driver.page.evaluate(() => document.querySelector("h1")?.textContent);
      expect(title).toBe("Osterby sells its two oldest ferries");
    });

    it("says nothing on the console", async () => {
      expect(await session().driver.consoleErrors()).toEqual([]);
    });
  },
);
