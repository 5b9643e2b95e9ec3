import { expect, it } from "vitest";
import { bodyOf, isArticle } from "#model/article.ts";
import { isResult } from "#model/failure.ts";
import { inBothBrowsers } from "./both.ts";
import { SITE } from "./proxy.ts";

/** Milliseconds. Three seconds on a machine with nothing else to do; what is quadratic takes minutes on any. */
const HANGING = 30_000;

const STORY = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>In year ${at + 1} the harbour of Velm was dredged again, at a cost of ${at + 20} million crowns, and the council wrote that the sand would be back before the bill was paid.</p>`,
).join("\n");
const FIRST = "In year 1 the harbour of Velm was dredged again";

const page = (around: string, script = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The sand of Velm</title></head><body><main><h1>The sand of Velm</h1>${STORY}</main>${around}<script>${script}</script></body></html>`;
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join("");

const nest = `let inner = document.body.appendChild(document.createElement("div"));
inner.hidden = true;
for (let at = 0; at < 10000; at++) inner = inner.appendChild(document.createElement("div"));
inner.textContent = "The bottom.";`;

const elements = `let made = 0;
customElements.define("harbour-box", class extends HTMLElement {
  constructor() { super(); document.documentElement.dataset.made = ++made; this.attachShadow({ mode: "open" }).innerHTML = "<p>The box says that the tide is out until noon, and that the ferry to the islands waits for it.</p>"; }
});`;

const pages = {
  "/wide": page(many(200_000, (at) => `<i>${at}</i>`)),
  "/links": page(`<ul>${many(66_000, (at) => `<li><a href="/p${at}">Page ${at}</a></li>`)}</ul>`),
  "/tables": page(
    many(8000, (at) => `<table><tr><th>Day</th><td>${at}</td></tr><tr><td>Low</td><td>2</td></tr></table>`),
  ),
  // Five megabytes, 1,050,000 words.
  "/text": page(`<p>${"The sand came back in the night. ".repeat(150_000)}</p>`),
  "/nest": page("", nest),
  "/elements": page("<harbour-box></harbour-box><harbour-box></harbour-box>", elements),
};

/** `npm run test:all` has them all. */
const { LEDE_ALL } = process.env;
const huge = LEDE_ALL ? ["/wide", "/links", "/tables"] : ["/wide"];

inBothBrowsers("The content script", { pages, hostAccess: true }, (session) => {
  const isolated = async (path: string) => {
    await session().driver.page.goto(`${SITE}${path}`);
    const started = performance.now();
    const result = await session().driver.runContentScript("content.js");
    const ms = performance.now() - started;
    if (!isResult(isArticle)(result) || !result.ok) throw new Error(`No article: ${JSON.stringify(result)}`);
    console.info(`${path}: ${Math.round(ms)} ms`);
    return { article: result.value, ms };
  };

  it.each(huge)("reads a page of 200,000 nodes, and says that it was huge: %s", async (path) => {
    const { article, ms } = await isolated(path);
    expect(bodyOf(article)).toContain(FIRST);
    expect(article.about.huge).toBe(true);
    expect(ms).toBeLessThan(HANGING);
  });

  it("reads the first 100,000 words of a long text, and says so", async () => {
    const { article, ms } = await isolated("/text");
    expect(bodyOf(article)).toContain(FIRST);
    expect(article.about.cut).toBe(true);
    expect(bodyOf(article).match(/\S+/g)?.length).toBeGreaterThan(99_990);
    expect(bodyOf(article).match(/\S+/g)?.length).toBeLessThanOrEqual(100_000);
    expect(ms).toBeLessThan(HANGING);
  });

  it("reads what is deep", async () => {
    const { article, ms } = await isolated("/nest");
    expect(bodyOf(article)).toContain(FIRST);
    expect(article.about.cut).toBeUndefined();
    expect(ms).toBeLessThan(HANGING);
  });

  it("runs no constructor of the page's own elements", async () => {
    const { article } = await isolated("/elements");
    expect(bodyOf(article)).toContain(FIRST);
    expect(
      await session().driver.page.evaluate(() => document.documentElement.getAttribute("data-made")),
    ).toBe("2");
  });
});
