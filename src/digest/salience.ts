import type { Fact, FactKind } from "#model/digest.ts";
import learnt from "./salience.json";
import { featuresOf, type Gathered, groupOf, isLede, type Profile, profileOf } from "./salience-features.ts";

/** Weight of each feature: log odds that a fact is wanted, per unit. */
type Weights = Record<string, number>;

/** `told`: names and numbers, weighed against each other; `words`: what is said, by whom, and how sure it is. */
export type Salience = { told: { names: Weights; numbers: Weights }; words: Weights };

/** How much less each further fact of a kind is worth, in log odds; and what a kind is worth from the start. */
type Mix = Partial<Record<FactKind, [fade: number, start?: number]>>;

/** So many facts, the first that are shown, are what people tell of an article; the rest complete it. */
const FIRST = 7;
const first: Mix = { date: [0.3, 0.4] };
/** Who people are, when it happens and what it costs complete a story; yet more places and counts do not. */
const later: Mix = {
  date: [0.3, 1.2],
  money: [0, 0.5],
  percent: [0, 0.5],
  quantity: [0.2],
  place: [0.4],
  org: [0.3],
};
/** A person with what they are tells more than a bare name, and completes a story. */
const ROLE = { first: 1.2, later: 2 };
/** A quote, a source and a hedge before a second of any. */
const words: Mix = { quote: [1.5, 1], source: [2], certainty: [2] };
/** Of the first, how many are names. Each more must be worth much more: a list of names tells nobody what happened. */
const NAMES = 4;
const MORE = 0.6;
/**
 * Places in the list for what is said, by whom, and how sure it is: it cannot be weighed against names and numbers, which
 * are told in every text, so it is taken in turn; the first comes a place earlier where the lede says it. After the last,
 * every third.
 */
const turns = [8, 9, 11];
/** The facts that are kept of an article: a list of thousands helps nobody. */
const MOST = 200;

type Weighed = { fact: Fact; score: number };

/** Facts, best first: by the salience of each, where a kind fades with each fact of it that is taken. */
export function rank(gathered: Gathered, by: Salience = learnt.weights): Fact[] {
  const profile = profileOf(gathered);
  const isWords = (fact: Fact) => groupOf(fact) === "words";
  const weighed = (facts: Fact[], weights: Record<string, Weights>) =>
    facts.map((fact) => ({ fact, score: scoreOf(fact, profile, weights) })).sort(best);
  const told = weighed(
    gathered.facts.filter((fact) => !isWords(fact)),
    by.told,
  );
  const said = mixed(weighed(gathered.facts.filter(isWords), { words: by.words }), words);
  const front = shared(mixed(withRoles(told, ROLE.first), first)).slice(0, FIRST);
  const taken = new Set(front.map(({ fact }) => fact));
  const rest = withRoles(
    told.filter(({ fact }) => !taken.has(fact)),
    ROLE.later,
  );
  const list = [...front, ...mixed(rest, later, front)];
  const early = said[0] && isLede(said[0].fact, profile) ? 1 : 0;
  return inTurns(bare(list), bare(said), early).slice(0, MOST);
}

function scoreOf(fact: Fact, profile: Profile, by: Record<string, Weights>): number {
  const weights = by[groupOf(fact)] ?? {};
  const features = Object.entries(featuresOf(fact, profile));
  return features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

const withRoles = (list: Weighed[], worth: number) =>
  list.map(({ fact, score }) => ({ fact, score: score + (fact.role ? worth : 0) })).sort(best);

/** Each further fact of a kind is worth less. `taken`: facts that stand before them. */
function mixed(list: Weighed[], mix: Mix, taken: Weighed[] = []): Weighed[] {
  const count = new Map<FactKind, number>();
  const next = (kind: FactKind) => {
    const before = count.get(kind) ?? 0;
    count.set(kind, before + 1);
    return before;
  };
  for (const { fact } of taken) next(fact.kind);
  return list
    .map(({ fact, score }) => {
      const [fade = 0, start = 0] = mix[fact.kind] ?? [];
      return { fact, score: score + start - fade * next(fact.kind) };
    })
    .sort(best);
}

/** Names beyond their share must be worth more, by as much again with each. */
function shared(list: Weighed[]): Weighed[] {
  let names = 0;
  return list
    .map(({ fact, score }) => {
      const over = groupOf(fact) === "names" ? Math.max(0, ++names - NAMES) : 0;
      return { fact, score: score - MORE * over };
    })
    .sort(best);
}

const bare = (list: Weighed[]) => list.map(({ fact }) => fact);
const best = (a: Weighed, b: Weighed) => b.score - a.score;

function inTurns(told: Fact[], said: Fact[], early: number): Fact[] {
  const list: Fact[] = [];
  let [one, other] = [0, 0];
  while (one < told.length || other < said.length) {
    const turn = other === 0 ? (turns[0] ?? 0) - early : turns[other];
    const due = turn === undefined ? list.length % 3 === 0 : list.length >= turn;
    const next = (due && said[other]) || told[one] || said[other];
    if (!next) break;
    if (next === said[other]) other++;
    else one++;
    list.push(next);
  }
  return list;
}
