import type { Fact } from "#model/digest.ts";
import { type Group, groupNames, isOf } from "#model/fact-choice.ts";

/** Facts sorted by the question they answer; within one question the best stays first. Empty groups are left out. */
export const groupFacts = (facts: Fact[]): { group: Group; facts: Fact[] }[] =>
  groupNames
    .map((group) => ({ group, facts: facts.filter((fact) => isOf(group, fact)) }))
    .filter(({ facts }) => facts.length > 0);

/** Labels that only repeat what the name of the group says. */
const EMPTY =
  /^(person|people|organi[sz]ation|company|place|location|date|time|amount|quote|source|certainty)$/i;

/** The words that stand beside a value: who the person is, who spoke, else what the value is or measures. `""` if none help. */
export function asideOf({ label, value, role, speaker }: Fact): string {
  const words = role?.text ?? speaker?.text ?? label;
  return EMPTY.test(words) || words.toLowerCase() === value.text.toLowerCase() ? "" : words;
}
