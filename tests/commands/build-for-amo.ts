import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf } from "#tests/stores/packages.ts";
import { build } from "./build.ts";
import { pack, tellPackages } from "./pack.ts";

/**
 * What addons.mozilla.org runs on the sources to compare: the files of the Firefox package stand in `dist/` then, and
 * the package itself in `out/`. Needs no git.
 */
export function main(): void {
  const dist = build();
  tellPackages([pack("firefox", dist)]);
  writeFileSync(join(dist, "manifest.json"), packageOf(dist, "firefox")["manifest.json"]!);
}
