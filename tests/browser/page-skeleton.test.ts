import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { makePage } from "#tests/commands/page.ts";
import { FIRST_LINE } from "#tests/eval/page-skeleton.ts";
import { findChromium } from "./find.ts";
import { isolateIn } from "./isolate-page.ts";
import { SITE } from "./proxy.ts";
import { DEMO_TITLE, demo } from "./stories.ts";
import { type Expected, read, slugs, told } from "./told.ts";

const folder = mkdtempSync(join(tmpdir(), "lede-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noisy = demo
  .replace(
    "</head>",
    `<script>track()</script><script type="application/ld+json">{"@type":"NewsArticle"}</script></head>`,
  )
  .replace('<article class="', `<article onclick="track()" data-state="${"x".repeat(600)}" class="`)
  .replace("Two thirds", "Drei Fünftel");
const saved = join(folder, "saved.html");
const latin = join(folder, "latin.html");
writeFileSync(saved, noisy);
writeFileSync(
  latin,
  Buffer.from(noisy.replace("utf-8", "iso-8859-1").replaceAll("“", '"').replaceAll("”", '"'), "latin1"),
);

describe("npm run page", () => {
  it("makes of a saved page its skeleton, and of what Lede reads what is expected", async () => {
    const made = await makePage(saved, "Nachtzug!", folder);
    expect(made).toBe(join(folder, "nachtzug"));
    const html = readFileSync(join(made, "page.html"), "utf8");
    expect(html.split("\n")[0]).toBe(FIRST_LINE);
    expect(html).toContain('<article class="post');
    expect(html).toContain("ld+json");
    expect(html).not.toMatch(/<style|track\(\)|onclick|xxxx/);
    const text = readFileSync(join(made, "expected.json"), "utf8");
    expect(text).not.toContain(SITE);
    const expected = JSON.parse(text.replaceAll("http://page.test", SITE)) as Expected;
    expect(expected).toMatchObject({ title: DEMO_TITLE, byline: "Tamsin Oakes", kind: "article" });
    expect(expected.previous).toMatchObject({ url: `${SITE}/town/clock-tower/` });
    expect(expected.text?.length).toBeGreaterThan(6);
    const browser = await launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
    const script = readFileSync(join(ensureBuilt(), "content.js"), "utf8");
    const source = { url: `${SITE}/story/?nachtzug`, html };
    const { result } = await isolateIn(await browser.newPage(), source, script);
    await browser.close();
    expect(result.ok && { doubt: null, ...told(result.value, expected) }).toEqual({
      doubt: null,
      ...expected,
    });
  });

  it("reads the letters of an old page, names the folder by its title, and takes nothing that is there", async () => {
    const made = await makePage(latin, undefined, folder);
    expect(made).toBe(join(folder, "larkline-plans-to-bring-the"));
    const html = readFileSync(join(made, "page.html"), "utf8");
    expect(html).toContain("Drei Fünftel");
    expect(html).toMatch(/<meta charset="utf-8">/);
    await expect(makePage(latin, undefined, folder)).rejects.toThrow("is there already");
    await expect(makePage(join(folder, "none.html"), "x", folder)).rejects.toThrow("neither a file nor");
  });
});

describe("the pages of the corpus", () => {
  it("say in their first line what they guard", () => {
    const lines = slugs().map((slug) => ({ slug, line: read(slug, "page.html").split("\n")[0] ?? "" }));
    expect(lines.filter(({ line }) => !/^<!-- .{10,} -->$/.test(line) || /TO DO/.test(line))).toEqual([]);
  });
});
