import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pointsIn } from "./points.ts";

const root = resolve(import.meta.dirname, "../..");

/** The extension with a place to die at every wait. Made anew each time; the product is built without any of it. */
export function buildWithFaults() {
  const folder = join(root, `.cache/faults-${process.pid}`);
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const config = join(import.meta.dirname, "vite.config.ts");
  const args = ["build", "--config", config, "--outDir", folder, "--logLevel", "warn"];
  const { status } = spawnSync(process.execPath, [vite, ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    // Under Vitest it is "test", and the packages would be built for development.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("vite build failed: its own words are above.");
  return { folder, points: pointsIn(readFileSync(join(folder, "background.js"), "utf8")) };
}
