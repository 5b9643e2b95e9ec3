import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { corpusPages, ownPages } from "#tests/bench/corpus-pages.ts";
import { table } from "#tests/bench/figures.ts";
import { measureMemory } from "#tests/bench/memory.ts";
import { measureOpenings } from "#tests/bench/opening.ts";
import { plot } from "#tests/bench/plot.ts";
import { raceOnPages } from "#tests/bench/races.ts";
import { measureReader } from "#tests/bench/reader.ts";
import {
  memoryRows,
  openingRows,
  type Row,
  raceRows,
  readerRows,
  scalingRows,
  sizeRows,
} from "#tests/bench/rows.ts";
import { lengths, measureScaling, textOf } from "#tests/bench/scaling.ts";
import { profileStages } from "#tests/bench/stages.ts";
import { story } from "#tests/bench/story.ts";
import { compareSummarisers } from "#tests/bench/summarisers.ts";
import { openChromium } from "#tests/browser/chromium.ts";
import { openFirefox } from "#tests/browser/firefox.ts";
import { ensureBuilt } from "./build.ts";
import { ensureBrowsers } from "./install.ts";

const OPENINGS = 60;
/** Fresh profiles for the first opening after installation. */
const PROFILES = 5;
const MANY = 100;
const PAGES = 100;

async function pages(dist: string, folders: string[]): Promise<Row[]> {
  const sample = folders.length > 0 ? corpusPages(folders, PAGES) : ownPages();
  if (folders.length === 0)
    console.error("No folder with pages was given: the project's own test pages stand in for a corpus.");
  const races = await raceOnPages(dist, sample, 3);
  const slowest = [...races].sort((a, b) => b.isolate / b.readability - a.isolate / a.readability);
  for (const { id, isolate, readability } of slowest.slice(0, 8))
    console.error(`${(isolate / readability).toFixed(2)}: ${id}, ${isolate.toFixed(1)} ms`);
  return raceRows(races, `${races.length} ${folders.length > 0 ? "of a corpus" : "made up for tests"}`);
}

/** Writes the plot beside the other pictures of the README. */
function growth(): Row[] {
  const scaling = measureScaling();
  const others = compareSummarisers(lengths, textOf);
  const lines = [
    {
      name: "Lede: all of it",
      points: scaling.map(({ words, digest }): [number, number] => [words, digest]),
    },
    {
      name: "Lede: the summary",
      points: scaling.map(({ words, summary }): [number, number] => [words, summary]),
    },
    ...[...others].map(([name, times]) => ({ name, points: [...times] })),
  ];
  const file = resolve(import.meta.dirname, "../../.github/growth.svg");
  writeFileSync(file, plot(lines, [100, 100_000], [1, 10_000], ["words", "milliseconds"]));
  return scalingRows(scaling, others);
}

const STAGES = "parse readable copyOf judge blocksOf denser likely neighboursOf seen titleOf pageOf bylineOf";

/** Where isolate spends its time: not part of the table. */
async function stages(folders: string[]): Promise<void> {
  const sums = await profileStages(corpusPages(folders, PAGES / 2), STAGES.split(" "));
  const all = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
  const shares = [...sums].map(([name, ms]) => [name || "all else", ((ms / all) * 100).toFixed(1)]);
  console.log(table([["Where the time goes, by the profiler", "%"], ...shares]));
}

/**
 * The performance table, as Markdown on stdout: `npm run bench [-- folder…]`, each folder with an `index.jsonl` of real
 * pages. `--only=chromium,firefox,pages,growth,memory,reader,sizes` measures those alone; `--only=stages` profiles
 * isolate on the pages of the folders.
 */
export async function main(args: string[]): Promise<void> {
  const folders = args.filter((arg) => !arg.startsWith("--"));
  const only = args
    .find((arg) => arg.startsWith("--only="))
    ?.slice("--only=".length)
    .split(",");
  ensureBrowsers(["chromium"]);
  const dist = ensureBuilt();
  if (only?.includes("stages")) return stages(folders);
  const rounds = { openings: OPENINGS, profiles: PROFILES };
  const parts: Record<string, () => Row[] | Promise<Row[]>> = {
    chromium: async () => openingRows("Chromium", await measureOpenings(openChromium, dist, story, rounds)),
    firefox: async () => openingRows("Firefox", await measureOpenings(openFirefox, dist, story, rounds)),
    pages: () => pages(dist, folders),
    growth,
    memory: async () => memoryRows(await measureMemory(dist, story, MANY), MANY),
    reader: async () => readerRows(await measureReader(dist, 15)),
    sizes: () => sizeRows(dist),
  };
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts))
    if (!only || only.includes(name)) rows.push(...(await part()));
  const [{ model = "unknown" } = {}] = cpus();
  const head: Row = [`On ${cpus().length} × ${model}`, "Lede", "beside", "×"];
  console.log(table([head, ...rows]));
}
