import type { Digest, Fact, Passage } from "#model/digest.ts";

const SENTENCE = "Ada Lindqvist, the harbour master, said on Tuesday that the ferry may cost 48 euros.";

/** `words` where they stand in the sample's one sentence. */
export function passage(words: string, sentence = SENTENCE): Passage {
  const start = sentence.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${sentence}"`);
  return { text: words, span: { block: 0, start, end: start + words.length } };
}

export const fact = (kind: Fact["kind"], words: string, more: Partial<Fact> = {}): Fact => ({
  kind,
  label: kind,
  value: passage(words),
  sentence: passage(SENTENCE),
  ...more,
});

/** Marks that set off one thing from another, as English has them. */
export const brackets = {
  pair: (name: string, words: string) => `${name}: ${words}`,
  aside: (words: string, more: string) => `${words} (${more})`,
  besides: (one: string, other: string) => `${one}; ${other}`,
};

export const digest = (more: Partial<Digest> = {}): Digest => ({
  about: {
    url: "https://post.example/ferry",
    title: "The night ferry is back",
    byline: "Ada Berg",
    siteName: "The Harbour Post",
    published: "2024-11-23T22:30:00-08:00",
    modified: null,
    lang: "en",
    dir: "ltr",
    kind: "article",
    coverage: 1,
    partial: false,
  },
  lang: "en",
  summary: [{ ...passage(SENTENCE), from: "line" }],
  facts: [],
  words: 480,
  minutes: 3,
  hash: "one",
  ...more,
});
