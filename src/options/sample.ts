import type { Digest, Fact, FactKind, Length, Passage } from "#model/digest.ts";

/** A made-up article, to show what the settings do. Each sentence stands in a block of its own. */
export const sentences: [from: Length, text: string][] = [
  ["line", "The bakery on Tern Island will open again on 4 May, two years after a storm took its roof."],
  ["short", "Repairs cost 86,000 euros, of which the islanders gave a third."],
  [
    "short",
    "“We bake for forty, and in August for four hundred,” said Ines Falk, who runs it with her brother.",
  ],
  ["detailed", "A new oven, a Glowmaster of two tonnes, may come by raft next week."],
  ["detailed", "According to the harbour office, no crane has been found that can lift it."],
  ["detailed", "The council of Norrvik plans to pay for a second window, and for a bench below it."],
];

/** Kind, words, number of the sentence, label; then what else is known. */
type Row = [FactKind, string, number, string, Known?];
type Known = { role?: string; speaker?: string; sure?: Sure; thing?: true };
type Sure = [level: NonNullable<Fact["certainty"]>["level"], cue: string];

const rows: Row[] = [
  ["date", "4 May", 0, "open again", { sure: ["expected", "will"] }],
  ["money", "86,000 euros", 1, "Repairs"],
  ["person", "Ines Falk", 2, "", { role: "runs it with her brother" }],
  ["place", "Tern Island", 0, ""],
  ["quote", "“We bake for forty, and in August for four hundred,”", 2, "", { speaker: "Ines Falk" }],
  ["org", "Glowmaster", 3, "A new oven", { thing: true }],
  ["source", "the harbour office", 4, ""],
  ["certainty", "may", 3, "", { sure: ["possible", "may"] }],
  ["quantity", "two tonnes", 3, "A new oven"],
  ["date", "next week", 3, "raft", { sure: ["possible", "may"] }],
  ["org", "The council of Norrvik", 5, ""],
  ["quantity", "two years", 0, "after a storm"],
  ["place", "Norrvik", 5, "council"],
  ["quantity", "a third", 1, "the islanders gave"],
  ["certainty", "plans", 5, "", { sure: ["planned", "plans"] }],
  ["quantity", "four hundred", 2, "in August"],
];

/** Words where they stand in their sentence. @throws when they do not */
function passage(block: number, words = sentences[block]?.[1] ?? ""): Passage {
  const start = sentences[block]?.[1].indexOf(words) ?? -1;
  if (start < 0) throw new Error(`"${words}" does not stand in sentence ${block}.`);
  return { text: words, span: { block, start, end: start + words.length } };
}

const fact = ([kind, words, block, label, { role, speaker, sure, thing } = {}]: Row): Fact => ({
  kind,
  label,
  value: passage(block, words),
  sentence: passage(block),
  ...(thing && { thing }),
  ...(role && { role: passage(block, role) }),
  ...(speaker && { speaker: passage(block, speaker) }),
  ...(sure && { certainty: { level: sure[0], cue: passage(block, sure[1]) } }),
});

/** What Lede would show of that article. */
export const sample: Digest = {
  about: {
    url: "https://paper.example/bakery",
    title: "Tern Island Gets Its Bakery Back",
    byline: null,
    siteName: "The Island Paper",
    published: null,
    modified: null,
    lang: "en",
    dir: "ltr",
    kind: "article",
    coverage: 1,
    partial: false,
  },
  lang: "en",
  summary: sentences.map(([from], block) => ({ ...passage(block), from })),
  facts: rows.map(fact),
  words: 90,
  minutes: 1,
  hash: "sample",
};
