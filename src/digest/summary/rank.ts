import { type FeatureName, features } from "./features.ts";
import type { Outline } from "./outline.ts";
import learnt from "./weights.json";

/** Weight of each feature: log odds of belonging to a good summary, per unit. One not named weighs nothing. */
export type Weights = Partial<Record<FeatureName, number>>;

export const weights: Weights = learnt.weights;

const all = Object.entries(features) as [FeatureName, (typeof features)[FeatureName]][];

/**
 * How fit each sentence is for the summary: logistic regression over the features, in standard deviations from the
 * text's average, so that bonuses of the selection mean the same in every text.
 */
export function rank(outline: Outline, by: Weights = weights): number[] {
  const used = all.flatMap(([name, feature]) => (by[name] ? [{ feature, weight: by[name] }] : []));
  const scores = outline.lines.map((line) =>
    used.reduce((sum, { feature, weight }) => sum + weight * feature(line, outline), 0),
  );
  return standardised(scores);
}

function standardised(scores: number[]): number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const spread = Math.sqrt(
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length),
  );
  return scores.map((score) => (score - mean) / (spread + 1e-9));
}
