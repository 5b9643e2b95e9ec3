import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Article, bodyOf } from "#model/article.ts";
import { ensureBuilt } from "#tests/commands/build.ts";
import { findChromium } from "./find.ts";
import { isolatePage } from "./isolate-page.ts";

/** What a page must give. The optional ones are compared where a page is about them; no page goes without a text. */
type Expected = {
  failure?: string;
  doubt?: Article["doubt"];
  dir?: string;
  text?: string[];
  kinds?: string[];
  items?: object[];
  pictures?: string[];
  elements?: number[];
} & Record<"title" | "byline" | "published" | "kind" | "previous" | "next", unknown>;

const pages = resolve(import.meta.dirname, "../pages");

/** The article in the words of `expected.json`: its fixed part, and what that page is about. */
function told(article: Article, expected: Expected): object {
  const { about, blocks, previous, next, doubt } = article;
  const { title, byline, published, kind, dir } = about;
  const kept = blocks.filter(({ aside }) => !aside);
  const optional = {
    dir,
    text: bodyOf(article).split("\n"),
    kinds: kept.map((block) => block.kind),
    items: kept.flatMap((block) => (block.kind === "item" ? [pick(block, "depth", "ordinal")] : [])),
    pictures: kept.flatMap((block) => (block.kind === "figure" ? block.pictures.map(({ src }) => src) : [])),
    elements: kept.map(({ element }) => element),
  };
  return {
    title,
    byline,
    published,
    kind,
    previous,
    next,
    doubt,
    ...pick(optional, ...Object.keys(expected)),
  };
}

const pick = (from: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

describe("the built content script in Chromium", () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    ensureBuilt();
    script = readFileSync(resolve("dist/content.js"), "utf8");
    browser = await launch({ executablePath: findChromium()!, args: ["--no-sandbox"] });
  }, 120_000);
  afterAll(() => browser?.close());

  it.each(readdirSync(pages))("%s", { timeout: 20_000 }, async (slug) => {
    const html = readFileSync(join(pages, slug, "page.html"), "utf8");
    const expected = JSON.parse(readFileSync(join(pages, slug, "expected.json"), "utf8")) as Expected;
    const { result } = await isolatePage(browser, { url: "http://page.test/story/", html }, script);
    expect(expected.text ?? expected.doubt ?? expected.failure, "an expectation").toBeDefined();
    if (expected.failure) expect(result).toMatchObject({ ok: false, failure: expected.failure });
    else expect(result.ok && told(result.value, expected)).toEqual({ doubt: null, ...expected });
  });
});
