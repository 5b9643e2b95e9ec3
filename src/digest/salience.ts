import type { Fact, FactKind } from "#model/digest.ts";
import learnt from "./salience.json";
import { echoOf } from "./salience-echo.ts";
import { featuresOf } from "./salience-features.ts";
import { type Gathered, type Group, groupOf, profileOf } from "./salience-profile.ts";

/** Weight of each feature in a group of kinds: log odds that a fact is wanted, per unit. */
export type Weights = Record<Group, Record<string, number>>;

/** How much a kind is worth from the start, and how much less each further fact of it, in log odds; what a role adds. */
export type Mix = {
  start: Partial<Record<FactKind, number>>;
  fade: Partial<Record<FactKind, number>>;
  role: number;
};

/**
 * `first`: what people tell again of an article; `later`: what completes it. All is learnt (`node tests/commands/run.mjs train-facts`), from
 * highlights that people wrote and from facts that one noted.
 */
export type Salience = { weights: Record<Phase, Weights>; mix: Record<Phase, Mix> };
export type Phase = "first" | "later";

/** So many facts, those that are shown, are what people tell of an article; the rest complete it. */
const FIRST = 8;
/** Each of these has a place among the first, where the article tells one: when it happens, and what it costs. */
const DUE: FactKind[] = ["date", "money"];
/** The facts that are kept of an article: a list of thousands helps nobody. */
const MOST = 200;

/** A fact and what it is worth by itself, in log odds. */
export type Weighed = { fact: Fact } & Record<Phase, number>;

/** Facts, best first. */
export const rank = (gathered: Gathered, by: Salience = learnt): Fact[] =>
  inOrder(weigh(gathered, by.weights), by.mix, MOST).map(({ fact }) => fact);

export function weigh(gathered: Gathered, { first, later }: Record<Phase, Weights>): Weighed[] {
  const profile = profileOf(gathered);
  return gathered.facts.map((fact) => {
    const features = Object.entries(featuresOf(fact, profile));
    const group = groupOf(fact);
    return { fact, first: worthOf(features, first[group]), later: worthOf(features, later[group]) };
  });
}

const worthOf = (features: [string, number][], weights: Record<string, number>) =>
  features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);

/**
 * The best of a list, in order: a kind fades with each fact of it that is taken, so that a list of names pushes out neither
 * the price nor the date (after maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function inOrder(list: Weighed[], mix: Record<Phase, Mix>, most: number): Weighed[] {
  const queues = {
    first: queuesOf(list, "first", mix.first.role),
    later: queuesOf(list, "later", mix.later.role),
  };
  const taken = new Set<Weighed>();
  const count = new Map<FactKind, number>();
  const passed = new Set<Weighed>();
  const isEcho = echoOf();
  while (taken.size < most) {
    const phase = taken.size < FIRST ? "first" : "later";
    const due = DUE.filter((kind) => !count.has(kind) && queues.first.has(kind));
    const isLate = phase === "first" && taken.size + due.length >= FIRST;
    const next = bestOf(isLate ? only(queues.first, due) : queues[phase], mix[phase], passed, count);
    if (!next) break;
    passed.add(next);
    if (isEcho(next.fact)) continue;
    taken.add(next);
    count.set(next.fact.kind, (count.get(next.fact.kind) ?? 0) + 1);
  }
  // What only says again what stands above comes last
  return [...taken, ...[...passed].filter((one) => !taken.has(one))].slice(0, most);
}

const only = (queues: Map<FactKind, Queued[]>, kinds: FactKind[]) =>
  kinds.length > 0 ? new Map([...queues].filter(([kind]) => kinds.includes(kind))) : queues;

type Queued = { one: Weighed; worth: number };

/** The facts of each kind, the best last. */
function queuesOf(list: Weighed[], phase: Phase, role: number): Map<FactKind, Queued[]> {
  const queues = new Map<FactKind, Queued[]>();
  for (const one of list) {
    const queued = { one, worth: one[phase] + (one.fact.role ? role : 0) };
    const queue = queues.get(one.fact.kind);
    if (queue) queue.push(queued);
    else queues.set(one.fact.kind, [queued]);
  }
  for (const queue of queues.values()) queue.reverse().sort((a, b) => a.worth - b.worth);
  return queues;
}

/** What is worth the most beside those taken. */
function bestOf(
  queues: Map<FactKind, Queued[]>,
  { start, fade }: Mix,
  taken: Set<Weighed>,
  count: Map<FactKind, number>,
): Weighed | undefined {
  let best: Weighed | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [kind, queue] of queues) {
    let head = queue.at(-1);
    while (head && taken.has(head.one)) {
      queue.pop();
      head = queue.at(-1);
    }
    if (!head) continue;
    const worth = head.worth + (start[kind] ?? 0) - (fade[kind] ?? 0) * (count.get(kind) ?? 0);
    if (worth > most) [best, most] = [head.one, worth];
  }
  return best;
}
