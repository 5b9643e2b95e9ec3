import { type FeatureName, features } from "./features.ts";
import type { Outline } from "./outline.ts";
import { type Shape, shapeNames, shapeOf, shapes } from "./shapes.ts";
import learnt from "./weights.json";

/**
 * What is learnt. `features`: what each adds to the score of a sentence, in any text and besides in a text of that
 * shape; one not named adds nothing. `adjacency`: what it is worth to follow the sentence before, by the text's shape, in
 * standard deviations of its scores.
 */
export type Weights = {
  features: Partial<Record<Shape, Partial<Record<FeatureName, number>>>>;
  adjacency: Partial<Record<Shape, number>>;
};

export const weights: Weights = learnt;

export const featureNames = Object.keys(features) as FeatureName[];

/** How fit each sentence is for the summary, and what contiguity is worth, in standard deviations of the text's scores. */
export type Ranking = { worth: number[]; adjacency: number };

/**
 * Long texts teach little, and half of it was kept (`train`). A text that is only growing long has use for all of it: it
 * counts as long twice as fast.
 */
const GAIN: Partial<Record<Shape, number>> = { long: 2 };

const shareOf = (shape: Shape, text: Outline) => Math.min(1, (GAIN[shape] ?? 1) * shapes[shape](text));

export function rank(text: Outline, by: Weights = weights): Ranking {
  const used = featureNames.flatMap((name) => {
    const weight = shapeNames.reduce(
      (sum, shape) => sum + (by.features[shape]?.[name] ?? 0) * shareOf(shape, text),
      0,
    );
    return weight ? [{ feature: features[name], weight }] : [];
  });
  const scores = text.lines.map((line) =>
    used.reduce((sum, { feature, weight }) => sum + weight * feature(line, text), 0),
  );
  const { mean, spread } = spreadOf(scores);
  return {
    worth: scores.map((score) => (score - mean) / spread),
    adjacency: by.adjacency[shapeOf(text)] ?? 0,
  };
}

function spreadOf(scores: number[]): { mean: number; spread: number } {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / Math.max(1, scores.length)) + 1e-9 };
}
