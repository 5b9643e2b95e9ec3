/** `traits` of one example, how far it is true (0 to 1), and how much it counts. */
export type Example = { traits: number[]; truth: number; weight: number };

const EPOCHS = 12;
const BATCH = 1024;

/** Numbers from 0 to 1, the same in every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function spread(examples: Example[], size: number) {
  const columns = Array.from({ length: size }, (_, k) => examples.map(({ traits }) => traits[k] ?? 0));
  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = columns.map(average);
  const deviation = columns.map(
    (values, k) => Math.sqrt(average(values.map((value) => (value - mean[k]!) ** 2))) + 1e-3,
  );
  return { mean, deviation };
}

/** One step of Adam (Kingma and Ba, https://arxiv.org/abs/1412.6980) on each parameter. */
function adam(size: number) {
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  let steps = 0;
  return (parameters: number[], slope: number[], rate: number) => {
    steps += 1;
    slope.forEach((value, k) => {
      first[k] = 0.9 * first[k]! + 0.1 * value;
      second[k] = 0.999 * second[k]! + 0.001 * value * value;
      const scale = Math.sqrt(second[k]! / (1 - 0.999 ** steps)) + 1e-8;
      parameters[k]! -= (rate * first[k]!) / (1 - 0.9 ** steps) / scale;
    });
  };
}

/** Logistic regression by gradient descent. Returns a weight for each trait, and the bias. */
export function learn(examples: Example[]): { weights: number[]; bias: number } {
  const size = examples[0]?.traits.length ?? 0;
  const { mean, deviation } = spread(examples, size);
  const usual = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  const rows = examples.map(({ traits, truth, weight }) => ({
    traits: [...traits.map((value, k) => (value - mean[k]!) / deviation[k]!), 1],
    truth,
    weight: weight / usual,
  }));
  const parameters = new Array<number>(size + 1).fill(0);
  const step = adam(size + 1);
  const random = chance(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    for (let start = 0; start < rows.length; start += BATCH)
      step(parameters, slopeOf(rows.slice(start, start + BATCH), parameters), 0.02 * 0.5 ** (epoch / 3));
  }
  const weights = parameters.slice(0, size).map((value, k) => value / deviation[k]!);
  const shift = weights.reduce((sum, value, k) => sum + value * mean[k]!, 0);
  return { weights, bias: parameters[size]! - shift };
}

function slopeOf(rows: Example[], parameters: number[]): number[] {
  const slope = parameters.map((value, k) => (k < parameters.length - 1 ? 1e-4 * value : 0));
  for (const { traits, truth, weight } of rows) {
    const sum = traits.reduce((all, value, k) => all + value * parameters[k]!, 0);
    const error = ((1 / (1 + Math.exp(-sum)) - truth) * weight) / rows.length;
    for (const [k, value] of traits.entries()) slope[k]! += error * value;
  }
  return slope;
}
