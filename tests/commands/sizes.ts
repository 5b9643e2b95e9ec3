import { statSync } from "node:fs";
import { partsOf, weigh } from "#tests/stores/sizes.ts";
import { ensureBuilt } from "./build.ts";
import { pack } from "./pack.ts";

const kilobytes = (number: number) => number.toFixed(1);

/** What each part of the extension weighs, as a table of Markdown: for people, and for the summary of a workflow. */
export function main(): void {
  const dist = ensureBuilt();
  console.log("| part | kB | kB gzip | budget |\n|---|---:|---:|---:|");
  for (const { name, files, budget } of partsOf(dist)) {
    const { plain, gzip } = weigh(dist, files);
    console.log(`| ${name} | ${kilobytes(plain)} | ${kilobytes(gzip)} | ${budget} |`);
  }
  for (const store of ["chrome", "firefox"] as const) {
    const { size } = statSync(pack(store, dist).file);
    console.log(
      `| package for ${store === "chrome" ? "Chromium browsers" : "Firefox"} | | ${kilobytes(size / 1000)} | |`,
    );
  }
}
