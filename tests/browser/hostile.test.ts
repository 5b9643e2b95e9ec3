import { afterEach, expect, it } from "vitest";
import { everything, hostilePages } from "#tests/hostile/pages.ts";
import type { HostilePage } from "#tests/hostile/story.ts";
import { inBothBrowsers } from "./both.ts";
import type { Driver, View } from "./driver.ts";
import { type ServedPage, SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { inReader } from "./reader-open.ts";

/** `npm run test:all` asks for all of them. */
const SAMPLE = 24;
const { LEDE_ALL } = process.env;
const step = LEDE_ALL ? 1 : Math.floor(hostilePages.length / SAMPLE);
const chosen = hostilePages.filter((_, at) => at % step === 0);

/** Three on a machine that does nothing else. */
const SECONDS = 12_000;

/** Without leave to do anything, a page can neither run a script nor ask for anything: whatever happens is our doing. */
const TIED = "default-src 'none'";
const served: Record<string, ServedPage> = {};
const serve = ({ html, live, type = "text/html" }: HostilePage) => {
  served["/story"] = {
    html,
    headers: { "content-type": `${type}; charset=utf-8`, ...(!live && { "content-security-policy": TIED }) },
  };
};

/** What an attack would have left in one of our pages. */
const traces = (view: Pick<View, "evaluate">) =>
  view.evaluate(() => ({
    stolen: Reflect.get(globalThis, "stolen") ?? Reflect.get({}, "stolen") ?? null,
    marked: document.documentElement.hasAttribute("data-stolen"),
    scripts: [...document.scripts]
      .map(({ src }) => (src ? new URL(src).protocol : "of its own"))
      .filter((kind) => !/extension:$/.test(kind)),
    strangers: document.querySelectorAll(
      "iframe, object, embed, form, base, meta[http-equiv=refresh], svg script, math",
    ).length,
    links: [...document.querySelectorAll("a[href], img[src], source[src], source[srcset]")]
      .map((node) => node.getAttribute("href") ?? node.getAttribute("src") ?? "")
      .filter((address) => !/^(https?:|mailto:|#|\/|\.)/.test(address)),
    events: [...document.querySelectorAll("*")].flatMap((node) =>
      node.getAttributeNames().filter((name) => name.startsWith("on")),
    ),
  }));
const NO_TRACE = { stolen: null, marked: false, scripts: [], strangers: 0, links: [], events: [] };

/** Pictures of some pages' articles stand there: the reader view asks for them, and for nothing else of theirs. */
const PICTURE =
  /^GET http:\/\/(user:secret@)?evil\.test\/(x\.png|school\.jpg)?$|^CONNECT (evil|article)\.test:443$/;

/** The page still answers, and nothing ran in it for us. */
const inPage = ({ page }: Driver) => page.evaluate(() => Reflect.get(globalThis, "stolen") ?? null);

inBothBrowsers("A hostile page", { pages: served, mayAsk: PICTURE }, (session) => {
  afterEach(async () => {
    const { driver } = session();
    await driver.page.goto("about:blank");
  });

  let asked = 0;
  /** From the press to a digest or a sentence. */
  const took: { name: string; ms: number }[] = [];
  /** Opens the popup over the page; `foreign`: how much the page itself had asked of other sites before. */
  const over = async (page: HostilePage) => {
    const { driver, proxy } = session();
    serve(page);
    // Of the page before nothing may be remembered.
    await driver.page.goto(`${SITE}/story?${++asked}`);
    const foreign = proxy.foreign().length;
    const pressed = performance.now();
    await driver.pressAction();
    const popup = await driver.popup();
    const shown = await settled(popup);
    took.push({ name: page.name, ms: performance.now() - pressed });
    return { driver, proxy, popup, foreign, ...shown };
  };

  it.each(chosen.map((page) => [page.name, page] as const))("is only read: %s", async (_, page) => {
    const { driver, proxy, popup, foreign, state, text } = await over(page);
    expect(["digest", "failure"]).toContain(state);
    expect(text.trim().length, "there are words for the reader").toBeGreaterThan(20);
    expect(text).not.toMatch(/undefined|\[object|TypeError|RangeError/);
    expect(await traces(popup)).toEqual(NO_TRACE);
    if (!page.live) expect(await inPage(driver)).toBeNull();
    await popup.close();
    expect(proxy.foreign().slice(foreign)).toEqual([]);
  });

  it.each((LEDE_ALL ? hostilePages : [everything]).map((page) => [page.name, page] as const))(
    "is only read in the reader view too: %s",
    async (_, page) => {
      const { driver, proxy, popup, foreign, state } = await over(page);
      expect(await traces(popup)).toEqual(NO_TRACE);
      await popup.close();
      expect(proxy.foreign().slice(foreign)).toEqual([]);
      // What cannot be read has no reader view.
      if (state === "failure") return;
      await driver.pressKey(driver.page, ".");
      await driver.page.waitFor(inReader);
      expect(await traces(driver.page)).toEqual(NO_TRACE);
      const words = await driver.page.evaluate(() => document.body.textContent ?? "");
      expect(words).not.toMatch(/undefined|\[object|TypeError|RangeError/);
      expect(
        proxy
          .foreign()
          .slice(foreign)
          .filter((line) => !PICTURE.test(line)),
      ).toEqual([]);
    },
  );

  it("has its digest or a sentence in seconds", () => {
    const slowest = took.toSorted((one, other) => other.ms - one.ms).slice(0, 5);
    console.info(slowest.map(({ name, ms }) => `${name}: ${Math.round(ms)} ms`).join("\n"));
    expect(slowest.filter(({ ms }) => ms > SECONDS)).toEqual([]);
  });

  it("has drawn no word of complaint", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
