import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOf } from "#tests/train/article-of.ts";
import { anyArticle } from "./articles.ts";
import { digestHolds } from "./digest-properties.ts";

/** `npm run fuzz` asks a hundred thousand, with a seed of its own choosing. */
const CASES = 300;
/** Milliseconds: a few seconds are enough unless the machine has much else to do. */
const PATIENCE = 120_000;

test(
  "whatever an article holds, its digest points into it",
  () => {
    fc.assert(fc.property(anyArticle, digestHolds), { numRuns: CASES, seed: 1 });
  },
  PATIENCE,
);

test("the articles made up are of all kinds", () => {
  const sample = fc.sample(anyArticle, { numRuns: 200, seed: 1 });
  const kinds = new Set(sample.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  expect(kinds).toEqual(new Set(["paragraph", "heading", "item", "quote", "code", "table", "figure"]));
});

test("a sentence at a wrong place would be noticed", () => {
  const article = articleOf({ text: "The ferry will go in 2031. Nobody knows why.", title: "Ferry" });
  digestHolds(article);
  const moved = { ...article, about: { ...article.about } };
  Object.defineProperty(moved.blocks, "0", {
    get: () => ({ kind: "paragraph", runs: [{ text: Math.random().toString() }] }),
  });
  expect(() => digestHolds(moved)).toThrow();
});
