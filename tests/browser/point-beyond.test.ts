import { expect, it } from "vitest";
import { lookAtMark } from "#tests/eval/point/look.ts";
import { inBothBrowsers } from "./both.ts";
import type { Popup, Tab } from "./driver.ts";
import { pages, paragraphs } from "./point-stories.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";

const hostile = {
  html: pages.plain,
  headers: { "content-security-policy": "default-src 'none'; sandbox" },
};
const served = {
  "/story": pages.plain,
  "/hostile": hostile,
  "/fixed": pages["a fixed header and a bar at the foot"],
};

/** Runs in the popup: presses the first sentence, by script: the mouse is tested elsewhere. */
const pressFirst = () => document.querySelector<HTMLElement>(".summary .pointer")?.click();
const isMarked = () => document.querySelector(".pointer[aria-current]") !== null;
const lit = (name: string) => Array.from(CSS.highlights.get(name) ?? [], String).join("");

/** Runs in the background: a driver may hold another tab for the one that is in front now. */
const closePinned = async () => {
  const tabs = await chrome.tabs.query({});
  const own = chrome.runtime.getURL("popup/index.html");
  await chrome.tabs.remove(tabs.flatMap(({ id, url }) => (id && url?.startsWith(own) ? id : [])));
};

inBothBrowsers("Pointing", { pages: served }, (session) => {
  const opened = async (): Promise<Popup> => {
    const { driver } = session();
    await driver.pressAction();
    const popup = await driver.popup();
    const { state, text } = await settled(popup);
    expect(state, text).toBe("digest");
    return popup;
  };

  it("works where the page forbids everything, and again with the popup reopened", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/hostile`);
    for (const nth of [1, 2]) {
      const popup = await opened();
      const { sentences } = await settled(popup);
      await popup.click(`.summary > li:nth-child(${nth}) .pointer`);
      await popup.waitFor(isMarked);
      const seen = await driver.page.evaluate(lookAtMark);
      expect(seen).toMatchObject({ text: sentences[nth - 1], inView: true, covered: null });
      await popup.close();
      expect(await driver.page.evaluate(lit, "lede-mark")).toBe(sentences[nth - 1]);
    }
  });

  it("copies each sentence with a link that opens the page at its place", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const popup = await opened();
    const { sentences } = await settled(popup);
    await popup.click("[data-action=copy-evidence]");
    await popup.waitFor(() => /Copied as Markdown/.test(document.querySelector(".told")?.textContent ?? ""));
    const copied = await driver.clipboard(popup);
    await popup.close();
    const links = [...copied.matchAll(/\[↗\]\((\S+)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(8);
    expect(copied.match(/^- /gm)).toHaveLength(links.length);
    for (const [at, sentence] of sentences.entries()) {
      // Another address first: a fragment of the page that is open already would load nothing.
      await driver.page.goto("about:blank");
      await driver.page.goto(links[at] ?? "");
      const id = `p${paragraphs.findIndex((text) => text.includes(sentence))}`;
      expect(id).toMatch(/^p\d$/);
      await driver.page.waitFor((id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= innerHeight;
      }, id);
    }
  });

  it("goes on in a tab of its own, which leads back to its page", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const popup = await opened();
    const { sentences, title } = await settled(popup);
    await popup.click("[data-action=pin]");
    await popup.gone();
    const pinned: Tab = await driver.tabAt("/popup/index.html?");
    await pinned.waitFor(() => document.querySelector("[data-state=digest]"));
    expect(await pinned.evaluate(() => document.querySelector("h1")?.textContent)).toBe(title);
    await pinned.evaluate(pressFirst);
    await driver.page.waitFor(() => CSS.highlights.has("lede-mark"));
    expect(await driver.page.evaluate(lit, "lede-mark")).toBe(sentences[0]);
    await driver.page.waitFor(() => document.visibilityState === "visible");
    await pinned.focus();
    await pinned.evaluate(() => document.querySelector<HTMLElement>("[data-action=back]")?.click());
    await driver.page.waitFor(() => document.visibilityState === "visible");
    await driver.background.evaluate(closePinned);
    await driver.page.focus();
  });

  it("says so when the page of a digest in its own tab is gone, and opens the page again", async () => {
    const { driver } = session();
    const other = await driver.newTab("tab");
    await other.goto(`${SITE}/story?closing`);
    await driver.pressAction(other);
    const popup = await driver.popup();
    const { sentences } = await settled(popup);
    await popup.click("[data-action=pin]");
    await popup.gone();
    const pinned = await driver.tabAt("/popup/index.html?");
    await pinned.waitFor(() => document.querySelector("[data-state=digest]"));
    await other.close();
    await pinned.focus();
    await pinned.evaluate(pressFirst);
    await pinned.waitFor(() => /tab was closed/.test(document.querySelector(".told")?.textContent ?? ""));
    expect(await pinned.evaluate(() => document.querySelectorAll("[aria-current]").length)).toBe(0);
    expect(await pinned.evaluate(() => document.querySelector(".summary .pointer")?.textContent)).toBe(
      sentences[0],
    );
    await pinned.evaluate(() => document.querySelector<HTMLElement>("[data-action=back]")?.click());
    const again = await driver.tabAt("/story?closing");
    await again.close();
    await driver.background.evaluate(closePinned);
    await driver.page.focus();
  });

  it("points at the reader view when that is what the tab shows, and leads back to the page", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const first = await opened();
    const { sentences, title } = await settled(first);
    await first.click("[data-action=reader]");
    await first.gone();
    await driver.page.waitFor(() => /-extension:/.test(location.href) && document.querySelector("h1"));
    const popup = await opened();
    expect(await settled(popup)).toMatchObject({ title, sentences });
    await popup.click(".summary .pointer");
    await driver.page.waitFor(() => CSS.highlights.has("mark"));
    expect(await driver.page.evaluate(lit, "mark")).toBe(sentences[0]);
    expect(await popup.evaluate(() => document.querySelector("[data-action=back]")?.textContent)).toBe(
      "Back to the page",
    );
    await popup.click("[data-action=back]");
    await driver.page.waitFor((url) => location.href === url, `${SITE}/story`);
  });

  it("gives everything that can be pressed a name of its own", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/fixed`);
    const popup = await opened();
    const { sentences } = await settled(popup);
    const names = await popup.buttonNames();
    for (const name of [
      ...sentences,
      "Reader",
      "Mark all",
      "Copy",
      "Copy as Markdown, with links to each place",
    ])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith("Sentence around “")).length).toBeGreaterThan(4);
    expect(names.filter((name) => name.trim() === "")).toEqual([]);
    await popup.close();
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
