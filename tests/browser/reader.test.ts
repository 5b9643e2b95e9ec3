import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { settled } from "./read.ts";
import { inReader, openInReader } from "./reader-open.ts";
import { ATLAS, ATLAS_TITLE, atlasPages } from "./reader-stories.ts";

/** What the Back button does: unlike a script it passes over pages that the browser takes for a trap. */
const pressBack = async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  await chrome.tabs.goBack(tab?.id ?? -1);
};

const blocks = () =>
  [...document.querySelectorAll(".prose [data-block]")].map(
    (node) => node.textContent?.replace(/\s+/g, " ") ?? "",
  );

inBothBrowsers("The reader view", { pages: atlasPages }, (session) => {
  it("has a key that the browser has really set", async () => {
    expect(await session().driver.shortcuts()).toMatchObject({ reader: expect.stringMatching(/Period|\./) });
  });

  it("opens by its key, in the same tab, and its address names the page", async () => {
    const { driver } = session();
    await openInReader(driver);
    await driver.page.waitFor(() => /min to read/.test(document.querySelector(".meta")?.textContent ?? ""));
    const { title, h1, url, text } = await driver.page.evaluate(() => ({
      title: document.title,
      h1: document.querySelector("h1")?.textContent,
      url: new URL(location.href).searchParams.get("url"),
      text: document.querySelector("main")?.textContent ?? "",
    }));
    expect([title, h1, url]).toEqual([ATLAS_TITLE, ATLAS_TITLE, ATLAS]);
    for (const words of ["The Sorrel Tide", "Ines Dahl", "April 20, 2025"]) expect(text).toContain(words);
    expect(text).not.toContain("Front page");
  });

  it("sets everything that the article has", async () => {
    const { page } = session().driver;
    const texts = await page.evaluate(blocks);
    expect(texts[0]).toMatch(/^For thirty years .* from 3 May\.1$/);
    const found = await page.evaluate(() => {
      const text = (selector: string) => document.querySelector(`.prose ${selector}`)?.textContent ?? null;
      return {
        headings: [...document.querySelectorAll(".prose :is(h2, h3)")].map(({ textContent }) => textContent),
        nested: text("ul > li > ol > li[value='4']"),
        quote: text("blockquote p"),
        caption: text("figcaption"),
        terms: [...document.querySelectorAll(".prose dl > *")].map(
          (node) => `${node.localName} ${node.textContent}`,
        ),
        cell: text("td.number"),
        code: text("pre[data-language=json] code"),
        name: document.querySelector(".prose span[lang=nn]")?.textContent,
        link: document.querySelector<HTMLAnchorElement>(".prose a[rel=noreferrer]")?.href,
        strong: text("strong"),
      };
    });
    expect(found).toEqual({
      headings: ["How the sheets were made", "The names", "What happens next"],
      nested: "Wells have a cross.",
      quote: "A map without names is a drawing of somebody else's house.",
      caption: "Sheet 17, the north shore. Photo: Wren Adeyemi",
      terms: [
        "dt Lee",
        "dd The side of a hill that the wind does not reach.",
        "dt Voe",
        "dd A narrow bay, deep enough for a boat.",
      ],
      cell: "128",
      code: '{ "sheet": 17,\n  "shore": "north" }',
      name: "Åse Bjørgum",
      link: "http://article.test/names",
      strong: "412 sheets",
    });
  });

  it("shows the article's pictures, a broken one not at all, and asks for nothing else", async () => {
    const { driver, proxy } = session();
    const { page } = driver;
    const before = proxy.seen.length;
    await page.reload();
    await page.waitFor(inReader);
    const asked = () => proxy.seen.slice(before).map((line) => line.split(" ")[1] ?? "");
    await page.evaluate(() => document.querySelector(".prose hr")?.scrollIntoView());
    if (driver.name === "chromium") {
      const isThere = () =>
        (document.querySelector<HTMLImageElement>("img[src*=sheet]")?.naturalWidth ?? 0) > 0;
      await page.waitFor(isThere);
      await page.waitFor(() => document.querySelectorAll(".prose img:not([hidden])").length === 1);
      expect(asked().filter((url) => !/^http:\/\/article\.test\/(sheet|missing)\.svg$/.test(url))).toEqual(
        [],
      );
    } else {
      // Firefox asks for a picture by https only, which nobody answers here: none is shown.
      await page.waitFor(() => document.querySelectorAll(".prose img:not([hidden])").length === 0);
      expect(new Set(asked())).toEqual(new Set(["article.test:443"]));
    }
  });

  it("jumps to a note and back", async () => {
    const { page } = session().driver;
    const seen = (words: string) => {
      const block = [...document.querySelectorAll("[data-block]")].find(({ textContent }) =>
        textContent?.startsWith(words),
      );
      const top = block?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < innerHeight;
    };
    await page.evaluate(() => scrollTo(0, 0));
    await page.click(".prose a[data-to]");
    await page.waitFor(seen, "The hall is open");
    await page.click(".prose p:last-child a[data-to]");
    await page.waitFor(seen, "For thirty years");
  });

  it("plays a film only after a click", async () => {
    const { driver, proxy } = session();
    expect(await driver.page.evaluate(() => document.querySelector("video"))).toBe(null);
    await driver.page.click(".embed button");
    await driver.page.waitFor(() =>
      /could not be played/.test(document.querySelector(".embed")?.textContent ?? ""),
    );
    expect(proxy.seen.some((line) => line.endsWith("/film.mp4"))).toBe(true);
  });

  it("survives a reload, and the end of the background", async () => {
    const { driver } = session();
    await driver.killBackground();
    await driver.page.reload();
    await driver.page.waitFor(inReader);
    expect(await driver.page.evaluate(() => document.querySelector("h1")?.textContent)).toBe(ATLAS_TITLE);
  });

  it("leads to the articles before and after", async () => {
    const { page } = session().driver;
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>("[data-neighbour]")].map((link) => [
        link.getAttribute("data-neighbour"),
        link.href,
        link.textContent,
      ]),
    );
    expect(links).toEqual([
      ["previous", "http://article.test/before", expect.stringContaining("The Bakery With Two Doors")],
      ["next", "http://article.test/after", expect.stringContaining("A Ferry for Sheep")],
    ]);
    await page.click("[data-neighbour=next]");
    await page.waitFor(() => document.title === "After");
    await page.back();
    await page.waitFor(inReader);
  });

  it.each(["bar", "Back"] as const)("goes back to the page where it was left: %s", async (way) => {
    const { driver } = session();
    await driver.page.goto(ATLAS);
    await driver.page.evaluate(() => scrollTo(0, 400));
    await driver.pressKey(driver.page, ".");
    await driver.page.waitFor(inReader);
    if (way === "Back") await driver.background.evaluate(pressBack);
    else await driver.page.click(".bar [data-action=original]");
    await driver.page.waitFor((url) => location.href === url && Math.abs(scrollY - 400) < 5, ATLAS);
  });

  it("opens from the popup, and its key goes back", async () => {
    const { driver } = session();
    await driver.page.goto(ATLAS);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    await popup.click("[data-action=reader]");
    await popup.gone();
    await driver.page.waitFor(inReader);
    await driver.pressKey(driver.page, ".");
    await driver.page.waitFor((url) => location.href === url, ATLAS);
  });

  it("says plainly that the article is gone after a restart, and knows the way", async () => {
    const { driver } = session();
    await openInReader(driver);
    await driver.background.evaluate(() => chrome.storage.session.clear());
    await driver.page.reload();
    await driver.page.waitFor(() => document.querySelector("[data-state=not-kept]") !== null);
    expect(await driver.page.evaluate(() => document.body.textContent)).toContain("This page was not kept");
    await driver.page.click("[data-action=original]");
    await driver.page.waitFor((url) => location.href === url, ATLAS);
  });

  it("explains in the popup why a page cannot be read, when its key is pressed there", async () => {
    const { driver } = session();
    await driver.page.goto(driver.name === "chromium" ? "chrome://version/" : "about:support");
    await driver.pressKey(driver.page, ".");
    const popup = await driver.popup();
    expect((await settled(popup)).text).toMatch(/belongs to the browser itself/);
    await popup.close();
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
