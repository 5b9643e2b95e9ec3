import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync, type Zippable, zipSync } from "fflate";

/** What is in a zip: each file's bytes by its path, with `/`. */
export type Files = Record<string, Uint8Array>;

/** A zip has no time zone: this is the same moment in its fields wherever it is made. */
const mtime = new Date(1980, 0, 1, 12);
/** A plain file that all may read and its owner may write, as Unix says it. */
const attrs = (0o100644 << 16) >>> 0;

/**
 * A zip that depends on the files alone: order, times and modes are fixed, and fflate's own deflate is the same on every
 * machine and Node, which zlib's is not.
 */
export function zipOf(files: Files): Uint8Array {
  const names = Object.keys(files).sort();
  const entries: Zippable = Object.fromEntries(
    names.map((name) => [name, [files[name]!, { level: 9, mtime, os: 3, attrs }]]),
  );
  return zipSync(entries);
}

/** Writes what is in a zip into a folder, which is made anew. Returns the folder. */
export function unzipInto(folder: string, zip: Uint8Array): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}
