import { type Of, record, text } from "./shape.ts";

/** What is carried of a thing, by the terms of schema.org. */
export const terms = [
  ...([
    "name",
    "jobTitle",
    "price",
    "lowPrice",
    "highPrice",
    "priceCurrency",
    "startDate",
    "endDate",
  ] as const),
  ...(["prepTime", "cookTime", "totalTime", "recipeYield"] as const),
];
export type Term = (typeof terms)[number];

/** A thing that the page's JSON-LD tells of, in its own words: what the text says too may get its kind and label from it. */
export const isDeclaredThing = /* @__PURE__ */ record(
  { type: text },
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ terms.map((term) => [term, text])) as Record<
    Term,
    typeof text
  >,
);
export type DeclaredThing = Of<typeof isDeclaredThing>;
