import { listed, proseOf } from "#digest/lexicons/proses.ts";
import type { Sentence } from "#digest/sentences.ts";
import { termReader, wordsOf } from "#digest/words.ts";
import { furnitureIn, leaningIn, tellingIn } from "./openings.ts";
import { centroid, cosine, type Space, spaceOf, type Ties, tiesOf, type Vector } from "./vectors.ts";

/** What is measured of one sentence before it is judged. */
export type Line = {
  sentence: Sentence;
  /** Its number among all sentences. */
  index: number;
  words: string[];
  counts: Vector;
  vector: Vector;
  ties: Ties;
  /** Closeness to the whole text, to its first four sentences, and to the first. */
  central: number;
  toLead: number;
  toFirst: number;
  /** Share of the title's terms that it has. */
  titled: number;
  /** Share of its terms that no sentence before it has. */
  fresh: number;
  leans: boolean;
  furniture: boolean;
  /** It says that it tells what matters: "we show that". */
  telling: boolean;
};

/** What is measured of the whole text. */
export type Outline = {
  lines: Line[];
  space: Space;
  paragraphs: number;
  /** Do paragraphs tell anything? Not in a text of one, nor in one of a sentence each. */
  shaped: boolean;
  /** Is it set as news is, in paragraphs of one sentence? There the beginning tells the most. */
  lined: boolean;
  most: { central: number; before: number; after: number };
  keywords: ReadonlySet<number>;
  stops: ReadonlySet<string>;
  persons: ReadonlySet<string>;
};

/** How many of the first sentences make the lead. */
const LEAD = 4;
const KEYWORDS = 12;

/** Measures a text: all that features and selection need, in time linear in its length. */
export function outline(sentences: Sentence[], title: string, lang: string): Outline {
  const terms = termReader(lang);
  const space = spaceOf(sentences.map(({ text }) => terms(text)));
  const { stops, persons } = proseOf(lang);
  const lines = linesOf(sentences, lang, space, new Set(terms(title)));
  const paragraphs = new Set(sentences.map(({ paragraph }) => paragraph)).size;
  const share = paragraphs / Math.max(1, sentences.length);
  const most = (value: (line: Line) => number) =>
    lines.reduce((top, line) => Math.max(top, value(line)), 1e-9);
  return {
    ...{ lines, space, paragraphs },
    shaped: paragraphs > 2 && share < 0.75,
    lined: paragraphs > 4 && share >= 0.75,
    most: {
      central: most(({ central }) => central),
      before: most(({ ties }) => ties.before),
      after: most(({ ties }) => ties.after),
    },
    keywords: keywordsOf(space),
    stops: listed(stops),
    persons: listed(persons),
  };
}

function linesOf(sentences: Sentence[], lang: string, space: Space, title: ReadonlySet<string>): Line[] {
  const [leans, isFurniture, tells] = [leaningIn(lang), furnitureIn(lang), tellingIn(lang)];
  const middle = centroid(space.vectors);
  const lead = centroid(space.vectors.slice(0, LEAD));
  const ties = tiesOf(space.vectors);
  const titleNumbers = [...title].map(space.numberOf);
  const seen = new Set<number>();
  return sentences.map((sentence, index) => {
    const [counts, vector] = [space.counts[index] as Vector, space.vectors[index] as Vector];
    const fresh = [...counts.keys()].filter((term) => !seen.has(term)).length;
    for (const term of counts.keys()) seen.add(term);
    const shared = titleNumbers.filter((number) => number !== undefined && counts.has(number)).length;
    return {
      ...{ sentence, index, counts, vector },
      words: wordsOf(sentence.text, lang),
      ties: ties[index] as Ties,
      central: cosine(vector, middle),
      toLead: cosine(vector, lead),
      toFirst: cosine(vector, space.vectors[0] as Vector),
      titled: shared / Math.max(1, title.size),
      fresh: fresh / Math.max(1, counts.size),
      leans: leans(sentence.text),
      furniture: isFurniture(sentence.text),
      telling: tells(sentence.text),
    };
  });
}

/** The terms that are repeated most; of two alike the one that comes first. */
function keywordsOf({ counts }: Space): ReadonlySet<number> {
  const total = new Map<number, number>();
  for (const count of counts) for (const [term, n] of count) total.set(term, (total.get(term) ?? 0) + n);
  const repeated = [...total].filter(([, n]) => n > 1).sort(([, one], [, other]) => other - one);
  return new Set(repeated.slice(0, KEYWORDS).map(([term]) => term));
}
