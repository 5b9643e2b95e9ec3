import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startFirefox, warmProfile } from "./marionette.ts";

/**
 * Before all tests in browsers: a profile of Firefox that has been started once, for each test file to begin with a copy
 * of. A profile that is new takes thrice the time to start.
 */
// biome-ignore lint/style/noDefaultExport: Vitest calls it.
export default async function warm(): Promise<void> {
  if (existsSync(warmProfile)) return;
  mkdirSync(dirname(warmProfile), { recursive: true });
  const profile = mkdtempSync(`${warmProfile}-`);
  for (const rest of [3_000, 500]) {
    const firefox = await startFirefox({ profile });
    await sleep(rest);
    await firefox.close();
  }
  try {
    renameSync(profile, warmProfile);
  } catch {
    // Another run was first.
    rmSync(profile, { recursive: true, force: true });
  }
}
