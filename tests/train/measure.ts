import { poolsOf } from "#digest/summary/candidates.ts";
import { features } from "#digest/summary/features.ts";
import { type Outline, outline } from "#digest/summary/outline.ts";
import { type Placed, placed } from "#digest/summary/places.ts";
import { featureNames, type Weights } from "#digest/summary/rank.ts";
import type { Candidate } from "#digest/summary/select.ts";
import { type Shape, shapeNames, shapeOf, shapes } from "#digest/summary/shapes.ts";
import type { Example } from "./corpus.ts";
import { type Grams, gramsOf, oracle } from "./rouge.ts";

/** An example, measured: everything that learning needs of it. */
export type Measured = {
  example: Example;
  text: Outline;
  places: Placed[];
  shape: Shape;
  /** A row for each sentence: every feature, for every shape as far as the text is of it. */
  rows: Float64Array[];
  /** Numbers of the columns of the shapes that the text is of: the others are 0. */
  active: Int32Array;
  grams: Grams[];
  /** The sentences a clairvoyant would take. */
  wanted: Set<number>;
  /** How many sentences the summary has, and how much the example counts. */
  size: number;
  weight: number;
};

/** Columns of a row, as `[shape, feature]`. The first are those of any text. */
export const columns = shapeNames.flatMap((shape) => featureNames.map((name) => [shape, name] as const));

export function measure(example: Example, size: number, weight: number): Measured {
  const { sentences, title, lang, reference } = example;
  const places = placed(sentences);
  const text = outline(sentences, title, lang);
  const shares = shapeNames.map((shape) => shapes[shape](text));
  const rows = text.lines.map((line) => {
    const values = featureNames.map((name) => features[name](line, text));
    return Float64Array.from(shares.flatMap((share) => values.map((value) => share * value)));
  });
  const active = Int32Array.from(
    shares.flatMap((share, at) =>
      share > 0 ? featureNames.map((_, own) => at * featureNames.length + own) : [],
    ),
  );
  const grams = sentences.map((sentence) => gramsOf(sentence.text, lang));
  const wanted = oracle(grams, reference);
  return { example, text, places, shape: shapeOf(text), rows, active, grams, wanted, size, weight };
}

/** What the product would choose from, given these scores. */
export function candidatesBy({ text, places, example }: Measured, scores: number[]): Candidate[] {
  for (const pool of poolsOf(text, places, scores, example.title)) if (pool.length > 0) return pool;
  return [];
}

const rounded = (value: number) => Math.round(value * 1e3) / 1e3;

/** Weights of columns, in the features' own units, as the product reads them. What is next to nothing is left out. */
export function asWeights(values: number[], adjacency: Map<Shape, number>): Weights {
  const named = shapeNames.map((shape) => {
    const own = columns.flatMap(([of, name], at) => {
      const value = rounded(values[at] ?? 0);
      return of === shape && value !== 0 ? [[name, value] as const] : [];
    });
    return [shape, Object.fromEntries(own)] as const;
  });
  return {
    features: Object.fromEntries(named),
    adjacency: Object.fromEntries([...adjacency].map(([shape, value]) => [shape, rounded(value)])),
  };
}
