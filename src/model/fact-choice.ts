import type { Fact, FactKind } from "./digest.ts";
import { flag } from "./shape.ts";

/** The questions that facts answer, in the order in which a reader asks them. */
export const groups = {
  who: ["person", "org"],
  what: [],
  when: ["date"],
  amount: ["money", "percent", "quantity"],
  where: ["place"],
  said: ["quote"],
  source: ["source"],
  sure: ["certainty"],
} as const satisfies Record<string, readonly FactKind[]>;

export type Group = keyof typeof groups;
export const groupNames = /* @__PURE__ */ Object.keys(groups) as Group[];

/** A product or a work is nobody: it has a question of its own. */
export const isOf = (group: Group, { kind, thing }: Fact) =>
  thing ? group === "what" : (groups[group] as readonly FactKind[]).includes(kind);

/**
 * Which facts are shown. `most`: how many at the most. `hidden`: what is left out, not what is shown, so that a kind of
 * fact that comes later is seen. `marks`: how sure each is stands beside it.
 */
export type FactChoice = { most: number; hidden: Group[]; marks: boolean };

/** As many facts as one look takes in. */
export const defaultFacts: FactChoice = { most: 8, hidden: [], marks: true };

/** How many can be chosen; the background sends a few more than the most. */
export const mosts = [4, 8, 12, 20];

const isMost = (most: unknown): most is number => mosts.includes(most as number);

/** What of a stored value can be read; the rest is the default. */
export function factChoiceIn(stored: unknown): FactChoice {
  const { most, hidden, marks } = (stored ?? {}) as Record<keyof FactChoice, unknown>;
  return {
    most: isMost(most) ? most : defaultFacts.most,
    hidden: groupNames.filter((name) => Array.isArray(hidden) && hidden.includes(name)),
    marks: flag(marks) ? marks : defaultFacts.marks,
  };
}

/** The best of the facts that the reader wants to see, as the reader wants to see them. */
export function chosenFacts(facts: Fact[], { most, hidden, marks }: FactChoice): Fact[] {
  const wanted = facts.filter((fact) => !hidden.some((group) => isOf(group, fact))).slice(0, most);
  if (marks) return wanted;
  // A hedge that is a fact of its own says nothing without its word.
  return wanted.map(({ certainty, ...fact }) =>
    certainty && fact.kind === "certainty" ? { ...fact, certainty } : fact,
  );
}
