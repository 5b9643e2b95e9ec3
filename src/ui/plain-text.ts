import type { Digest, Fact } from "#model/digest.ts";
import type { Group } from "#model/fact-choice.ts";
import { asideOf, groupFacts } from "./groups.ts";

/** Our own words in the copied text; the rest is the article's. */
export type Labels = {
  facts: string;
  group: (group: Group) => string;
  /** How sure a fact is; `""` when the article simply states it. */
  certainty: (fact: Fact) => string;
  /** "Who: Ada Berg", with the marks and spaces of the interface's language, as are the next two. */
  pair: (name: string, words: string) => string;
  /** "48 euros (the ferry)" */
  aside: (words: string, more: string) => string;
  /** "the ferry; rumoured" */
  besides: (one: string, other: string) => string;
};

/**
 * A digest as text that can be pasted anywhere:
 *
 *     The title
 *     Site · Author · 2024-11-23
 *     https://…
 *
 *     One sentence of the summary.
 *
 *     Key facts
 *     Who: Ada Berg (harbour master)
 */
export function plainText({ about, summary, facts }: Digest, labels: Labels): string {
  const day = about.published?.slice(0, 10);
  const origin = [about.siteName, about.byline, day].filter(Boolean).join(" · ");
  const head = [about.title, origin, about.url].filter(Boolean).join("\n");
  const lines = groupFacts(facts).flatMap(({ group, facts }) =>
    facts.map((fact) => labels.pair(labels.group(group), factLine(fact, labels))),
  );
  const table = lines.length > 0 ? [[labels.facts, ...lines].join("\n")] : [];
  return [head, ...summary.map(({ text }) => text), ...table].join("\n\n");
}

/** A fact in one line of words: "48 euros (the ferry; rumoured)". */
export function factLine(fact: Fact, { certainty, pair, aside, besides }: Labels): string {
  const sure = certainty(fact);
  if (fact.kind === "certainty") return pair(sure, fact.sentence.text);
  const more = asideOf(fact);
  const both = more && sure ? besides(more, sure) : more || sure;
  return both ? aside(fact.value.text, both) : fact.value.text;
}
