import { featureNames, type Weights } from "#digest/summary/rank.ts";
import { type Shape, shapeNames } from "#digest/summary/shapes.ts";
import { logistic } from "./logistic.ts";
import { asWeights, columns, type Measured } from "./measure.ts";
import { leastRisk, type Model } from "./risk.ts";

/** How firmly the logistic regression is held to naught. */
const RIDGE = 20;
/** How much less an abstract tells of what holds in any text. */
const ABSTRACT = 0.25;
/** What brings its log odds to the scale of rewards. */
const SCALE = 1.5;
/** Where learning the worth of contiguity begins. */
const CONTIGUITY: Record<Shape, number> = {
  any: 0.75,
  abstract: 0.6,
  long: 0.45,
  defined: 1.2,
  report: 1.2,
  note: 1.8,
};

/** What contiguity is worth in plain texts, in standard deviations: more reads better and tells less. */
const PLAIN = 0.55;

/** What is looked at is left to chance, and the models differ by it: their mean is steadier (bagging, Breiman 1996). */
const SEEDS = [7, 11, 13];

/** Long texts to learn from are few: half of what they taught served unseen ones better than all of it, or none. */
const SHRUNK: Partial<Record<Shape, number>> = { long: 0.5 };

function meanOf(models: Model[]): Model {
  const mean = (value: (model: Model) => number) =>
    models.reduce((sum, model) => sum + value(model), 0) / models.length;
  return {
    columns: Float64Array.from(
      columns,
      ([shape], at) => (SHRUNK[shape] ?? 1) * mean((model) => model.columns[at] ?? 0),
    ),
    adjacency: new Map(shapeNames.map((shape) => [shape, mean((model) => model.adjacency.get(shape) ?? 0)])),
  };
}

/** Learns in two steps: which sentences belong to a good summary, then which summaries are good. */
export function learn(measured: Measured[]): Weights {
  const scales = columns.map((_, at) => scaleOf(measured, at));
  const texts = measured.map((text) => ({
    ...text,
    rows: text.rows.map((row) => row.map((value, at) => value / (scales[at] ?? 1))),
  }));
  const own = featureNames.length;
  const cases = texts.flatMap(({ rows, wanted, weight, shape }) =>
    rows.map((row, at) => ({
      features: [...row.subarray(0, own)],
      wanted: wanted.has(at),
      weight: (weight * (shape === "abstract" ? ABSTRACT : 1)) / Math.sqrt(rows.length),
    })),
  );
  const first = logistic(cases, RIDGE).map((value) => SCALE * value);
  const start = {
    columns: Float64Array.from(columns, (_, at) => first[at] ?? 0),
    adjacency: new Map(shapeNames.map((shape) => [shape, CONTIGUITY[shape]] as const)),
  };
  const { columns: found, adjacency } = meanOf(SEEDS.map((seed) => leastRisk(texts, start, own, seed)));
  const worth = new Map(
    shapeNames.map((shape) => {
      const spreads = texts.filter((text) => text.shape === shape).map(({ rows }) => spreadOf(rows, found));
      return [shape, shape === "any" ? PLAIN : (adjacency.get(shape) ?? 0) / (median(spreads) ?? 1)] as const;
    }),
  );
  return asWeights(
    [...found].map((value, at) => value / (scales[at] ?? 1)),
    worth,
  );
}

const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1];

/** The deviation of a text's scores. */
function spreadOf(rows: Float64Array[], weights: Float64Array): number {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
}

/** The deviation of a column, each text counting alike; nothing is gained from one that never varies. */
function scaleOf(texts: Measured[], at: number): number {
  let [all, sum, squares] = [0, 0, 0];
  for (const { rows } of texts)
    for (const row of rows) {
      const value = row[at] ?? 0;
      all += 1 / rows.length;
      sum += value / rows.length;
      squares += value ** 2 / rows.length;
    }
  const variance = squares / all - (sum / all) ** 2;
  return variance < 1e-12 ? 1e9 : Math.sqrt(variance);
}
