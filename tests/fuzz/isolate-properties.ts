import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import type { Plugin } from "vite";
import { leanReadability } from "#build/lean.ts";
import { findChromium } from "#tests/browser/find.ts";
import { openIn } from "#tests/browser/isolate-page.ts";
import { read, slugs } from "#tests/browser/told.ts";
import { scriptOf } from "#tests/eval/script-of.ts";

/** How often one page is changed before it is loaded anew. */
const CHANGES = 25;

/** The pages to change: ours, or the HTML files of a folder. */
function pagesOf(folder?: string): { name: string; html: string }[] {
  if (!folder) return slugs().map((slug) => ({ name: slug, html: read(slug, "page.html") }));
  const files = readdirSync(folder).filter((file) => /\.html?$/.test(file));
  return files.sort().map((file) => ({ name: file, html: readFileSync(join(folder, file), "utf8") }));
}

type Outcome = { held: number; ms: number; faults: string[] };

/** `isolate` over so many changed pages, in real Chromium. The same seed gives the same changes. */
export async function isolateHolds(
  cases: number,
  seed: number,
  { folder, plugins = [] }: { folder?: string | undefined; plugins?: Plugin[] } = {},
): Promise<Outcome> {
  const script = await scriptOf("tests/fuzz/in-page.ts", {
    plugins: [...plugins, leanReadability()],
    minify: false,
  });
  const sources = pagesOf(folder);
  const browser = await launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
  const all: Outcome = { held: 0, ms: 0, faults: [] };
  try {
    const page = await browser.newPage();
    for (let done = 0, turn = 0; done < cases; done += CHANGES, turn++) {
      const { name, html } = sources[turn % sources.length] ?? { name: "", html: "" };
      const wanted = Math.min(CHANGES, cases - done);
      const call = `${script};\nvar lede = lede(${wanted}, ${seed + turn});`;
      const source = { url: "http://page.test/story", html };
      const { value } = await openIn(page, source, ({ run }) => run(call));
      const { held, ms, faults } = value as Outcome;
      all.held += held;
      all.ms += ms;
      all.faults.push(...faults.map((words) => `${name}: ${words}`));
    }
  } finally {
    await browser.close();
  }
  return all;
}
