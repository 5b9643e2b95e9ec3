import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findChromium } from "#tests/browser/find.ts";
import { isolateIn, runIn } from "#tests/browser/isolate-page.ts";
import { SITE } from "#tests/browser/proxy.ts";
import { told } from "#tests/browser/told.ts";
import { FIRST_LINE, type Skeleton, skeletonOf } from "#tests/eval/page-skeleton.ts";
import { ensureBuilt } from "./build.ts";
import { ensureBrowsers } from "./install.ts";
import { root, tool } from "./tool.ts";

const WORDS_OF_OTHERS = `
The words are still those of the site. Before you commit:
  1. write in the first line of page.html what fault the page guards,
  2. replace the words by your own, cut what the fault does not need (twenty lines will mostly do),
  3. set right in expected.json what Lede got wrong: only what the page is about, beside title, byline, date, kind
     and text,
  4. see it fail, then mend the fault:  npm run watch -- --run isolate.test -t`;

/** Bytes as text, by what the server or the page itself says of its letters. */
function decoded(bytes: Uint8Array, contentType = ""): string {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const charset =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(beginning)?.[1];
  return new TextDecoder(charset ?? "utf-8").decode(bytes);
}

/** The HTML of a page: from a file, or by its address. @throws with advice where neither can be had */
async function sourceOf(from: string): Promise<string> {
  if (!/^https?:/.test(from)) {
    if (!existsSync(from)) throw new Error(`${from} is neither a file nor an http address.`);
    return decoded(readFileSync(from));
  }
  const advice = "Save the page in a browser (“HTML only”), and name the file instead.";
  const response = await fetch(from).catch(() => null);
  if (!response) throw new Error(`${from} cannot be reached. ${advice}`);
  if (!response.ok) throw new Error(`${from} answers ${response.status}. ${advice}`);
  return decoded(new Uint8Array(await response.arrayBuffer()), response.headers.get("content-type") ?? "");
}

/** A folder's name from a title, or from what was asked for. @throws if nothing is left of it */
function slugOf(words: string): string {
  const letters = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const slug = letters.split("-").filter(Boolean).slice(0, 5).join("-");
  if (!slug) throw new Error("The page has no title in Latin letters: name its folder as the second word.");
  return slug;
}

/** What Lede's content script gives of a page today, in the words of `expected.json`. */
async function expectedOf(page: Page, html: string, slug: string): Promise<object> {
  const script = readFileSync(join(ensureBuilt(), "content.js"), "utf8");
  const { result } = await isolateIn(page, { url: `${SITE}/story/?${slug}`, html }, script);
  const empty = { title: "", byline: null, published: null, kind: "unknown", previous: null, next: null };
  if (!result.ok) return { failure: result.failure };
  const article = told(result.value, { ...empty, text: [] });
  return { ...article, ...(!result.value.doubt && { doubt: undefined }) };
}

/** Writes the skeleton of a page of the corpus below `folder`. Answers with its folder. @throws if it is there already */
export async function makePage(from: string, wanted: string | undefined, folder: string): Promise<string> {
  const html = await sourceOf(from);
  const browser = await launch({
    executablePath: findChromium() ?? "chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    const cleaned = await runIn(page, { url: `${SITE}/story/`, html }, `var lede = (${skeletonOf})()`);
    const { title, html: skeleton } = cleaned.value as Skeleton;
    const slug = slugOf(wanted ?? title);
    const made = join(folder, slug);
    if (existsSync(made))
      throw new Error(`${slug} is there already: name another folder as the second word.`);
    const written = `${FIRST_LINE}\n<!doctype html>\n${skeleton}\n`;
    const expected = JSON.stringify(await expectedOf(page, written, slug)).replaceAll(
      SITE,
      "http://page.test",
    );
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, "page.html"), written);
    writeFileSync(join(made, "expected.json"), expected);
    return made;
  } finally {
    await browser.close();
  }
}

/** `npm run page <address or file> [folder]`: a page that Lede reads badly becomes a page of the corpus. */
export async function main([from, slug]: string[]): Promise<void> {
  if (!from) throw new Error("which page? npm run page <address or file> [name of its folder]");
  ensureBrowsers(["chromium"]);
  const made = await makePage(from, slug, join(root, "tests/pages"));
  await tool("@biomejs/biome", ["format", "--write", join(made, "expected.json")], { command: "biome" });
  const { text = [] } = JSON.parse(readFileSync(join(made, "expected.json"), "utf8"));
  const name = relative(join(root, "tests/pages"), made);
  console.log(
    `${relative(root, made)}/page.html and expected.json: ${text.length} lines of text as Lede reads it today.`,
  );
  console.log(`${WORDS_OF_OTHERS} ${name}`);
}
