import { inOrder, type Mix, type Phase, type Weighed } from "#digest/salience.ts";
import type { FactKind } from "#model/digest.ts";

/** The facts of a text that was not learnt from, and how much each is wanted: 0, 1 or 2. `most`: so many are asked for. */
export type Trial = { list: Weighed[]; wanted: Map<Weighed, number>; most: number; weight: number };

export const kinds: FactKind[] = [
  ...(["person", "org", "place", "date", "money", "percent", "quantity"] as const),
  ...(["quote", "source", "certainty"] as const),
];

/**
 * How kinds are mixed among the first and among the rest. Found by `findMix` on texts that the weights had not seen, in a chain of
 * searches while finders were made, each going on from the one before; kept since. Searching on yields more on those
 * folds, and shows a reader less of what is noted of other texts: a dozen numbers learn a hundred texts by heart.
 */
export const MIX: Record<Phase, Mix> = {
  first: {
    start: {
      certainty: -0.5,
      quote: -2.5,
      source: -1,
      date: -1,
      money: -0.5,
    },
    fade: {
      person: 0.5,
      org: 0.25,
      place: 0.25,
      date: 0.25,
      money: 0.25,
      percent: 0.25,
      quantity: 0.25,
      quote: 0.25,
      source: 0.25,
      certainty: 0.25,
    },
    role: 1,
  },
  later: {
    start: {
      quantity: -1,
      quote: 1,
      date: 0,
      percent: 1,
      org: 0.5,
      certainty: -0.5,
      money: 1,
    },
    fade: {
      person: 0,
      org: 0.25,
      place: 0,
      date: 0,
      money: 0.5,
      percent: 0,
      quantity: 0,
      quote: 0,
      source: 0,
      certainty: 0.25,
    },
    role: 0.5,
  },
};

const STEPS = [-0.5, -0.25, 0.25, 0.5];
const TRIES = 2500;
/** What each unit of distance from no mix at all must bring: a number that says little is not said. */
const PRICE = 0.0005;

/**
 * The least that a kind fades, and that a role adds, among the facts that are shown: eight of a kind tell a reader nothing of who,
 * when and how sure, and highlights, which are sentences, cannot say so.
 */
const LEAST: Record<Phase, { fade: number; role: number }> = {
  first: { fade: 0.25, role: 0.75 },
  later: { fade: 0, role: 0.5 },
};

/** How much of what could be had a list holds, 0 to 1. */
export function yieldOf({ list, wanted, most }: Trial, mix: Record<Phase, Mix>): number {
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
  const got = inOrder(list, mix, most).map((one) => wanted.get(one) ?? 0);
  const best = [...wanted.values()].sort((a, b) => b - a).slice(0, most);
  return sum(got) / Math.max(1, sum(best));
}

/**
 * Looks for a mix that yields more than the one that is known, by chance steps that are kept when they help (hill climbing, seed fixed).
 * What it is judged by are facts weighed by weights that have not seen their text.
 */
export function findMix(trials: Trial[], from: Record<Phase, Mix>): Record<Phase, Mix> {
  const chance = chanceFrom(5);
  const pick = <T>(list: T[]): T => list[Math.floor(chance() * list.length)] as T;
  const all = trials.reduce((sum, { weight }) => sum + weight, 0);
  const worthOf = (mix: Record<Phase, Mix>) =>
    trials.reduce((sum, trial) => sum + trial.weight * yieldOf(trial, mix), 0) / all - PRICE * sizeOf(mix);
  let best: Record<Phase, Mix> = from;
  let most = worthOf(best);
  for (let tried = 0; tried < TRIES; tried++) {
    const other = structuredClone(best);
    for (let steps = pick([1, 1, 2, 3]); steps > 0; steps--)
      step(other[pick<Phase>(["first", "later"])], pick);
    const worth = worthOf(other);
    if (worth > most) [best, most] = [other, worth];
  }
  return { first: atLeast(best.first, LEAST.first), later: atLeast(best.later, LEAST.later) };
}

/** The mix with no kind fading, and no role adding, less than it must. */
const atLeast = ({ start, fade, role }: Mix, least: (typeof LEAST)[Phase]): Mix => ({
  start,
  fade: Object.fromEntries(kinds.map((kind) => [kind, Math.max(least.fade, fade[kind] ?? 0)])),
  role: Math.max(least.role, role),
});

function step(mix: Mix, pick: <T>(list: T[]) => T): void {
  const [what, kind, by] = [pick(["start", "start", "fade", "role"] as const), pick(kinds), pick(STEPS)];
  if (what === "role") mix.role = Math.max(0, mix.role + by);
  else if (what === "fade") mix.fade[kind] = Math.max(0, (mix.fade[kind] ?? 0) + by);
  else mix.start[kind] = (mix.start[kind] ?? 0) + 2 * by;
}

const sizeOf = ({ first, later }: Record<Phase, Mix>) =>
  [first, later]
    .flatMap(({ start, fade, role }) => [...Object.values(start), ...Object.values(fade), role])
    .reduce((sum, value) => sum + Math.abs(value), 0);

/** Mulberry32: numbers from 0 to 1 that are the same each time. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
