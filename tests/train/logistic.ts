/** One case: its features, whether it is what is looked for, and how much it counts. */
export type Case = { features: number[]; wanted: boolean; weight: number };

/**
 * Logistic regression with a ridge, by iteratively reweighted least squares (Hastie et al. 2009, section 4.4.1), on
 * features brought to deviation 1. Returns the weight of each feature in its own unit; where only the order of the cases
 * counts, the intercept says nothing. A feature that never varies weighs 0.
 */
export const logistic = (cases: Case[], ridge: number): number[] => logOdds(cases, ridge).weights;

/** The same, with the log odds of a case whose features are all 0. */
export function logOdds(cases: Case[], ridge: number): { weights: number[]; intercept: number } {
  const width = cases[0]?.features.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => scaleOf(cases, at));
  const rows = cases.map(({ features }) => [
    1,
    ...features.map((value, at) => (value - (columns[at]?.mean ?? 0)) / (columns[at]?.spread ?? 1)),
  ]);
  let beta = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < 12; round++) {
    const step = solve(...normal(rows, cases, beta, ridge));
    beta = beta.map((value, at) => value + (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  const weights = columns.map(({ spread }, at) => (spread === 1e9 ? 0 : (beta[at + 1] ?? 0) / spread));
  const intercept = weights.reduce(
    (left, weight, at) => left - weight * (columns[at]?.mean ?? 0),
    beta[0] ?? 0,
  );
  return { weights, intercept };
}

function scaleOf(cases: Case[], at: number): { mean: number; spread: number } {
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  const mean = cases.reduce((sum, { features, weight }) => sum + weight * (features[at] ?? 0), 0) / all;
  const variance =
    cases.reduce((sum, { features, weight }) => sum + weight * ((features[at] ?? 0) - mean) ** 2, 0) / all;
  return { mean, spread: variance < 1e-10 ? 1e9 : Math.sqrt(variance) };
}

/** The normal equations of one Newton step. */
function normal(rows: number[][], cases: Case[], beta: number[], ridge: number): [number[][], number[]] {
  const size = beta.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = beta.map((value, at) => (at === 0 ? 0 : -ridge * value));
  rows.forEach((row, number) => {
    const { wanted = false, weight = 0 } = cases[number] ?? {};
    const odds = row.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    const pull = weight * (Number(wanted) - chance);
    const bend = weight * Math.max(1e-6, chance * (1 - chance));
    for (let one = 0; one < size; one++) {
      right[one] = (right[one] ?? 0) + pull * (row[one] ?? 0);
      const line = matrix[one] as number[];
      for (let other = 0; other <= one; other++)
        line[other] = (line[other] ?? 0) + bend * (row[one] ?? 0) * (row[other] ?? 0);
    }
  });
  for (let one = 0; one < size; one++) {
    const line = matrix[one] as number[];
    if (one > 0) line[one] = (line[one] ?? 0) + ridge;
    for (let other = 0; other < one; other++) (matrix[other] as number[])[one] = line[other] ?? 0;
  }
  return [matrix, right];
}

/** Solves linear equations by elimination with pivots. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((_, at) => {
    const pivot = rows
      .slice(at)
      .reduce(
        (top, row, below) => (Math.abs(row[at] ?? 0) > Math.abs(rows[top]?.[at] ?? 0) ? at + below : top),
        at,
      );
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const own = rows[at] as number[];
    const head = own[at] || 1e-12;
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / head;
      if (factor !== 0)
        for (let column = at; column < row.length; column++)
          row[column] = (row[column] ?? 0) - factor * (own[column] ?? 0);
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] || 1e-12));
}
