import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const browser = ["tests/browser/**/*.test.ts"];
const { LEDE_ALL } = process.env;
/** Takes twenty minutes: `npm run test:all` has it. */
const long = LEDE_ALL ? [] : ["tests/browser/death.test.ts"];

// biome-ignore lint/style/noDefaultExport: Vitest reads it.
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: browser, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: browser,
          exclude: long,
          globalSetup: "./tests/browser/warm.ts",
          // Two browsers at a time, after all else: they keep a small machine busy.
          maxWorkers: 2,
          // Test files share their browsers: see tests/browser/lend.ts.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser stumbles once in some thousand tests on a busy machine. Vitest tells which had to be asked again.
          retry: 1,
        },
      },
    ],
  },
});
