/** A sparse vector: term number → weight. */
export type Vector = ReadonlyMap<number, number>;

/** Terms of each sentence as numbers, and what they weigh. */
export type Space = {
  /** How often each term stands in each sentence. */
  counts: Vector[];
  /** tf-isf, length 1. */
  vectors: Vector[];
  /** Inverse sentence frequency by term number; 0 where a term is too common to tell. */
  rarity: number[];
  /** The number of a term, if the text has it. */
  numberOf: (term: string) => number | undefined;
};

/**
 * Sentences as vectors of term frequency times inverse sentence frequency (Neto et al. 2000), of length 1.
 * Where no list of stop words is known, a term in nearly every second sentence is taken for one.
 */
export function spaceOf(termsOfEach: string[][]): Space {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const counts = termsOfEach.map((terms) => {
    const count = new Map<number, number>();
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      const before = count.get(number) ?? 0;
      if (before === 0) spread[number] = (spread[number] ?? 0) + 1;
      count.set(number, before + 1);
    }
    return count;
  });
  const all = termsOfEach.length;
  const rarity = spread.map((some) => (some > Math.max(6, 0.45 * all) ? 0 : Math.log(1 + all / some)));
  const vectors = counts.map((count) => {
    const weights = new Map<number, number>();
    for (const [term, n] of count) {
      const weight = (n === 1 ? 1 : 1 + Math.log(n)) * (rarity[term] ?? 0);
      if (weight > 0) weights.set(term, weight);
    }
    return unit(weights);
  });
  return { counts, vectors, rarity, numberOf: (term) => numbers.get(term) };
}

/** Brings a vector to length 1, in place. */
function unit(weights: Map<number, number>): Vector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

/** The direction of several vectors together, length 1. */
export function centroid(vectors: Vector[]): Vector {
  const sum = new Map<number, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return unit(sum);
}

/** The cosine of two vectors of length 1. */
export function cosine(one: Vector, other: Vector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** Fewer terms shared say nothing: "To cook the soup:". */
const FEW = 4;

/** Share of the shorter sentence's terms that the other has too, 0 to 1. */
export function overlap(one: Vector, other: Vector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const term of few.keys()) if (many.has(term)) both += 1;
  return both / Math.max(FEW, few.size);
}

/** How a sentence hangs together with those before and after it. */
export type Ties = { before: number; after: number; nearestBefore: number; nearestAfter: number };

/** So many sentences are compared with one another: the time of a page stays linear in its length. */
const COMPARED = 200;

/**
 * Directed centrality (PacSum, Zheng and Lapata 2019): sums of the similarities above the average one, to what comes
 * before and to what comes after. Sentences from the 201st on have none.
 */
export function tiesOf(vectors: Vector[]): Ties[] {
  const rows = similarities(vectors.slice(0, COMPARED));
  const pairs = (rows.length * (rows.length - 1)) / 2;
  const average =
    rows.reduce((sum, row) => row.reduce((all, value) => all + value, sum), 0) / Math.max(pairs, 1);
  const ties = vectors.map((): Ties => ({ before: 0, after: 0, nearestBefore: 0, nearestAfter: 0 }));
  rows.forEach((row, later) => {
    row.forEach((value, earlier) => {
      const [one, other] = [ties[earlier], ties[later]];
      if (!one || !other || value <= 0) return;
      const above = Math.max(0, value - average);
      one.after += above;
      other.before += above;
      one.nearestAfter = Math.max(one.nearestAfter, value);
      other.nearestBefore = Math.max(other.nearestBefore, value);
    });
  });
  return ties;
}

/** Row `later` holds the cosines with all earlier sentences: found through the terms they share. */
function similarities(vectors: Vector[]): Float64Array[] {
  const places = new Map<number, [sentence: number, weight: number][]>();
  return vectors.map((vector, later) => {
    const row = new Float64Array(later);
    for (const [term, weight] of vector) {
      const list = places.get(term) ?? [];
      for (const [earlier, other] of list) row[earlier] = (row[earlier] ?? 0) + weight * other;
      list.push([later, weight]);
      places.set(term, list);
    }
    return row;
  });
}
