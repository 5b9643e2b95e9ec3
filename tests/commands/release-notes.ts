import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./tool.ts";

/** What a list of changes says of a version. @throws when it says nothing */
export function notesOf(changes: string, version: string): string {
  const part = changes.split(/^## /m).find((one) => one.startsWith(`${version}\n`));
  const notes = part?.slice(version.length).trim();
  if (!notes) throw new Error(`.github/CHANGELOG.md says nothing of ${version}.`);
  return notes;
}

/** `npm run release-notes v1.2.3`: for the release of that tag. @throws when the tag is not the version of package.json */
export function main([tag = ""]: string[]): void {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag || "missing"}, the version ${version}.`);
  console.log(notesOf(readFileSync(join(root, ".github/CHANGELOG.md"), "utf8"), version));
}
