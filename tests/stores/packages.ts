import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { manifestFor, type Store } from "./manifests.ts";
import { type Files, zipOf } from "./zip.ts";

/** The file names of the packages, which tell the version. */
const nameOf = (version: string, what: Store | "source") => `lede-${version}-${what}.zip`;

const filesOf = (folder: string, paths: string[]): Files =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));

const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));

/** What a store's package holds: all that was built, with that store's manifest. */
export function packageOf(dist: string, store: Store): Files {
  const files = filesOf(dist, pathsIn(dist));
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
  return { ...files, "manifest.json": Buffer.from(JSON.stringify(manifestFor(store, manifest), null, 2)) };
}

/** Pictures are looked at, not built from. */
const isPicture = (path: string) => /^\.github\/.*\.png$/.test(path);

/** The sources as git knows them, new ones too, and how a reviewer builds the same from them. @throws outside a clone */
export function sourceOf(root: string): Files {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const there = [...new Set(listed.split("\0"))].filter((path) => path && existsSync(join(root, path)));
  const files = filesOf(
    root,
    there.filter((path) => !isPicture(path)),
  );
  return { ...files, "BUILDING.md": readFileSync(join(root, ".github/store/building.md")) };
}

/** A package that was written: its file, its size, and its SHA-256. */
export type Written = { file: string; bytes: number; sha256: string };

/** Writes packages into a folder, in the place of those of that kind that are there. */
export function writePackages(
  folder: string,
  version: string,
  packages: Partial<Record<Store | "source", Files>>,
): Written[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(packages).map(([what, files]) => {
    for (const old of readdirSync(folder))
      if (old.startsWith("lede-") && old.endsWith(`-${what}.zip`)) rmSync(join(folder, old));
    const zip = zipOf(files);
    const file = join(folder, nameOf(version, what as Store));
    writeFileSync(file, zip);
    return { file, bytes: zip.length, sha256: createHash("sha256").update(zip).digest("hex") };
  });
}
