import type { Fact, FactKind, Span } from "#model/digest.ts";
import type { Finder, Reading } from "./finder.ts";
import { findCertainty, hedgesOf, mark } from "./finders/certainty.ts";
import { conflicting } from "./finders/conflict.ts";
import { findDates } from "./finders/dates.ts";
import { declare } from "./finders/declared.ts";
import { findMoney } from "./finders/money.ts";
import { findNames } from "./finders/named.ts";
import { type Names, readNames } from "./finders/names.ts";
import { findPercent } from "./finders/percent.ts";
import { findQuantities } from "./finders/quantities.ts";
import { findQuotes } from "./finders/quotes.ts";
import { findSources } from "./finders/sources.ts";
import { rank } from "./salience.ts";
import type { Gathered } from "./salience-profile.ts";
import { countBefore } from "./sorted.ts";

/** A finder that builds on the names of the article, read once for all of them. */
type NamedFinder = (reading: Reading, names: Names) => Fact[];

/** The order settles overlaps: of two facts on the same words the earlier finder's stands. */
const finders: (Finder | NamedFinder)[] = [
  findDates,
  findMoney,
  findPercent,
  findQuantities,
  (_, names) => findNames(names),
  (_, names) => findSources(names),
  findQuotes,
];

/** These hold other facts within them: a quote names a person, a hedge a date. */
const holders = new Set<FactKind>(["quote", "certainty"]);

/** The article's key facts, all that were found, best first. */
export const findFacts = (reading: Reading): Fact[] => rank(gather(reading));

/** All facts, each once, and what is known to weigh them by. */
export function gather(reading: Reading): Gathered {
  const names = readNames(reading);
  const hedges = hedgesOf(names);
  const found = [...finders.flatMap((find) => find(reading, names)), ...findCertainty(hedges)];
  const facts = distinct(apart(found.filter((fact) => !isTeller(fact, reading))));
  const marked = conflicting(declare(mark(facts, hedges), reading), mark(found, hedges), reading);
  return { facts: marked, found, reading, names };
}

const bare = (name: string) => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]+/gu, "");

/** The paper that prints the story, or its agency, is no part of it. */
const isTeller = ({ kind, value }: Fact, { siteName }: Reading): boolean =>
  Boolean(siteName) &&
  (kind === "org" || kind === "source" || kind === "person") &&
  bare(value.text) === bare(siteName ?? "");

/** Drops the later of two facts on the same words. What is kept never overlaps, so only two neighbours are asked. */
function apart(facts: Fact[]): Fact[] {
  const blocks = new Map<number, Span[]>();
  return facts.filter(({ kind, value: { span } }) => {
    if (holders.has(kind)) return true;
    const taken = blocks.get(span.block) ?? [];
    blocks.set(span.block, taken);
    const at = countBefore(span.start, taken);
    const clash = (taken[at - 1]?.end ?? 0) > span.start || (taken[at]?.start ?? Infinity) < span.end;
    if (!clash) taken.splice(at, 0, span);
    return !clash;
  });
}

/** "December" tells nothing beside "December 15". */
const isWithin = (fine: Fact, coarse: Fact) =>
  coarse.kind === "date" &&
  fine.kind === "date" &&
  fine !== coarse &&
  fine.value.text.includes(coarse.value.text) &&
  Boolean(coarse.normalised && fine.normalised?.startsWith(coarse.normalised));

/** So many dates are compared each with each. */
const MANY = 300;

/** Of identical facts the first in the body stands; what a sentence of the title alone says stands too. */
function distinct(facts: Fact[]): Fact[] {
  const best = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.normalised ?? fact.value.text.toLowerCase().replace(/^(?:the|an?) /, "")}`;
    const known = best.get(key);
    if (!known || (known.value.span.block < 0 && fact.value.span.block >= 0)) best.set(key, fact);
  }
  const worded = new Set<string>();
  const kept = [...best.values()].filter(({ kind, value }) => {
    // "Friday" of two weeks: the words are the same to the reader
    const words = `${kind} ${value.text.toLowerCase()}`;
    return !worded.has(words) && worded.add(words);
  });
  const dates = kept.filter(({ kind }) => kind === "date").slice(0, MANY);
  return kept.filter((fact) => fact.kind !== "date" || !dates.some((other) => isWithin(other, fact)));
}
