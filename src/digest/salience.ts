import type { Fact, FactKind } from "#model/digest.ts";
import type { Reading } from "./finder.ts";
import type { Names } from "./finders/names.ts";
import { fold } from "./finders/tokens.ts";
import type { Sentence } from "./sentences.ts";

/** What a kind is worth before anything is known, and how much less each further one of the same kind. */
const kinds: Record<FactKind, { prior: number; fade: number }> = {
  // Who, where and which organisation: most of what human highlights name
  person: { prior: 1.1, fade: 0.86 },
  org: { prior: 0.8, fade: 0.8 },
  place: { prior: 0.8, fade: 0.75 },
  // When and how much: few are told, the lead's are
  date: { prior: 0.95, fade: 0.85 },
  money: { prior: 0.9, fade: 0.8 },
  percent: { prior: 0.8, fade: 0.75 },
  quantity: { prior: 1, fade: 0.75 },
  // What was said, by whom, how sure: one or two are enough
  quote: { prior: 0.8, fade: 0.68 },
  source: { prior: 0.7, fade: 0.55 },
  certainty: { prior: 0.85, fade: 0.5 },
};

const weights = {
  /** Half of what a reader must know stands in the first three sentences, three quarters in the first ten. */
  position: 0.9,
  /** Names told again and again are what the article is about. */
  frequency: 0.4,
  /** Said in the title too. */
  title: 0.5,
  /** The sentence is about what the whole article is about. */
  sentence: 0.5,
  /** A person with a role, a number that was understood: worth more to a reader. */
  complete: 0.2,
  /** A full name, rather than a word that may be anything. */
  full: 0.1,
  /** A whole sentence of direct speech, not a shred. */
  speech: 0.3,
  /** The quote's own sentence names who said it. */
  spoken: 0.45,
  /** "May" and "seems" are in every text; a rumour, a plan, a denial is news. */
  mild: -0.4,
  /** "Two men", "a 10-year-old": counts and ages that tell little. */
  small: -0.2,
  /** Who tells the news is seldom the news. */
  outlet: -0.6,
};

/** Sentences after which the worth of a place in the article is half. */
const HALF = 8;

const mild = new Set<string>(["possible", "reported"]);
const names = new Set<FactKind>(["person", "org", "place"]);
/** Of the facts that are shown at once, at most so many are names. */
const [shown, namesShown] = [8, 4];

/** Facts, best first: the salience of each, then a mix of kinds, by taking the best that is left while its kind fades. */
export function rank(facts: Fact[], reading: Reading, named: Names): Fact[] {
  const profile = profileOf(reading, named);
  const left = facts.map((fact) => ({ fact, score: kinds[fact.kind].prior * salience(fact, profile) }));
  const taken: Fact[] = [];
  const count = new Map<FactKind, number>();
  while (left.length > 0) {
    const full = taken.length < shown && taken.filter(({ kind }) => names.has(kind)).length >= namesShown;
    const worth = ({ fact, score }: (typeof left)[number]) =>
      full && names.has(fact.kind)
        ? score - 100
        : score * kinds[fact.kind].fade ** (count.get(fact.kind) ?? 0);
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    taken.push(best.fact);
    count.set(best.fact.kind, (count.get(best.fact.kind) ?? 0) + 1);
  }
  return taken;
}

type Profile = {
  title: Set<string>;
  /** Number of each sentence, and how much it is about what the article is about, 0 to 1. */
  sentences: Map<string, { index: number; aboutness: number }>;
  /** How often each name is named. */
  named: Map<string, number>;
  outlets: Set<string>;
};

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

function profileOf({ title, sentences }: Reading, { all, lexicon }: Names): Profile {
  const words = new Map<string, number>();
  const contents = [title, ...sentences].map((sentence) => ({ sentence, content: contentOf(sentence.text) }));
  for (const { content } of contents) for (const word of content) words.set(word, (words.get(word) ?? 0) + 1);
  // Six more words: a heading of two frequent words is no summary
  const weigh = (content: string[]) =>
    content.reduce((sum, word) => sum + Math.log2(words.get(word) ?? 1), 0) / (content.length + 6);
  const most = Math.max(0.1, ...contents.map(({ content }) => weigh(content)));
  return {
    title: new Set(contentOf(title.text)),
    sentences: new Map(
      contents.map(({ sentence, content }, number) => [
        place(sentence),
        { index: Math.max(0, number - 1), aboutness: weigh(content) / most },
      ]),
    ),
    named: new Map(all.flatMap(({ mentions }) => mentions.map(({ key }) => [key, mentions.length] as const))),
    outlets: lexicon.outlets,
  };
}

/** How much each feature of a fact is there, by the name of its weight. */
function featuresOf(fact: Fact, { title, sentences, named, outlets }: Profile): Partial<typeof weights> {
  const { index, aboutness } = sentences.get(place(fact.sentence)) ?? { index: 0, aboutness: 0 };
  const { text, span } = fact.value;
  const isName = names.has(fact.kind);
  const { speaker } = fact;
  const inSentence =
    (speaker?.span.start ?? -1) >= fact.sentence.span.start &&
    (speaker?.span.start ?? 0) < fact.sentence.span.end;
  return {
    position: 1 / (1 + index / HALF),
    frequency: isName ? Math.log2(1 + (named.get(fold(text).replace(/\s+/g, " ")) ?? 1)) : 1,
    title: span.block < 0 || contentOf(text).some((word) => title.has(word)) ? 1 : 0,
    sentence: aboutness,
    complete: fact.role || (fact.normalised && !isName) ? 1 : 0,
    full: isName && text.includes(" ") ? 1 : 0,
    speech: fact.kind === "quote" && /^\p{Lu}/u.test(text) && text.length > 30 && text.length < 300 ? 1 : 0,
    spoken: speaker && inSentence ? 1 : 0,
    mild: fact.kind === "certainty" && mild.has(fact.certainty?.level ?? "") ? 1 : 0,
    small: fact.kind === "quantity" && /^[0-9](?: |$)/.test(fact.normalised ?? "") ? 1 : 0,
    outlet: outlets.has(fold(text)) ? 1 : 0,
  };
}

const salience = (fact: Fact, profile: Profile): number =>
  Object.entries(featuresOf(fact, profile)).reduce(
    (sum, [name, value]) => sum + weights[name as keyof typeof weights] * value,
    0,
  );
