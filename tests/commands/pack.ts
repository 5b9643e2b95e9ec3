import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Store } from "#tests/stores/manifests.ts";
import { packageOf, sourceOf, type Written, writePackages } from "#tests/stores/packages.ts";
import { unzipInto } from "#tests/stores/zip.ts";
import { ensureBuilt } from "./build.ts";
import { root } from "./tool.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** Writes one store's package to `out/`. */
export function pack(store: Store, dist = ensureBuilt()): Written {
  return writePackages(join(root, "out"), version, { [store]: packageOf(dist, store) })[0]!;
}

/** A browser's package, written anew, and a folder with what is in it. */
export function packedFor(browser: "chromium" | "firefox"): { zip: string; folder: string } {
  const store = browser === "chromium" ? "chrome" : "firefox";
  const { file } = pack(store);
  return { zip: file, folder: unzipInto(join(root, ".cache/packed", store), readFileSync(file)) };
}

/** A line for each package, as `sha256sum` writes it. */
export const tellPackages = (packages: Written[]) => {
  for (const { file, sha256 } of packages)
    console.log(`${sha256}  ${relative(root, file).replaceAll("\\", "/")}`);
};

/** A package for Chromium browsers, one for Firefox, and the sources for Mozilla's reviewers: the same bytes on every run. */
export function main(): void {
  const dist = ensureBuilt();
  const sources = writePackages(join(root, "out"), version, { source: sourceOf(root) });
  tellPackages([pack("chrome", dist), pack("firefox", dist), ...sources]);
}
