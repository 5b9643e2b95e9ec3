import type { Fact, FactKind } from "#model/digest.ts";
import type { Reading } from "./finder.ts";
import type { Sentence } from "./sentences.ts";

/** What a kind is worth before anything is known, and how much less the second, third … of the same kind. */
export const kinds: Record<FactKind, { prior: number; fade: number }> = {
  // Who, where and which organisation: most of what human highlights name
  person: { prior: 1.1, fade: 0.86 },
  org: { prior: 0.9, fade: 0.8 },
  place: { prior: 0.9, fade: 0.72 },
  // When and how much: few are told, the lead's are
  date: { prior: 0.85, fade: 0.7 },
  money: { prior: 0.95, fade: 0.8 },
  percent: { prior: 0.8, fade: 0.75 },
  quantity: { prior: 0.9, fade: 0.75 },
  // What was said, by whom, how sure: one or two are enough
  quote: { prior: 0.85, fade: 0.6 },
  source: { prior: 0.7, fade: 0.55 },
  certainty: { prior: 0.75, fade: 0.5 },
};

export const weights = {
  /** Half of what a reader must know stands in the first three sentences, three quarters in the first ten. */
  position: 1,
  /** Names told again and again are what the article is about. */
  frequency: 0.4,
  /** Said in the title too. */
  title: 0.5,
  /** The sentence is about what the whole article is about. */
  sentence: 0.4,
  /** A person with a role, a quote with a speaker, a number that was understood: worth more to a reader. */
  complete: 0.2,
};

const names = new Set<FactKind>(["person", "org", "place"]);
/** Of the facts that are shown at once, at most so many are names. */
const [shown, namesShown] = [8, 4];

/** Facts, best first: salience of each, then a mix of kinds by taking the best that is left while its kind fades. */
export function rank(facts: Fact[], reading: Reading): Fact[] {
  const text = profile(reading);
  const left = facts.map((fact) => ({ fact, score: salience(fact, text) }));
  const taken: Fact[] = [];
  const count = new Map<FactKind, number>();
  while (left.length > 0) {
    const full = taken.length < shown && taken.filter(({ kind }) => names.has(kind)).length >= namesShown;
    const worth = ({ fact, score }: (typeof left)[number]) =>
      full && names.has(fact.kind) ? score - 100 : score * kinds[fact.kind].fade ** (count.get(fact.kind) ?? 0);
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    taken.push(best.fact);
    count.set(best.fact.kind, (count.get(best.fact.kind) ?? 0) + 1);
  }
  return taken;
}

type Profile = {
  words: Map<string, number>;
  title: Set<string>;
  order: Map<string, number>;
  sentence: Map<string, number>;
};

const place = ({ span }: Pick<Sentence, "span">) => `${span.block}:${span.start}`;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Enough of a word to know it in another form: "frustrated", "frustration". */
const stem = (word: string) => word.slice(0, 7);

/** How often each word stands, what the title says, and how much each sentence is about the article. */
function profile({ title, sentences }: Reading): Profile {
  const words = new Map<string, number>();
  for (const { text } of sentences) for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  const weight = (word: string) => (word.length > 3 ? Math.log2(words.get(word) ?? 1) : 0);
  const raw = [title, ...sentences].map((sentence) => {
    const content = [...new Set(wordsOf(sentence.text))].filter((word) => word.length > 3);
    return [place(sentence), content.reduce((sum, word) => sum + weight(word), 0) / (content.length + 6)] as const;
  });
  const most = Math.max(0.1, ...raw.map(([, value]) => value));
  return {
    words,
    title: new Set(wordsOf(title.text).filter((word) => word.length > 3).map(stem)),
    order: new Map([title, ...sentences].map((sentence, index) => [place(sentence), Math.max(0, index - 1)])),
    sentence: new Map(raw.map(([key, value]) => [key, value / most])),
  };
}

function salience(fact: Fact, text: Profile): number {
  const key = place(fact.sentence);
  const index = text.order.get(key) ?? 0;
  const position = 1 / (1 + index / 6);
  const words = wordsOf(fact.value.text);
  const frequency = names.has(fact.kind) ? Math.log2(1 + (text.words.get(words.at(-1) ?? "") ?? 0)) : 1;
  const inTitle = words.some((word) => text.title.has(stem(word))) ? 1 : 0;
  const complete = fact.role || fact.speaker || fact.normalised ? 1 : 0;
  const sum =
    weights.position * position +
    weights.frequency * frequency +
    weights.title * inTitle +
    weights.sentence * (text.sentence.get(key) ?? 0) +
    weights.complete * complete;
  return kinds[fact.kind].prior * sum;
}
