import type { Fact, FactKind } from "#model/digest.ts";

/** The questions that facts answer, in the order in which a reader asks them. */
const groups = {
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

/** As many facts as one look takes in. */
const SHOWN = 8;

/** The best facts, sorted by the question they answer; within one question the best stays first. Empty groups are left out. */
export function groupFacts(facts: Fact[]): { group: Group; facts: Fact[] }[] {
  const best = facts.slice(0, SHOWN);
  return (Object.keys(groups) as Group[])
    .map((group) => ({ group, facts: best.filter((fact) => groupOf(fact) === group) }))
    .filter(({ facts }) => facts.length > 0);
}

/** A product or a work is nobody. */
const groupOf = ({ kind, thing }: Fact): Group | undefined =>
  thing
    ? "what"
    : (Object.keys(groups) as Group[]).find((group) => (groups[group] as readonly FactKind[]).includes(kind));

/** Labels that only repeat what the name of the group says. */
const EMPTY =
  /^(person|people|organi[sz]ation|company|place|location|date|time|amount|quote|source|certainty)$/i;

/** The words that stand beside a value: who the person is, who spoke, else what the value is or measures. `""` if none help. */
export function asideOf({ label, value, role, speaker }: Fact): string {
  const words = role?.text ?? speaker?.text ?? label;
  return EMPTY.test(words) || words.toLowerCase() === value.text.toLowerCase() ? "" : words;
}
