import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcons, icons } from "#tests/icons/draw.ts";
import { ensureBrowsers } from "./install.ts";
import { root } from "./tool.ts";

/** Draws the PNG icons from their SVG, in Chromium. The same drawing gives the same pixels. */
export async function main(): Promise<void> {
  ensureBrowsers(["chromium"]);
  const folder = join(root, "public/icons");
  const drawn = await drawIcons(
    icons.map(({ svg, size }) => ({ svg: readFileSync(join(folder, svg), "utf8"), size })),
  );
  for (const [at, { file, size }] of icons.entries()) {
    writeFileSync(join(folder, file), drawn[at] ?? "");
    console.log(`public/icons/${file}: ${size} × ${size}`);
  }
}
