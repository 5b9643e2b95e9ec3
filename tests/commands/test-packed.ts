import { ensureBrowsers } from "./install.ts";
import { tool } from "./tool.ts";

/** All browser tests on the packages that go to the stores, in place of `dist`. What is passed on goes to Vitest. */
export async function main(args: string[]): Promise<number> {
  ensureBrowsers(["chromium", "firefox"]);
  Object.assign(process.env, { LEDE_PACKED: "1" });
  const options = ["--config", "tests/vitest.config.ts", "--project", "browser"];
  const { ok } = await tool("vitest", ["run", ...options, ...args], { show: true });
  return ok ? 0 : 1;
}
