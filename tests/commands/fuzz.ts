import { parseArgs } from "node:util";
import fc from "fast-check";
import { anyArticle } from "#tests/fuzz/articles.ts";
import { digestHolds } from "#tests/fuzz/digest-properties.ts";
import { isolateHolds } from "#tests/fuzz/isolate-properties.ts";

const options = {
  digest: { type: "string", default: "100000" },
  isolate: { type: "string", default: "5000" },
  pages: { type: "string" },
  seed: { type: "string" },
} as const;

/**
 * `npm run fuzz [-- --digest 100000 --isolate 5000 --pages FOLDER --seed N]`: changed pages through `isolate` in real
 * Chromium, ours or the HTML files of a folder; then made-up articles through `digest`. Prints the seed, and what did
 * not hold: of articles the smallest one found that shows it. Exits with 1 then.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options });
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const [pages, articles] = [Number(values.isolate), Number(values.digest)];
  console.log(`isolate: ${pages} pages, digest: ${articles} articles, seed ${seed}`);
  if (pages > 0) {
    const { held, ms, faults } = await isolateHolds(pages, seed, { folder: values.pages });
    console.log(`isolate: ${held} of ${pages} held, ${(ms / pages).toFixed(1)} ms each`);
    for (const words of faults) console.log(words);
    if (faults.length > 0) return 1;
  }
  if (articles > 0) fc.assert(fc.property(anyArticle, digestHolds), { numRuns: articles, seed });
  console.log("All held.");
  return 0;
}
