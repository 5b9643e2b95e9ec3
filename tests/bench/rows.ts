import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median, quantile } from "./figures.ts";
import type { Memory } from "./memory.ts";
import type { Opening, Openings } from "./opening.ts";
import type { Race } from "./races.ts";
import type { ReaderTimes } from "./reader.ts";
import type { Scaling } from "./scaling.ts";

/** What is measured, Lede's figure, what it is measured by, and how many times that it is. */
export type Row = [what: string, lede: string, beside: string, ratio: string];

const both = (values: number[], decimals = 0) =>
  [0.5, 0.9].map((share) => quantile(values, share).toFixed(decimals)).join(" / ");
const ratios = (values: number[], floor: number[]) =>
  [0.5, 0.9].map((share) => (quantile(values, share) / quantile(floor, share)).toFixed(2)).join(" / ");

/** p50 / p90, and the ratio of each to the blank popup's in the same run. */
export function openingRows(browser: string, openings: Openings): Row[] {
  const floor = openings.blank.paint;
  const beside = `${both(floor)} ms`;
  const row = (what: string, values: number[]): Row => [
    `${browser}: ${what}, n = ${values.length}`,
    `${both(values)} ms`,
    beside,
    ratios(values, floor),
  ];
  const digest = (of: Opening, what: string) => row(`press to digest${what}`, of.digest);
  return [
    row("press to first paint", openings.first.paint),
    digest(openings.first, ""),
    digest(openings.again, ", page read before"),
    digest(openings.woken, ", background asleep"),
    digest(openings.installed, ", first after installation"),
  ];
}

/** Page by page: the ratios of the times, not the time of ratios. Median / p95. */
export function raceRows(races: Race[], where: string): Row[] {
  const figures = (values: number[], decimals: number) =>
    [median(values), quantile(values, 0.95)].map((value) => value.toFixed(decimals)).join(" / ");
  const of = (racer: "isolate" | "readability" | "defuddle") => races.map((race) => race[racer]);
  const row = (rival: "readability" | "defuddle", name: string): Row => [
    `article of a page, ${where}, against ${name}`,
    `${figures(of("isolate"), 1)} ms`,
    `${figures(of(rival), 1)} ms`,
    figures(
      races.map((race) => race.isolate / race[rival]),
      2,
    ),
  ];
  return [row("readability", "Readability 0.6.0"), row("defuddle", "Defuddle 0.19.4")];
}

const tidy = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0);

/** The summary alone beside those of npm, where they take less than 5 s; then the whole digest. */
export function scalingRows(scaling: Scaling[], others: Map<string, Map<number, number>>): Row[] {
  const wanted = [300, 1000, 10_000, 100_000];
  const measured = scaling.filter(({ words }) => wanted.includes(words));
  const summaries = measured.map(({ words, summary }): Row => {
    const rivals = [...others].map(([name, times]) => [name, times.get(words)] as const);
    const said = rivals.map(([name, ms]) => `${name} ${ms === undefined ? "over 5 s" : tidy(ms)}`);
    const times = rivals.flatMap(([, ms]) => ms ?? []);
    const fastest = times.length > 0 ? (summary / Math.min(...times)).toFixed(2) : "";
    return [
      `summary of ${words.toLocaleString("en")} words`,
      `${tidy(summary)} ms`,
      `${said.join(", ")}`,
      fastest,
    ];
  });
  const rate = ({ words, digest }: Scaling) => (digest * 1000) / words;
  const thousand = measured.find(({ words }) => words === 1000);
  const digests = measured.map((one): Row => {
    const linear = thousand && one.words > 1000 ? `${(rate(one) / rate(thousand)).toFixed(2)} × linear` : "";
    return [
      `summary and facts of ${one.words.toLocaleString("en")} words`,
      `${tidy(one.digest)} ms`,
      `${tidy(rate(one))} ms for 1,000 words`,
      linear,
    ];
  });
  return [...summaries, ...digests];
}

export function memoryRows(
  { rest, one, many }: Record<"rest" | "one" | "many", Memory>,
  count: number,
): Row[] {
  const mega = (bytes: number) => (bytes / 1e6).toFixed(2);
  const row = (of: keyof Memory, name: string): Row => [
    `memory of ${name}: at rest, after one opening, after ${count}`,
    `${[rest[of], one[of], many[of]].map(mega).join(" / ")} MB`,
    "",
    "",
  ];
  return [row("background", "the background"), row("page", "the page that is read")];
}

export function readerRows({ blank, story, giant, frames }: ReaderTimes): Row[] {
  const row = (what: string, values: number[]): Row => [
    `reader view: first screen of ${what}`,
    `${both(values)} ms`,
    `${both(blank)} ms`,
    ratios(values, blank),
  ];
  const late = frames.filter((ms) => ms > 50).length;
  return [
    row("the demo article", story),
    row("2,000 paragraphs, 10,000 links, 200 pictures", giant),
    ["reader view: frames over 50 ms while that is scrolled through", `${late} of ${frames.length}`, "", ""],
  ];
}

/** Minified, and packed as a download is. */
export function sizeRows(dist: string): Row[] {
  const inFolder = (folder: string) => readdirSync(join(dist, folder)).map((file) => join(folder, file));
  const pages = inFolder("pages");
  const row = (name: string, files: string[]): Row => {
    const bytes = files.map((file) => readFileSync(join(dist, file)));
    const kilo = (parts: number[]) => (parts.reduce((sum, part) => sum + part, 0) / 1000).toFixed(1);
    const packed = kilo(bytes.map((part) => gzipSync(part, { level: 9 }).length));
    return [
      `size of ${name}`,
      `${packed} kB gzip`,
      `${kilo(bytes.map(({ length }) => length))} kB unpacked`,
      "",
    ];
  };
  return [
    row("the popup, script and style", [join("pages", "popup.js"), join("pages", "popup.css")]),
    row("what is put into the page", ["content.js"]),
    row("the background", ["background.js"]),
    row(
      "the reader view, script and style",
      pages.filter((file) => file.includes("reader")),
    ),
  ];
}
