import type { Fact, FactKind } from "#model/digest.ts";
import learnt from "./salience.json";
import { featuresOf, type Gathered, groupOf, type Profile, profileOf } from "./salience-features.ts";

/** Weight of each feature: log odds that a fact is wanted, per unit. */
type Weights = Record<string, number>;

/** `first`: what people tell of an article; `later`: what completes it; `words`: what is said, by whom, and how sure it is. */
export type Salience = Record<"first" | "later", { names: Weights; numbers: Weights }> & { words: Weights };

/** How much less each further fact of a kind is worth, in log odds; and what a kind is worth from the start. */
type Mix = Partial<Record<FactKind, [fade: number, start?: number]>>;

/** Eight names must not push out the price and the date. */
const first: Mix = { date: [0.15, 0.4], quantity: [0.3], money: [0.7, 0.8], place: [0.3] };
/** Who people are and when things happen complete a story; yet more places and counts do not. */
const later: Mix = { date: [0.05, 0.5], person: [0, 0.7], quantity: [0.3], place: [0.45], org: [0.25] };
const words: Mix = { quote: [1], source: [1], certainty: [1] };

/**
 * Of the facts that are shown at once, how many are names, dates, and other numbers: each more must be worth much more. A list
 * of names tells nobody what happened.
 */
const shares: [kinds: string, most: number][] = [
  ["person org place", 4],
  ["date", 2],
  ["money percent quantity", 3],
];
const MORE = 0.8;
/** A person with what they are tells more than a bare name. */
const ROLE = 1;
/** So many of what people tell come first. */
const TOLD = 7;
/**
 * Places in the list for what is said, by whom, and how sure it is: it cannot be weighed against names and numbers, which
 * are told in every text, so it is taken in turn. After the last, every third.
 */
const turns = [5, 8, 10, 11];
/** The facts that are kept of an article: a list of thousands helps nobody. */
const MOST = 200;

type Weighed = { fact: Fact; score: number };

/** Facts, best first: by the salience of each, where a kind fades with each fact of it that is taken. */
export function rank(gathered: Gathered, by: Salience = learnt.weights): Fact[] {
  const profile = profileOf(gathered);
  const isWords = (fact: Fact) => groupOf(fact) === "words";
  const told = gathered.facts.filter((fact) => !isWords(fact));
  const front = shared(ranked(told, profile, by.first, first))
    .slice(0, TOLD)
    .map(({ fact }) => fact);
  const rest = told.filter((fact) => !front.includes(fact));
  const said = gathered.facts.filter(isWords);
  return inTurns(
    [...front, ...bare(ranked(rest, profile, by.later, later, front))],
    bare(ranked(said, profile, { words: by.words }, words)),
  ).slice(0, MOST);
}

/** What is more than its share must be worth more by as much again with each. */
function shared(list: Weighed[]): Weighed[] {
  const count = new Map<string, number>();
  return list
    .map(({ fact, score }) => {
      const [kinds, most] = shares.find(([kinds]) => kinds.includes(fact.kind)) ?? ["", list.length];
      const before = count.get(kinds) ?? 0;
      count.set(kinds, before + 1);
      return { fact, score: score - MORE * Math.max(0, before + 1 - most) };
    })
    .sort(best);
}

/** Best first. `taken`: facts that stand before them. */
function ranked(
  facts: Fact[],
  profile: Profile,
  by: Record<string, Weights>,
  mix: Mix,
  taken: Fact[] = [],
): Weighed[] {
  const count = new Map<FactKind, number>();
  const next = (kind: FactKind) => {
    count.set(kind, (count.get(kind) ?? -1) + 1);
    return count.get(kind) ?? 0;
  };
  for (const { kind } of taken) next(kind);
  const weighed = facts.map((fact): Weighed => {
    const weights = by[groupOf(fact)] ?? {};
    const score = Object.entries(featuresOf(fact, profile)).reduce(
      (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
      0,
    );
    return { fact, score };
  });
  return weighed
    .sort(best)
    .map(({ fact, score }) => {
      const [fade, start = 0] = mix[fact.kind] ?? [0];
      return { fact, score: score + start + (fact.role ? ROLE : 0) - fade * next(fact.kind) };
    })
    .sort(best);
}

const bare = (list: Weighed[]) => list.map(({ fact }) => fact);
const best = (a: Weighed, b: Weighed) => b.score - a.score;

function inTurns(told: Fact[], said: Fact[]): Fact[] {
  const list: Fact[] = [];
  let [one, other] = [0, 0];
  while (one < told.length || other < said.length) {
    const turn = turns[other];
    const due = turn === undefined ? list.length % 3 === 0 : list.length >= turn;
    const next = (due && said[other]) || told[one] || said[other];
    if (!next) break;
    if (next === said[other]) other++;
    else one++;
    list.push(next);
  }
  return list;
}
