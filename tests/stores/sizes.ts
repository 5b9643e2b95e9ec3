import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts and styles that a page of the extension loads at once. */
function loadedBy(dist: string, page: string): string[] {
  const html = readFileSync(join(dist, page), "utf8");
  return [...html.matchAll(/(?:src|href)="\.\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? "");
}

/** What a page of the extension asks for by a press alone. */
const laterIn = (dist: string) =>
  readdirSync(join(dist, "pages"))
    .filter((file) => /^\w+-.+\.js$/.test(file))
    .map((file) => `pages/${file}`);

/** A part of the extension that is loaded in one go, and the most that it may weigh, in kB after gzip. */
export type Part = { name: string; files: string[]; budget: number };

/** The parts of a built extension. */
export const partsOf = (dist: string): Part[] => [
  { name: "content script", files: ["content.js"], budget: 30 },
  { name: "popup, script and style", files: loadedBy(dist, "popup/index.html"), budget: 20.3 },
  { name: "reader view, script and style", files: loadedBy(dist, "reader/index.html"), budget: 40 },
  { name: "settings, script and style", files: loadedBy(dist, "options/index.html"), budget: 25 },
  { name: "background", files: ["background.js"], budget: 130 },
  { name: "marking in the page", files: ["highlight.js", "highlight.css"], budget: 7 },
  { name: "digest of a selection", files: ["selection.js"], budget: 12 },
  { name: "what comes with a press alone", files: laterIn(dist), budget: 5 },
];

/** Kilobytes (1000) of files together, as they are and after gzip. */
export function weigh(dist: string, files: string[]): { plain: number; gzip: number } {
  const bytes = files.map((file) => readFileSync(join(dist, file)));
  return {
    plain: bytes.reduce((sum, { length }) => sum + length, 0) / 1000,
    gzip: bytes.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0) / 1000,
  };
}
