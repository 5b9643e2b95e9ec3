import { ensureBuilt } from "./build.ts";
import { ensureBrowsers } from "./install.ts";
import { tool } from "./tool.ts";

const checks = {
  types: () => tool("typescript", [], { command: "tsc" }),
  "types of the digest": () => tool("typescript", ["-p", "src/digest"], { command: "tsc" }),
  "format and lint": () =>
    tool("@biomejs/biome", ["ci", "--colors=off", "--diagnostic-level=warn", "."], { command: "biome" }),
  "unused code": () => tool("knip"),
};

/** Runs one check; says how long it took, or all that it said. */
async function passes([name, check]: [string, typeof checks.types]): Promise<boolean> {
  const start = performance.now();
  const { ok, text } = await check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(ok ? `✓ ${name} (${seconds} s)` : `✗ ${name}\n${text}`);
  return ok;
}

/**
 * Everything: browsers, types, lint, unused code, build, then all tests in Node and in both browsers. What is passed on
 * goes to Vitest (`npm test -- tests/digest`). Vitest's summary is the last that is printed.
 */
export async function main(args: string[]): Promise<number> {
  ensureBrowsers(["chromium", "firefox"]);
  const results = await Promise.all(Object.entries(checks).map(passes));
  if (results.includes(false)) return 1;
  ensureBuilt();
  const { ok } = await tool("vitest", ["run", "--config", "tests/vitest.config.ts", ...args], { show: true });
  return ok ? 0 : 1;
}
