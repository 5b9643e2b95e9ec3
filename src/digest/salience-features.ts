import type { Fact, FactKind } from "#model/digest.ts";
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
  outlets: Set<string>;
  /** Names and parts of them that stand within a longer name: "Mario" of "Super Mario Run". */
  parts: Set<string>;
};

/** Sentences after which the worth of a place in the article is half. */
const HALF = 6;
const EARLY = 3;

const names = new Set<FactKind>(["person", "org", "place"]);
const words = new Set<FactKind>(["quote", "source", "certainty"]);
const mild = new Set<string>(["possible", "reported", "expected", "planned"]);

export type Group = "names" | "numbers" | "words";

/** Facts of one group are weighed by the same features. */
export const groupOf = ({ kind }: Fact): Group =>
  names.has(kind) ? "names" : words.has(kind) ? "words" : "numbers";

const place = ({ span }: Pick<Sentence, "span">) => `${span.block}:${span.start}`;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
/** Enough of a word to know it in another form: "frustrated", "frustration". */
const stem = (word: string) => word.slice(0, 7);
const contentOf = (text: string) => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 3)
      .map(stem),
  ),
];
const saidAs = ({ kind, normalised, value }: Fact) => `${kind} ${normalised ?? fold(value.text)}`;

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
  return {
    title: new Set(contentOf(title.text)),
    sentences: new Map(
      contents.map(({ sentence, content }, number) => [
        place(sentence),
        { index: Math.max(0, number - 1), aboutness: weigh(content) / most },
      ]),
    ),
    named: new Map(
      all.flatMap((named) =>
        named.mentions.map((mention) => [mentionPlace(mention.line.sentence, mention.start), named] as const),
      ),
    ),
    most: all.reduce((top, { mentions }) => Math.max(top, mentions.length), 1),
    told,
    length: sentences.length,
    outlets: lexicon.outlets,
    parts: partsOf(facts.filter((fact) => groupOf(fact) === "names").map(({ value }) => value.text)),
  };
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

const near = (index: number) => 1 / (1 + index / HALF);
const yes = (holds: unknown) => (holds ? 1 : 0);

/** What may tell how much a fact matters, by the name that its weight has; about 0 to 1 each. */
export function featuresOf(fact: Fact, profile: Profile): Record<string, number> {
  const own = { names: nameFeatures, numbers: numberFeatures, words: wordFeatures }[groupOf(fact)];
  const { aboutness } = profile.sentences.get(place(fact.sentence)) ?? { aboutness: 0 };
  const stems = contentOf(fact.value.text);
  const titled = stems.filter((each) => profile.title.has(each)).length / Math.max(1, stems.length);
  return { [fact.kind]: 1, titled, aboutness, ...own(fact, profile) };
}

function nameFeatures(
  fact: Fact,
  { sentences, named, most, length, outlets, parts }: Profile,
): Record<string, number> {
  const { text, span } = fact.value;
  const known = named.get(`${span.block}:${span.start}`);
  const mentions = known?.mentions ?? [];
  const indices = mentions.map(({ line }) => sentences.get(place(line.sentence))?.index ?? length);
  const first = Math.min(...indices, length);
  const spots = new Set(indices);
  return {
    near: near(first),
    opening: yes(first === 0),
    lead: [...spots].filter((index) => index < EARLY).length / EARLY,
    passed: first / Math.max(1, length),
    often: Math.log2(1 + mentions.length) / 4,
    share: mentions.length / most,
    spread: spots.size / Math.max(1, length),
    once: yes(mentions.length < 2),
    full: yes(/\s/.test(text)),
    guessed: yes(known?.guessed),
    role: yes(fact.role),
    outlet: yes(outlets.has(fold(text))),
    part: yes(parts.has(text.toLowerCase())),
    acronym: yes(/^(?:\p{Lu}\.?){2,6}$/u.test(text)),
    opens: mentions.filter(({ start }) => start < 5).length / Math.max(1, mentions.length),
    speaks:
      mentions.filter(({ line, end }) =>
        /^,? (?:said|says|told|added|tweeted|wrote)\b/.test(line.sentence.text.slice(end)),
      ).length / Math.max(1, mentions.length),
  };
}

/** A date of what was said, not of what happened: "the company said on | Monday". */
const telling =
  /(?:^|[^\p{L}])(?:said|says|told|announced|reported|confirmed|tweeted|wrote|added|statement|interview)(?: [\p{L}.]+){0,3} ?$/u;
/** A date that is told by its distance: "nine months ago", "this year". */
const vague = /\b(?:ago|today|now|this|last|next|recent)/i;
const before = ({ value, sentence }: Fact) =>
  sentence.text.slice(
    Math.max(0, value.span.start - sentence.span.start - 60),
    value.span.start - sentence.span.start,
  );

function numberFeatures(fact: Fact, { sentences, told, length }: Profile): Record<string, number> {
  const { index } = sentences.get(place(fact.sentence)) ?? { index: length };
  const { kind, normalised = "", value } = fact;
  return {
    near: near(index),
    opening: yes(index === 0),
    lead: yes(index < EARLY),
    passed: index / Math.max(1, length),
    again: Math.log2(told.get(saidAs(fact)) ?? 1) / 2,
    marked: yes(fact.certainty),
    small: yes(kind === "quantity" && /^[0-9](?: |$)/.test(normalised)),
    large: yes(kind === "quantity" && /^\d{4,}(?: |$)/.test(normalised)),
    time: yes(kind === "quantity" && /^P/.test(normalised)),
    old: yes(/\bold|\baged?\b/.test(value.text)),
    year: yes(kind === "date" && /^(?:in )?\d{4}$/.test(value.text)),
    telling: yes(kind === "date" && telling.test(before(fact))),
    weekday: yes(/day\b/i.test(value.text) && !/\d/.test(value.text)),
    vague: yes(kind === "date" && vague.test(value.text)),
    unit: yes(kind === "quantity" && normalised.includes(" ")),
    digits: yes(/\d/.test(value.text)),
  };
}

function wordFeatures(fact: Fact, { sentences, length, named, most }: Profile): Record<string, number> {
  const { index } = sentences.get(place(fact.sentence)) ?? { index: length };
  const { kind, speaker, value, certainty } = fact;
  const { start, end } = fact.sentence.span;
  const who = speaker && named.get(`${speaker.span.block}:${speaker.span.start}`);
  return {
    near: near(index),
    opening: yes(index === 0),
    speech: yes(
      kind === "quote" && /^\p{Lu}/u.test(value.text) && value.text.length > 30 && value.text.length < 300,
    ),
    spoken: yes(speaker && speaker.span.start >= start && speaker.span.start < end),
    voiced: (who?.mentions.length ?? 0) / most,
    mild: yes(kind === "certainty" && mild.has(certainty?.level ?? "")),
    long: yes(kind === "source" && /\s/.test(value.text)),
  };
}
