import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { raceReadability } from "#tests/bench/against-readability.ts";
import { corpusPages } from "#tests/bench/corpus-pages.ts";
import { median, quantile, ratio, spread, table } from "#tests/bench/figures.ts";
import { measureOpenings, type Situation, situations } from "#tests/bench/opening.ts";
import { measureReader } from "#tests/bench/reader.ts";
import { measureDigesting, measureIsolating } from "#tests/bench/reading.ts";
import { measureScaling, textOf } from "#tests/bench/scaling.ts";
import { profileStages } from "#tests/bench/stages.ts";
import { compareSummarisers } from "#tests/bench/summarisers.ts";
import { openChromium } from "#tests/browser/chromium.ts";
import { openFirefox } from "#tests/browser/firefox.ts";
import { ensureBuilt } from "./build.ts";
import { ensureBrowsers } from "./install.ts";

const ROUNDS = 15;

const names: Record<Situation, string> = {
  blank: "a blank popup: first paint",
  first: "Lede: digest, page never read before",
  woken: "Lede: digest, page never read before, background asleep",
  again: "Lede: digest, page read before",
};

async function openings(dist: string, wanted: string | undefined): Promise<string> {
  const browsers = { chromium: openChromium, firefox: openFirefox };
  const [name, open] = wanted === "firefox" ? ["Firefox", browsers.firefox] : ["Chromium", browsers.chromium];
  const times = await measureOpenings(open, dist, ROUNDS);
  return table([
    [`From the press of the button, ${name} headless, n = ${ROUNDS}`, "ms (p10 / median / p90)", "× blank"],
    ...situations.map((situation) => [
      names[situation],
      spread(times[situation]),
      ratio(times[situation], times.blank),
    ]),
  ]);
}

async function readings(dist: string): Promise<string> {
  const { lede, readability, article } = await measureIsolating(dist, ROUNDS);
  const { first, warm } = measureDigesting(article, 40);
  return table([
    ["On the demo article", "ms (p10 / median / p90)", "×"],
    ["Readability alone, in the page", spread(readability, 1), "1"],
    ["Lede's content script, in the page", spread(lede, 1), ratio(lede, readability)],
    ["the digest, per 1,000 words, in Node: first run", first.toFixed(0), ""],
    [
      "the digest, per 1,000 words, in Node: later runs",
      spread(warm),
      `${(1000 / median(warm)).toFixed(0)} k words/s`,
    ],
  ]);
}

/** Linear is 1; the first thousand words pay for what every digest pays. */
function scaling(): string {
  const lengths: [words: number, rounds: number][] = [
    [1000, 40],
    [10_000, 9],
    [100_000, 3],
  ];
  const times = lengths.map(([words, rounds]) => ({ words, ...measureScaling(words, rounds) }));
  const rate = (ms: number, words: number) => (ms * 1000) / words;
  const rows = times.map(({ words, summary, digest }, at) => {
    const before = times[at - 1];
    const growth = before ? (rate(summary, words) / rate(before.summary, before.words)).toFixed(2) : "";
    return [String(words), summary.toFixed(1), rate(summary, words).toFixed(2), growth, digest.toFixed(1)];
  });
  const head = ["Words", "summary, ms (median, warm)", "ms for 1,000 words", "× linear", "whole digest, ms"];
  return table([head, ...rows]);
}

/** The others at two lengths only: they are quadratic. */
function comparison(): string {
  const short = compareSummarisers(textOf(1000), 9);
  const long = compareSummarisers(textOf(3000), 3);
  const rows = Object.entries(short).map(([name, ms]) => {
    const more = long[name] ?? Number.NaN;
    return [name, ms.toFixed(1), more.toFixed(1), (more / (3 * ms)).toFixed(2)];
  });
  return table([["Three sentences from", "1,000 words, ms", "3,000 words, ms", "× linear"], ...rows]);
}

