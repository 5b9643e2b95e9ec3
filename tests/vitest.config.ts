import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const browser = ["tests/browser/**/*.test.ts"];
/** Long by themselves: `npm run test:all` has them. */
const { LEDE_ALL } = process.env;
const long = LEDE_ALL ? [] : ["tests/browser/death.test.ts", "tests/browser/restricted.test.ts"];

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
          // One browser at a time, after all else: two of them on a small machine slow each other into timeouts.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry: 0,
        },
      },
    ],
  },
});
