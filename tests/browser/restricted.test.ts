import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import type { BrowserName } from "./driver.ts";
import { type ServedPage, SITE } from "./proxy.ts";
import { pressAndRead } from "./read.ts";
import { inReader } from "./reader-open.ts";
import { DEMO_TITLE, demo, demoText } from "./stories.ts";
import { until } from "./view.ts";

const folder = mkdtempSync(join(tmpdir(), "lede-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "story.html");
writeFileSync(file, demo);

const as = (type: string, html: string): ServedPage => ({ html, headers: { "content-type": type } });
/** The least that a viewer takes for a document. */
const PDF =
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="20">One</text></svg>';

const pages: Record<string, ServedPage> = {
  "/story": demo,
  "/paper.pdf": as("application/pdf", PDF),
  "/text": as("text/plain; charset=utf-8", demoText),
  "/xml": as("application/xml", '<?xml version="1.0"?><story><p>One.</p></story>'),
  "/svg": as("image/svg+xml", SVG),
  "/json": as("application/json", '{"headline":"One","body":"Two"}'),
  "/image.gif": as("image/gif", "GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;"),
  "/slow": {
    html: demo.slice(0, demo.indexOf("</article>")),
    headers: { "content-type": "text/html; charset=utf-8" },
    endless: true,
  },
};

/** A page that no extension may read, and the words that name it. */
const places: [name: string, address: Partial<Record<BrowserName, string>>, words: RegExp][] = [
  [
    "the browser's own",
    { chromium: "chrome://version/", firefox: "about:support" },
    /belongs to the browser itself/,
  ],
  ["the browser's reader", { firefox: `about:reader?url=${SITE}/story` }, /reader view of the browser/],
  // Nobody answers there: what Chromium shows then is a page of its own.
  [
    "the store",
    { chromium: "https://chromewebstore.google.com/", firefox: "https://addons.mozilla.org/" },
    /extension store|did not load/,
  ],
  ["a PDF", { chromium: `${SITE}/paper.pdf`, firefox: `${SITE}/paper.pdf` }, /PDF/],
  // Chromium does not always tell the address of such a tab.
  [
    "source code",
    { chromium: `view-source:${SITE}/story`, firefox: `view-source:${SITE}/story` },
    /source code|Browsers keep extensions out/,
  ],
  // Firefox does not say that a page is one of errors.
  [
    "an error page",
    { chromium: "https://refused.test/", firefox: "https://refused.test/" },
    /did not load|Browsers keep extensions out/,
  ],
];

inBothBrowsers(
  "A place where extensions are kept out",
  { pages, mayAsk: /chromewebstore\.google\.com|addons\.mozilla\.org|refused\.test/ },
  (session) => {
    it.each(places)("is named: %s", async (_, address, words) => {
      const { driver } = session();
      const url = address[driver.name];
      if (!url) return expect(address, "only the other browser has it").not.toEqual({});
      const here = () => driver.page.evaluate(() => location.href).catch(() => "out of reach");
      const before = await here();
      // An address that leads nowhere ends on a page too, a moment later.
      await driver.page.goto(url).catch(() => undefined);
      await until("another page", async () => (await here()) !== before);
      const { state, text } = await pressAndRead(driver);
      expect(state, text).toBe("failure");
      expect(text).toMatch(words);
    });

    it("is no file on a disk where the browser lets us read those, and is named where it does not", async () => {
      const { driver } = session();
      await driver.page.goto(pathToFileURL(file).href);
      const { state, title, text } = await pressAndRead(driver);
      if (state === "digest") expect(title).toBe(DEMO_TITLE);
      else expect(text).toMatch(/file on your disk/);
    });

    it("has a digest if it is plain text", async () => {
      const { driver } = session();
      await driver.page.goto(`${SITE}/text`);
      const { state, sentences, text } = await pressAndRead(driver);
      expect(state, text).toBe("digest");
      for (const sentence of sentences) expect(demoText).toContain(sentence);
    });

    it.each(["/xml", "/svg", "/json", "/image.gif"])("gets a sentence if it is no text: %s", async (path) => {
      const { driver } = session();
      await driver.page.goto(SITE + path);
      const { state, title, text } = await pressAndRead(driver);
      expect(state, text).toBe("failure");
      // Firefox shows JSON in a viewer of its own, out of reach.
      if (driver.name === "firefox" && path === "/json") expect(text).toMatch(/Browsers keep extensions out/);
      else expect(title).toMatch(/no text on this page|not look like an article|not much to summarise/);
    });

    it("does not keep a page from its digest that goes on loading for ever", async () => {
      const { driver } = session();
      await driver.page.evaluate((url) => void setTimeout(() => location.assign(url)), `${SITE}/slow`);
      await driver.page.waitFor(() => document.querySelectorAll("article p").length > 3);
      const start = performance.now();
      const { state, title, text } = await pressAndRead(driver);
      console.info(
        `${driver.name}: a page that never ends, digest after ${Math.round(performance.now() - start)} ms`,
      );
      expect(state, text).toBe("digest");
      expect(title).toBe(DEMO_TITLE);
      expect(text).toContain("still loading");
    });
  },
);

inBothBrowsers("A window without a toolbar", { pages }, (session) => {
  it.each(["popup", "fullscreen"] as const)("has the key of the reader view: %s", async (kind) => {
    const { driver } = session();
    await driver.background.evaluate(
      (url, kind) => {
        const how = kind === "popup" ? { type: "popup" as const } : { state: "fullscreen" as const };
        void chrome.windows.create({ url, focused: true, ...how });
      },
      `${SITE}/story?${kind}`,
      kind,
    );
    const tab = await driver.tabAt(`/story?${kind}`);
    await tab.waitFor(() => document.readyState === "complete");
    await driver.pressKey(tab, ".");
    const reader = await driver.tabAt("reader/index.html");
    await reader.waitFor(inReader);
    expect(await reader.evaluate(() => document.querySelector("h1")?.textContent)).toBe(DEMO_TITLE);
    await reader.close();
  });
});
