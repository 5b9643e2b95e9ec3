import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const stampFile = join(root, ".cache/built");
const sources = ["src", "public", "manifest.json", "package.json", "package-lock.json", "vite.config.ts"];

/** The folder that a browser loads as the extension. */
export const dist = join(root, "dist");

const filesIn = (path: string): string[] =>
  !existsSync(path)
    ? []
    : statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();

function hashOf(paths: string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn)) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Both ends are in the stamp: a source that changed and a `dist` that something else wrote are stale alike. */
const stamp = () => `${hashOf(sources.map((path) => join(root, path)))} ${hashOf([dist])}`;

/**
 * Builds `dist`. The build is made aside and moved into place, so that two commands at once do no harm.
 * Vite's own words go to stderr: stdout belongs to the command that asked.
 * @throws when Vite fails
 */
export function build(): string {
  const aside = join(root, `.cache/dist-${process.pid}`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  try {
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const { status } = spawnSync(process.execPath, [vite, "build", "--outDir", aside, "--logLevel", "warn"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      // Under Vitest it is "test", and the packages would be built for development.
      env: { ...process.env, NODE_ENV: "production" },
    });
    if (status !== 0) throw new Error("vite build failed: its own words are above.");
    rmSync(dist, { recursive: true, force: true });
    renameSync(aside, dist);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  writeFileSync(stampFile, stamp());
  return dist;
}

/** Builds `dist` if it is missing or not what the sources say. Returns its absolute path. */
export function ensureBuilt(): string {
  const built = existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp();
  return built ? dist : build();
}

export function main(): void {
  console.error(`Built ${relative(root, build())}/: load it unpacked, or see README.`);
}
