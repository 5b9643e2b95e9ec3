import { different } from "./reading.ts";

/** A sparse vector: the numbers of its terms, ascending, and what each weighs. */
export type Vector = { terms: Int32Array; weights: Float64Array };

/** The sentences of a text as vectors. */
export type Space = {
  /** tf-isf, length 1. A term too common to tell weighs 0. */
  vectors: Vector[];
  /** Inverse sentence frequency by term number; 0 where a term is too common to tell. */
  rarity: Float64Array;
  /** How often each term stands in the text. */
  total: Int32Array;
};

/**
 * Sentences as vectors of term frequency times inverse sentence frequency (Neto et al. 2000), of length 1.
 * Where no list of stop words is known, a term in nearly every second sentence is taken for one.
 */
export function spaceOf(termsOfEach: readonly (readonly number[])[], size: number): Space {
  const [total, spread] = [new Int32Array(size), new Int32Array(size)];
  const each = termsOfEach.map((list) => {
    const terms = different(list);
    for (const term of list) total[term] = (total[term] as number) + 1;
    for (const term of terms) spread[term] = (spread[term] as number) + 1;
    return terms;
  });
  const all = termsOfEach.length;
  const rarity = new Float64Array(size);
  spread.forEach((some, term) => {
    rarity[term] = some === 0 || some > Math.max(6, 0.45 * all) ? 0 : Math.log(1 + all / some);
  });
  const times = new Int32Array(size);
  const vectors = each.map((terms, at) => {
    const list = termsOfEach[at] as readonly number[];
    for (const term of list) times[term] = (times[term] as number) + 1;
    const weights = Float64Array.from(terms, (term) => {
      const n = times[term] as number;
      return (n === 1 ? 1 : 1 + Math.log(n)) * (rarity[term] as number);
    });
    for (const term of terms) times[term] = 0;
    return { terms, weights: unit(weights) };
  });
  return { vectors, rarity, total };
}

/** Brings a vector to length 1, in place. */
function unit(weights: Float64Array): Float64Array {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / length;
  return weights;
}

/** The direction of several vectors together, of length 1, as a weight for each term of the text. */
export function centroid(vectors: readonly Vector[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const { terms, weights } of vectors)
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      sum[term] = (sum[term] as number) + (weights[at] as number);
    }
  return unit(sum);
}

/** The cosine of a vector and a direction, both of length 1. */
export function cosine({ terms, weights }: Vector, direction: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++)
    sum += (weights[at] as number) * (direction[terms[at] as number] as number);
  return sum;
}

/** How a sentence hangs together with those before and after it. */
export type Ties = { before: number; after: number; nearestBefore: number; nearestAfter: number };

/** So many sentences are compared with one another: the time of a page stays linear in its length. */
const COMPARED = 200;

/**
 * Directed centrality (PacSum, Zheng and Lapata 2019): sums of the similarities above the average one, to what comes
 * before and to what comes after. Sentences from the 201st on have none.
 */
export function tiesOf(vectors: readonly Vector[]): Ties[] {
  const ties = vectors.map((): Ties => ({ before: 0, after: 0, nearestBefore: 0, nearestAfter: 0 }));
  const rows = similarities(vectors.slice(0, COMPARED));
  let sum = 0;
  for (const row of rows) for (const value of row) sum += value;
  const average = sum / Math.max(1, (rows.length * (rows.length - 1)) / 2);
  rows.forEach((row, later) => {
    const other = ties[later] as Ties;
    for (let earlier = 0; earlier < later; earlier++) {
      const value = row[earlier] as number;
      if (value <= 0) continue;
      const one = ties[earlier] as Ties;
      const above = Math.max(0, value - average);
      one.after += above;
      other.before += above;
      if (value > one.nearestAfter) one.nearestAfter = value;
      if (value > other.nearestBefore) other.nearestBefore = value;
    }
  });
  return ties;
}

type Places = { sentences: number[]; weights: number[] };

/** Row `later` holds the cosines with all earlier sentences: found through the terms they share. */
function similarities(vectors: readonly Vector[]): Float64Array[] {
  const places = new Map<number, Places>();
  return vectors.map(({ terms, weights }, later) => {
    const row = new Float64Array(later);
    terms.forEach((term, at) => {
      const weight = weights[at] as number;
      if (weight === 0) return;
      const before = places.get(term);
      if (!before) {
        places.set(term, { sentences: [later], weights: [weight] });
        return;
      }
      for (let place = 0; place < before.sentences.length; place++) {
        const earlier = before.sentences[place] as number;
        row[earlier] = (row[earlier] as number) + weight * (before.weights[place] as number);
      }
      before.sentences.push(later);
      before.weights.push(weight);
    });
    return row;
  });
}
