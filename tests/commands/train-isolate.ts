import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { launch, type Page } from "puppeteer-core";
import { findChromium } from "#tests/browser/find.ts";
import { runIn } from "#tests/browser/isolate-page.ts";
import { type Example, learn } from "#tests/eval/logistic.ts";
import { scriptOf } from "#tests/eval/script-of.ts";

type Row = { id: string; file: string; url: string; pageType: string; gold: string };
type Weighed = { text: string; traits: Record<string, number> }[];

/** Articles are many, and Readability reads them: they count less. */
const ARTICLE = 0.35;
/** Content is kept from this likelihood on: a block too many costs less than one too few. */
const KEPT_FROM = 0.42;

const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** How much of a block is in the gold text: the share of its pairs of words; of a short one, whether it is a line. */
function truthIn(gold: string): (text: string) => number {
  const words = tokens(gold);
  const pairs = new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
  const lines = new Set(gold.split("\n").map((line) => tokens(line).join(" ")));
  return (text) => {
    const own = tokens(text);
    const known = own.slice(1).filter((word, index) => pairs.has(`${own[index]} ${word}`)).length;
    if (own.length > 4) return known / (own.length - 1);
    return lines.has(own.join(" ")) || (own.length > 1 && known === own.length - 1) ? 1 : 0;
  };
}

function examplesOf(row: Row, blocks: Weighed): Example[] {
  const truth = truthIn(row.gold);
  const sizes = blocks.map(({ text }) => Math.sqrt(tokens(text).length) + 0.3);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const page = (row.pageType === "article" ? ARTICLE : 1) / all;
  return blocks.map(({ text, traits }, index) => ({
    traits: Object.values(traits),
    truth: truth(text),
    weight: sizes[index]! * page,
  }));
}

async function read(page: Page, folder: string, row: Row, source: string): Promise<Weighed> {
  const html = gunzipSync(readFileSync(join(folder, row.file))).toString("utf8");
  try {
    const { value } = await runIn(page, { url: row.url, html }, source);
    return value as Weighed;
  } catch (error) {
    console.error(`${row.id}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function print(names: string[], { weights, bias }: ReturnType<typeof learn>): void {
  const file = resolve("src/isolate/weights.ts");
  const round = (value: number) => Math.round(value * 100) / 100;
  const shift = Math.log((1 - KEPT_FROM) / KEPT_FROM);
  const [head] = readFileSync(file, "utf8").split("export const");
  const lines = names.map((name, index) => `  ${name}: ${round(weights[index]!)},\n`).join("");
  const bias_ = `export const BIAS = ${round(bias + shift)};`;
  writeFileSync(file, `${head}${bias_}\n\nexport const WEIGHTS = {\n${lines}} as const;\n`);
}

/**
 * Learns `src/isolate/weights.ts` anew from a folder of pages of all kinds: `index.jsonl` with lines
 * `{id, file, url, pageType, gold}`, and the gzipped pages that it names.
 */
export async function main([folder]: string[]): Promise<void> {
  const index = join(folder ?? "", "index.jsonl");
  if (!folder || !existsSync(index)) throw new Error("which folder? It must hold index.jsonl and its pages.");
  const rows = readFileSync(index, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
    .filter(({ gold }) => gold);
  const source = await scriptOf("tests/eval/page-traits.ts");
  const browser = await launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
  const examples: Example[] = [];
  let names: string[] | undefined;
  try {
    for (const row of rows) {
      const page = await browser.newPage();
      const blocks = await read(page, folder, row, source);
      names ??= blocks[0] && Object.keys(blocks[0].traits);
      examples.push(...examplesOf(row, blocks));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  print(names ?? [], learn(examples));
  console.error(`Learnt from ${examples.length} blocks of ${rows.length} pages.`);
}
