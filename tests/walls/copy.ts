import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Edit } from "./wall.ts";

/** Made by commands, and made again in the copy where it is needed. */
const MADE = [".git", ".cache", "dist", "out", "node_modules"];

/** The text with the edit done. @throws unless what is looked for stands there once */
export function edited(text: string, { file, from, to }: Edit): string {
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${file} has "${from}" ${times} times, not once.`);
  return text.replace(from, () => to);
}

/** A copy of the repository to be damaged, with links to its packages. Remove it at the end. */
export function repositoryCopy(root: string) {
  const path = mkdtempSync(join(tmpdir(), "lede-walls-"));
  cpSync(root, path, { recursive: true, filter: (file) => file === root || !MADE.includes(basename(file)) });
  // Each package by itself: what tools keep beside the packages is then kept in the copy.
  mkdirSync(join(path, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== ".vite") symlinkSync(join(root, "node_modules", name), join(path, "node_modules", name));
  /** Does the work with the edits done, and undoes them. */
  const damaged = async <T>(edits: Edit[], work: () => Promise<T>): Promise<T> => {
    const whole = new Map<string, string>();
    for (const edit of edits) {
      const file = join(path, edit.file);
      const text = readFileSync(file, "utf8");
      if (!whole.has(file)) whole.set(file, text);
      writeFileSync(file, edited(text, edit));
    }
    try {
      return await work();
    } finally {
      for (const [file, text] of whole) writeFileSync(file, text);
    }
  };
  return { path, damaged, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
