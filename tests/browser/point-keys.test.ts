import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { Popup } from "./driver.ts";
import { pages, paragraphs } from "./point-stories.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";

/** A page of links, with a little text below them: no article. */
const list = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Osterby Post</title></head><body><ul>${Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/${at}">Story number ${at} of this week</a></li>`,
).join("")}</ul><div id="text">${paragraphs.slice(0, 4).join(" ")}</div></body></html>`;

const COPY_LINKS = "Copy as Markdown, with links to each place";
const PIN = "Open in a tab of its own";
const ACTIONS = ["Reader", "Mark all", "Copy", COPY_LINKS, PIN];

/** Marks of quotation that the style sheet adds are part of a name, and not of the text. */
const plain = (words: string) => words.replace(/[“”„"«»\s]+/g, " ").trim();
/** Runs in the popup: the words of everything that can be pressed in the facts, in the order of the screen. */
const factWords = () =>
  Array.from(document.querySelectorAll("[data-fact] .pointer"), (one) => one.textContent);
const told = () => document.querySelector(".told")?.textContent ?? "";
const focusedFact = () => {
  const button = document.activeElement;
  const context = button?.parentElement?.querySelector<HTMLElement>(".fact-context");
  return {
    expanded: button?.getAttribute("aria-expanded"),
    shown: context?.hidden ? "" : context?.textContent,
  };
};

/** Presses Tab, and waits until the focus has gone on: Firefox answers before its popup has heard the key. */
async function tab(popup: Popup): Promise<string> {
  await popup.evaluate(() => {
    for (const one of document.querySelectorAll("[data-was]")) one.removeAttribute("data-was");
    document.activeElement?.setAttribute("data-was", "");
  });
  await popup.press("Tab");
  await popup.waitFor(() => document.activeElement?.hasAttribute("data-was") === false);
  return popup.focusedName();
}

/** Presses Tab until what has the focus is called that. */
async function tabTo(popup: Popup, name: RegExp): Promise<string> {
  const passed: string[] = [];
  while (passed.length < 60) {
    passed.push(await tab(popup));
    if (name.test(passed.at(-1) ?? "")) return passed.at(-1) ?? "";
  }
  throw new Error(`Tab does not lead to ${name}, but to ${passed.join(" | ")}`);
}

inBothBrowsers("By keys alone", { pages: { "/story": pages.plain, "/": list } }, (session) => {
  const opened = async (path = "/story"): Promise<Popup> => {
    const { driver } = session();
    await driver.page.goto(SITE + path);
    return pressed();
  };
  const pressed = async (): Promise<Popup> => {
    const { driver } = session();
    await driver.pressKey();
    const popup = await driver.popup();
    await settled(popup);
    return popup;
  };

  it("Tab goes through length, sentences, facts and actions, as they stand on the screen", async () => {
    const popup = await opened();
    const { sentences } = await settled(popup);
    const facts = await popup.evaluate(factWords);
    expect(facts.length).toBeGreaterThan(4);
    const names: string[] = [];
    while (names.at(-1) !== PIN && names.length < 60) names.push(await tab(popup));
    const [length, ...rest] = names;
    expect(length).toBe("Short");
    expect(rest.slice(0, 3)).toEqual(sentences);
    expect(rest.slice(-ACTIONS.length)).toEqual(ACTIONS);
    const middle = rest.slice(3, -ACTIONS.length);
    expect(middle.filter((_, at) => at % 2 === 0).map(plain)).toEqual(
      facts.map((words) => plain(words ?? "")),
    );
    for (const name of middle.filter((_, at) => at % 2 === 1)) expect(name).toMatch(/^Sentence around “.+”$/);
    await popup.close();
  });

  it("Enter unfolds the sentence around a fact, Space folds it again", async () => {
    const popup = await opened();
    const name = await tabTo(popup, /^Sentence around/);
    const value = name.slice("Sentence around “".length, -1);
    expect(await popup.evaluate(focusedFact)).toMatchObject({ expanded: "false" });
    await popup.press("Enter");
    await popup.waitFor(() => document.activeElement?.getAttribute("aria-expanded") === "true");
    expect((await popup.evaluate(focusedFact)).shown).toContain(value);
    await popup.press(" ");
    await popup.waitFor(() => document.activeElement?.getAttribute("aria-expanded") === "false");
    expect(await popup.focusedName()).toBe(name);
    await popup.close();
  });

  it("an arrow chooses a longer summary, and the focus stays on the choice", async () => {
    const popup = await opened();
    const { sentences: short } = await settled(popup);
    await tabTo(popup, /^Short$/);
    await popup.press("ArrowRight");
    await popup.waitFor((few) => document.querySelectorAll("[data-sentence]").length > few, short.length);
    const chosen = await popup.focusedName();
    expect(chosen).toBe("Detailed");
    // Round to the first choice, and on to the one that it began with.
    await popup.press("ArrowRight");
    await popup.waitFor(() => document.querySelectorAll("[data-sentence]").length === 1);
    await popup.press("ArrowRight");
    await popup.waitFor(() => document.querySelectorAll("[data-sentence]").length === 3);
    expect((await settled(popup)).sentences).toEqual(short);
    await popup.close();
  });

  it("Enter copies, Space copies with links, and both say so", async () => {
    const { driver } = session();
    const popup = await opened();
    const { sentences } = await settled(popup);
    await tabTo(popup, /^Copy$/);
    await popup.press("Enter");
    await popup.waitFor(() => document.querySelector("[data-action=copy][data-copied=true]"));
    expect(await driver.clipboard(popup)).toContain(sentences[0]);
    await tabTo(popup, new RegExp(`^${COPY_LINKS}$`));
    await popup.press(" ");
    await popup.waitFor(() => /Copied as Markdown/.test(document.querySelector(".told")?.textContent ?? ""));
    expect(await driver.clipboard(popup)).toContain("#:~:text=");
    expect(await popup.evaluate(told)).toContain("Copied as Markdown");
    await popup.close();
  });

  it("Space marks all sentences", async () => {
    const { driver } = session();
    const popup = await opened();
    const { sentences } = await settled(popup);
    await tabTo(popup, /^Mark all$/);
    await popup.press(" ");
    await popup.waitFor(() => document.querySelector("[data-action=skim][aria-pressed=true]"));
    const marked = await driver.page.evaluate(() =>
      Array.from(CSS.highlights.get("lede-skim") ?? [], String),
    );
    expect(marked).toEqual(sentences);
    await popup.close();
  });

  it("Enter opens the digest in a tab of its own", async () => {
    const { driver } = session();
    const popup = await opened();
    const { title } = await settled(popup);
    await tabTo(popup, new RegExp(`^${PIN}$`));
    await popup.press("Enter");
    await popup.gone();
    const pinned = await driver.tabAt("/popup/index.html?");
    await pinned.waitFor(() => document.querySelector("[data-state=digest]"));
    expect(await pinned.evaluate(() => document.querySelector("h1")?.textContent)).toBe(title);
    await pinned.close();
  });

  it("Space digests what is selected where the page is no article", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/`);
    await driver.page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById("text")!));
    const popup = await pressed();
    await tabTo(popup, /^Use my selection$/);
    await popup.press(" ");
    await popup.waitFor(() => document.querySelector("[data-state=digest]"));
    expect((await settled(popup)).text).toContain("Of the text you selected");
    await popup.close();
  });

  it("Enter opens the reader view", async () => {
    const { driver } = session();
    const popup = await opened();
    await tabTo(popup, /^Reader$/);
    await popup.press("Enter");
    await popup.gone();
    await driver.page.waitFor(() => /-extension:/.test(location.href) && document.querySelector("h1"));
  });
});
