import type { Fact, FactKind, Passage } from "#model/digest.ts";
import type { Reading } from "./finder.ts";
import type { Named, Names } from "./finders/names.ts";
import { fold } from "./finders/tokens.ts";
import type { Sentence } from "./sentences.ts";

/** The facts of an article, each once; `found`: with all repetitions. */
export type Gathered = { facts: Fact[]; found: Fact[]; reading: Reading; names: Names };

/** What is known of the article that its facts are weighed in. */
export type Profile = {
  /** Stems of the title's longer words. */
  title: Set<string>;
  /** Number of each sentence, and how much it is about what the article is about, 0 to 1. */
  sentences: Map<string, { index: number; aboutness: number }>;
  /** Each name by its place. */
  named: Map<string, Named>;
  /** How often the most named is named. */
  most: number;
  /** How often each number or date is told, by its kind and normal form. */
  told: Map<string, number>;
  length: number;
  /** How many quotes of the same speaker stand before each quote. */
  turns: Map<Fact, number>;
  outlets: Set<string>;
  /** Names and parts of them that stand within a longer name: "Mario" of "Super Mario Run". */
  parts: Set<string>;
};

const names = new Set<FactKind>(["person", "org", "place"]);
const words = new Set<FactKind>(["quote", "source", "certainty"]);
export type Group = "names" | "numbers" | "words";

/** Facts of one group are weighed by the same features. */
export const groupOf = ({ kind }: Fact): Group =>
  names.has(kind) ? "names" : words.has(kind) ? "words" : "numbers";

export const place = ({ span }: Pick<Sentence, "span">) => `${span.block}:${span.start}`;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
/** Enough of a word to know it in another form: "frustrated", "frustration". */
const stem = (word: string) => word.slice(0, 7);
export const contentOf = (text: string) => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 3)
      .map(stem),
  ),
];
export const saidAs = ({ kind, normalised, value }: Fact) => `${kind} ${normalised ?? fold(value.text)}`;

export function profileOf({
  facts,
  found,
  reading: { title, sentences },
  names: { all, lexicon },
}: Gathered): Profile {
  const counts = new Map<string, number>();
  const contents = [title, ...sentences].map((sentence) => ({ sentence, content: contentOf(sentence.text) }));
  for (const { content } of contents)
    for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Six more words: a heading of two frequent words is no summary
  const weigh = (content: string[]) =>
    content.reduce((sum, word) => sum + Math.log2(counts.get(word) ?? 1), 0) / (content.length + 6);
  const most = contents.reduce((top, { content }) => Math.max(top, weigh(content)), 0.1);
  const told = new Map<string, number>();
  for (const fact of found) told.set(saidAs(fact), (told.get(saidAs(fact)) ?? 0) + 1);
  const named = new Map(
    all.flatMap((named) =>
      named.mentions.map((mention) => [mentionPlace(mention.line.sentence, mention.start), named] as const),
    ),
  );
  const nameAt = ({ span }: Passage) => named.get(`${span.block}:${span.start}`);
  return {
    title: new Set(contentOf(title.text)),
    sentences: new Map(
      contents.map(({ sentence, content }, number) => [
        place(sentence),
        { index: Math.max(0, number - 1), aboutness: weigh(content) / most },
      ]),
    ),
    named,
    turns: turnsOf(facts, nameAt),
    most: all.reduce((top, { mentions }) => Math.max(top, mentions.length), 1),
    told,
    length: sentences.length,
    outlets: lexicon.outlets,
    parts: partsOf(facts.filter((fact) => groupOf(fact) === "names").map(({ value }) => value.text)),
  };
}

/** Counts each quote of a speaker that stands before; what nobody is named for counts as one speaker's. */
function turnsOf(facts: Fact[], nameAt: (passage: Passage) => Named | undefined): Map<Fact, number> {
  const count = new Map<Named | null, number>();
  const turns = new Map<Fact, number>();
  for (const fact of facts) {
    if (fact.kind !== "quote") continue;
    const who = (fact.speaker && nameAt(fact.speaker)) ?? null;
    turns.set(fact, count.get(who) ?? 0);
    count.set(who, (count.get(who) ?? 0) + 1);
  }
  return turns;
}

/** All runs of words that are shorter than the name they stand in, in lower case. */
function partsOf(texts: string[]): Set<string> {
  const parts = new Set<string>();
  for (const text of texts) {
    const words = text.toLowerCase().split(/\s+/).slice(0, 12);
    words.forEach((_, from) => {
      for (let to = from + 1; to <= words.length; to++)
        if (to - from < words.length) parts.add(words.slice(from, to).join(" "));
    });
  }
  return parts;
}

const mentionPlace = ({ span }: Sentence, start: number) => `${span.block}:${span.start + start}`;