async function reader(dist: string): Promise<string> {
  const { blank, story, giant, frames, whole } = await measureReader(dist, ROUNDS);
  const late = frames.filter((ms) => ms > 50).length;
  return table([
    ["The reader view: first screen, Chromium headless", "ms (p10 / median / p90)", "× blank"],
    ["a blank page of the extension", spread(blank), "1"],
    ["the demo article", spread(story), ratio(story, blank)],
    ["2,000 paragraphs, 10,000 links, 200 pictures", spread(giant), ratio(giant, blank)],
    ["… until all of it stands", whole.toFixed(0), ""],
    [`… scrolled through: a frame (${late} of ${frames.length} over 50 ms)`, spread(frames), ""],
  ]);
}

function sizes(dist: string): string {
  const inFolder = (folder: string) => readdirSync(join(dist, folder)).map((file) => join(folder, file));
  const row = (name: string, files: string[]) => {
    const bytes = files.map((file) => readFileSync(join(dist, file)));
    const packed = bytes.map((part) => gzipSync(part, { level: 9 }).length);
    const kilo = (parts: number[]) => (parts.reduce((sum, part) => sum + part, 0) / 1000).toFixed(1);
    return [name, kilo(bytes.map(({ length }) => length)), kilo(packed)];
  };
  return table([
    ["Size", "kB", "kB gzip"],
    row("content script", ["content.js"]),
    row(
      "popup, script and style",
      inFolder("pages").filter((file) => file.includes("popup")),
    ),
    row(
      "reader view, script and style",
      inFolder("pages").filter((file) => file.includes("reader")),
    ),
    row("background", ["background.js"]),
  ]);
}

const PAGES = 200;
const STAGES = "parse readable copyOf judge blocksOf denser likely neighboursOf seen titleOf pageOf bylineOf";

/** The content script on the pages of a corpus, against Readability as published, which makes its clone in its time. */
async function pages(dist: string, folders: string[]): Promise<string> {
  const sample = corpusPages(folders, PAGES);
  const races = await raceReadability(dist, sample, 3);
  const figures = (values: number[], decimals: number) =>
    [0.5, 0.95].map((share) => quantile(values, share).toFixed(decimals)).join(" / ");
  const stages = await profileStages(
    sample.filter((_, at) => at % 4 === 0),
    STAGES.split(" "),
  );
  const all = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
  const slowest = [...races].sort((a, b) => b.ratio - a.ratio).slice(0, 5);
  return [
    table([
      [`On ${races.length} pages of a corpus, in Chromium`, "median / p95"],
      [
        "Readability alone, ms",
        figures(
          races.map(({ readability }) => readability),
          1,
        ),
      ],
      [
        "Lede's content script, ms",
        figures(
          races.map(({ isolate }) => isolate),
          1,
        ),
      ],
      [
        "ratio, page by page",
        figures(
          races.map(({ ratio }) => ratio),
          2,
        ),
      ],
      ...slowest.map(({ id, isolate, readability, ratio }) => [
        `slowest: ${id.slice(0, 16)}`,
        `${ratio.toFixed(2)} (${isolate.toFixed(1)} / ${readability.toFixed(1)} ms)`,
      ]),
    ]),
    table([
      ["Where the time goes, by the profiler", "%"],
      ...[...stages].map(([name, ms]) => [name || "all else", ((ms / all) * 100).toFixed(1)]),
    ]),
  ].join("\n\n");
}

/**
 * The performance table, all in one run, as Markdown on stdout. `npm run bench firefox` opens in Firefox;
 * `npm run bench -- --pages <folder>…` measures on the pages of a corpus instead.
 */
export async function main([wanted, ...folders]: string[]): Promise<void> {
  if (wanted === "--pages") {
    ensureBrowsers(["chromium"]);
    console.log(await pages(ensureBuilt(), folders));
    return;
  }
  ensureBrowsers(wanted === "firefox" ? ["chromium", "firefox"] : ["chromium"]);
  const dist = ensureBuilt();
  const tables = [
    await openings(dist, wanted),
    await readings(dist),
    scaling(),
    comparison(),
    await reader(dist),
    sizes(dist),
  ];
  const [{ model = "unknown" } = {}] = cpus();
  console.log(`${cpus().length} × ${model}\n\n${tables.join("\n\n")}`);
}
