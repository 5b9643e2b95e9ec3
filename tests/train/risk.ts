import { rivals } from "#digest/summary/select.ts";
import { type Shape, shapeNames } from "#digest/summary/shapes.ts";
import { adam } from "./adam.ts";
import { candidatesBy, type Measured } from "./measure.ts";
import { rouge } from "./rouge.ts";

/** What is learnt: a weight for each column, and one for contiguity for each shape. */
export type Model = { columns: Float64Array; adjacency: Map<Shape, number> };

/** Summaries of a text that were looked at, and what each is worth. */
type Trial = { sets: number[][]; joins: number[]; rewards: number[] };

const ROUNDS = 2;
const STEPS = 80;
/** What full contiguity is worth, in points of ROUGE: readers want it, references do not pay for it. */
const CONTIGUITY = 0.7;
/** How firmly a weight is held to where it began. */
const HOLD = { shape: 0.02, note: 0.15, adjacency: 0.006 };
/** Summaries drawn around the best one, in noise of these strengths. */
const NOISE = [0.3, 0.55, 0.8, 1.05, 0.3, 0.55, 0.8, 1.05, 0.3, 0.55, 0.8, 1.05, 0.3, 0.55];

/**
 * Learns to choose summaries, not sentences: minimum risk training (Och 2003; Shen et al. 2016, section 3), the risk being
 * ROUGE lost among summaries that the product's own selection proposes. Begins at `start` and is held to it; the `own` first
 * columns, which hold in any text, stay as they are. `seed`: of the chance by which summaries are looked at.
 */
export function leastRisk(texts: Measured[], start: Model, own: number, seed: number): Model {
  const size = start.columns.length;
  const values = Float64Array.from([
    ...start.columns,
    ...shapeNames.map((shape) => start.adjacency.get(shape) ?? 0),
  ]);
  const held = Float64Array.from(values);
  const trials = texts.map((): Map<string, number[]> => new Map());
  const random = randomFrom(seed);
  // Few notes to learn from: they were learnt by heart.
  const isNote = (at: number) => shapeNames[Math.floor(at / own)] === "note";
  const firmness = (at: number) => (at >= size ? HOLD.adjacency : isNote(at) ? HOLD.note : HOLD.shape);
  const step = adam(values.length);
  for (let round = 0; round < ROUNDS; round++) {
    const looked = texts.map((text, at) =>
      look(text, modelOf(values, size), trials[at] as Map<string, number[]>, random),
    );
    for (let turn = 0; turn < STEPS; turn++) {
      const slope = values.map((value, at) => -firmness(at) * (value - (held[at] ?? 0)));
      texts.forEach((text, at) => {
        climb(slope, text, looked[at] as Trial, values, size, texts.length);
      });
      // On plain news it lost what the regression had found on texts it had not seen: those weights stay.
      slope.fill(0, 0, own);
      step(values, slope, turn < 0.6 * STEPS ? 0.05 : 0.015);
      for (let at = size; at < values.length; at++) values[at] = Math.max(0, values[at] ?? 0);
    }
  }
  return modelOf(values, size);
}

const modelOf = (values: Float64Array, size: number): Model => ({
  columns: values.slice(0, size),
  adjacency: new Map(shapeNames.map((shape, at) => [shape, values[size + at] ?? 0])),
});

const scoresOf = ({ rows, active }: Measured, columns: Float64Array): number[] =>
  rows.map((row) => {
    let sum = 0;
    for (const at of active) sum += (row[at] as number) * (columns[at] as number);
    return sum;
  });

/** Adds to what was looked at: the best summaries by this model, some in noise, and the first sentences. */
function look(text: Measured, model: Model, seen: Map<string, number[]>, random: () => number): Trial {
  const scores = scoresOf(text, model.columns);
  const taste = { adjacency: model.adjacency.get(text.shape) ?? 0, coverage: 0 };
  const budget = { sentences: text.size, words: Number.POSITIVE_INFINITY };
  const bids = candidatesBy(text, scores);
  const noisy = NOISE.flatMap((noise) =>
    rivals(
      bids.map((bid) => ({ ...bid, worth: bid.worth + noise * gumbel(random()) })),
      budget,
      taste,
    ).slice(0, 1),
  );
  for (const chosen of [...rivals(bids, budget, taste).slice(0, 12), ...noisy]) {
    const set = chosen.map(({ index }) => index);
    seen.set(set.join(), set);
  }
  const lead = text.rows.map((_, at) => at).slice(0, text.size);
  seen.set(lead.join(), lead);
  const sets = [...seen.values()];
  const joins = sets.map((set) => set.filter((at, place) => place > 0 && set[place - 1] === at - 1).length);
  return { sets, joins, rewards: sets.map((set, at) => rewardOf(text, set, joins[at] ?? 0)) };
}

function rewardOf({ grams, shape, example }: Measured, set: number[], joined: number): number {
  const { one, two } = rouge(
    set.flatMap((at) => grams[at] ?? []),
    example.reference,
  );
  const contiguous = set.length > 1 && shape !== "long" ? joined / (set.length - 1) : 0;
  return 50 * (one + two) + CONTIGUITY * contiguous;
}

/** Adds a text's part of the slope of the expected reward, under chances that grow with a summary's score. */
function climb(
  slope: Float64Array,
  text: Measured,
  trial: Trial,
  values: Float64Array,
  size: number,
  all: number,
): void {
  const place = size + shapeNames.indexOf(text.shape);
  const scores = scoresOf(text, values);
  const odds = trial.sets.map((set, at) =>
    set.reduce((sum, index) => sum + (scores[index] ?? 0), (values[place] ?? 0) * (trial.joins[at] ?? 0)),
  );
  const top = Math.max(...odds);
  const weights = odds.map((value) => Math.exp(value - top));
  const total = weights.reduce((sum, value) => sum + value, 0);
  const expected = weights.reduce((sum, value, at) => sum + (value / total) * (trial.rewards[at] ?? 0), 0);
  const pull = new Float64Array(text.rows.length);
  trial.sets.forEach((set, at) => {
    const gain = ((weights[at] ?? 0) / total) * ((trial.rewards[at] ?? 0) - expected) * (text.weight / all);
    for (const index of set) pull[index] = (pull[index] ?? 0) + gain;
    slope[place] = (slope[place] ?? 0) + gain * (trial.joins[at] ?? 0);
  });
  text.rows.forEach((row, index) => {
    const own = pull[index] ?? 0;
    if (own !== 0)
      for (const at of text.active) slope[at] = (slope[at] as number) + own * (row[at] as number);
  });
}

const gumbel = (chance: number) => -Math.log(-Math.log(chance * 0.999 + 5e-4));

/** Chance that is the same each time: a linear congruence (Knuth, TAOCP 2, 3.3.4). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
