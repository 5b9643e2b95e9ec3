import type { Fact, FactKind } from "#model/digest.ts";
import type { Finder, Reading } from "./finder.ts";
import { findCertainty, hedgesOf, mark } from "./finders/certainty.ts";
import { findDates } from "./finders/dates.ts";
import { findMoney } from "./finders/money.ts";
import { findNames } from "./finders/named.ts";
import { type Names, readNames } from "./finders/names.ts";
import { findPercent } from "./finders/percent.ts";
import { findQuantities } from "./finders/quantities.ts";
import { findQuotes } from "./finders/quotes.ts";
import { findSources } from "./finders/sources.ts";
import { rank } from "./salience.ts";

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
export function findFacts(reading: Reading): Fact[] {
  const names = readNames(reading);
  const hedges = hedgesOf(names);
  const found = [...finders.flatMap((find) => find(reading, names)), ...findCertainty(hedges)];
  return rank(mark(distinct(apart(found)), hedges), reading, names);
}

/** Drops the later of two facts on the same words. */
function apart(facts: Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const clash =
      !holders.has(fact.kind) && kept.some((other) => !holders.has(other.kind) && clashes(other, fact));
    if (!clash) kept.push(fact);
  }
  return kept;
}

const clashes = ({ value: { span: a } }: Fact, { value: { span: b } }: Fact) =>
  a.block === b.block && a.start < b.end && b.start < a.end;

/** "December" tells nothing beside "December 15". */
const isWithin = (fine: Fact, coarse: Fact) =>
  coarse.kind === "date" &&
  fine.kind === "date" &&
  fine !== coarse &&
  fine.value.text.includes(coarse.value.text) &&
  Boolean(coarse.normalised && fine.normalised?.startsWith(coarse.normalised));

/** Of identical facts the first in the body stands; what a sentence of the title alone says stands too. */
function distinct(facts: Fact[]): Fact[] {
  const best = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.normalised ?? fact.value.text.toLowerCase().replace(/^(?:the|an?) /, "")}`;
    const known = best.get(key);
    if (!known || (known.value.span.block < 0 && fact.value.span.block >= 0)) best.set(key, fact);
  }
  const kept = [...best.values()];
  return kept.filter((fact) => !kept.some((other) => isWithin(other, fact)));
}
