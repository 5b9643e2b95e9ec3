import { parseArgs } from "node:util";
import fc from "fast-check";
import { anyArticle } from "#tests/fuzz/articles.ts";
import { digestHolds } from "#tests/fuzz/digest-properties.ts";

/**
 * `npm run fuzz [-- --digest 100000] [--seed N]`: made-up articles through the digest. Prints the seed, and for a
 * failure the smallest article found that shows it; exits with 1 then.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { digest: { type: "string" }, seed: { type: "string" } } });
  const numRuns = Number(values.digest ?? 100_000);
  const seed = Number(values.seed ?? Date.now());
  console.log(`digest: ${numRuns} articles, seed ${seed}`);
  fc.assert(fc.property(anyArticle, digestHolds), { numRuns, seed });
  console.log("All held.");
}
