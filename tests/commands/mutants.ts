import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { launch, type Page } from "puppeteer-core";
import { leanReadability } from "#build/lean.ts";
import { isArticle } from "#model/article.ts";
import { isResult } from "#model/failure.ts";
import { findChromium } from "#tests/browser/find.ts";
import { type Opened, openIn } from "#tests/browser/isolate-page.ts";
import { SITE } from "#tests/browser/proxy.ts";
import { expectedOf, read, slugs, told } from "#tests/browser/told.ts";
import { type Mutant, mutantsOf } from "#tests/eval/mutants.ts";
import { scriptOf } from "#tests/eval/script-of.ts";

const room = resolve("src/isolate");
/** Not asked by the content script, or data whose parts are not rules. */
const LEFT_OUT = ["selection.ts", "weights.ts", "months.ts"];
const AT_ONCE = 4;

/** The content script with one file as the mutant has it; `undefined` if it does not build. */
const built = (mutant?: Mutant): Promise<string | undefined> => {
  const load = (id: string) => (id === mutant?.file ? mutant.code : null);
  const plugins = [{ name: "mutant", load }, leanReadability()];
  return scriptOf("src/content.ts", { plugins, minify: false }).catch(() => undefined);
};

/** Whether the script gives what the page's `expected.json` asks for. */
async function passes(slug: string, script: string, { run }: Opened): Promise<boolean> {
  const expected = expectedOf(slug);
  try {
    const { value } = await run(script);
    if (!isResult(isArticle)(value)) return false;
    if (!value.ok) return value.failure === expected.failure;
    const got = { doubt: value.value.doubt, ...told(value.value, expected) };
    return isDeepStrictEqual(JSON.parse(JSON.stringify(got)), { doubt: null, ...expected });
  } catch {
    return false;
  }
}

type Script = { what: string; script: string };

/** What of the scripts fails on a page. @throws if the page fails with nothing taken out */
async function failing(page: Page, slug: string, whole: string, scripts: Script[]): Promise<string[]> {
  const source = { url: `${SITE}/story/?${slug}`, html: read(slug, "page.html") };
  return openIn(page, source, async (opened) => {
    if (!(await passes(slug, whole, opened))) throw new Error("fails as it is");
    const failed: string[] = [];
    for (const { what, script } of scripts) if (!(await passes(slug, script, opened))) failed.push(what);
    return failed;
  });
}

/** Every rule of the files whose names begin so, taken out; those that leave no script are none. */
async function scriptsOf(start: string): Promise<Script[]> {
  const files = readdirSync(room).filter((file) => file.startsWith(start) && !LEFT_OUT.includes(file));
  const mutants = files.flatMap((file) => {
    const path = join(room, file);
    return mutantsOf(path, readFileSync(path, "utf8"));
  });
  const scripts: Script[] = [];
  for (let at = 0; at < mutants.length; at += AT_ONCE) {
    const some = mutants.slice(at, at + AT_ONCE);
    const made = await Promise.all(some.map(built));
    made.forEach((script, index) => {
      if (script) scripts.push({ what: some[index]!.what.replace(`${room}/`, ""), script });
    });
  }
  return scripts;
}

/**
 * Takes each rule of `src/isolate` out by itself and prints which pages of `tests/pages` then fail: per page the rules
 * that it needs, those first that the fewest pages need; then the pages that cannot fail, and the rules that no page
 * guards. An argument is how the names of the files to be tried begin.
 */
export async function main([start = ""]: string[]): Promise<void> {
  const whole = await built();
  if (!whole) throw new Error("the content script does not build");
  const scripts = await scriptsOf(start);
  console.error(`${scripts.length} rules are taken out, one at a time.`);
  const browser = await launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
  const needs = new Map<string, string[]>();
  try {
    for (const slug of slugs()) {
      const page = await browser.newPage();
      const failed = await failing(page, slug, whole, scripts).catch((error: Error) => error.message);
      if (typeof failed === "string") console.log(`${slug}: not tried here, ${failed}`);
      else needs.set(slug, failed);
      console.error(`${slug}: ${needs.get(slug)?.length ?? "not tried"}`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  report(needs, scripts);
}

function report(needs: Map<string, string[]>, scripts: Script[]): void {
  const pagesOf = new Map(scripts.map(({ what }) => [what, 0]));
  for (const what of [...needs.values()].flat()) pagesOf.set(what, (pagesOf.get(what) ?? 0) + 1);
  for (const [slug, rules] of needs) {
    rules.sort((one, other) => pagesOf.get(one)! - pagesOf.get(other)!);
    const own = rules.slice(0, 3).map((what) => `${what} (${pagesOf.get(what)} pages)`);
    console.log(`${slug}: ${rules.length}${own.map((what) => `\n    ${what}`).join("")}`);
  }
  const never = [...needs].filter(([, rules]) => rules.length === 0).map(([slug]) => slug);
  console.log(`\nPages that never fail: ${never.join(", ") || "none"}`);
  const unguarded = [...pagesOf].filter(([, pages]) => pages === 0).map(([what]) => what);
  console.log(`\nRules that no page guards (${unguarded.length} of ${scripts.length}):`);
  for (const what of unguarded) console.log(`    ${what}`);
}
