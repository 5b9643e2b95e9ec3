import type { Sentence } from "#digest/sentences.ts";
import { furnitureIn, isDefined, leaningIn, tellingIn } from "./openings.ts";
import { furnished } from "./pointers.ts";
import { common, different, type Reading, readerOf, type Word } from "./reading.ts";
import { centroid, cosine, type Space, spaceOf, type Ties, tiesOf, type Vector } from "./vectors.ts";

/** What is measured of one sentence before it is judged. */
export type Line = {
  sentence: Sentence;
  /** Its number among all sentences. */
  index: number;
  words: Word[];
  /** The stems of all its words. */
  forms: Int32Array;
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
  /** Does it open with its title, as an encyclopaedia's article does? */
  defined: boolean;
  /** Is it set as news is, in paragraphs of one sentence? There the beginning tells the most. */
  lined: boolean;
  most: { central: number; before: number; after: number };
  keywords: ReadonlySet<number>;
};

/** How many of the first sentences make the lead. */
const LEAD = 4;
const KEYWORDS = 12;

/** Measures a text: all that features and selection need, in time linear in its length. */
export function outline(sentences: Sentence[], title: string, lang: string): Outline {
  const reader = readerOf(lang);
  const readings = sentences.map(({ text }) => reader.read(text));
  const size = reader.size();
  const space = spaceOf(
    readings.map(({ terms }) => terms),
    size,
  );
  const lines = linesOf(sentences, readings, space, reader.numbersOf(title), lang);
  const paragraphs = new Set(sentences.map(({ paragraph }) => paragraph)).size;
  const share = paragraphs / Math.max(1, sentences.length);
  const most = (value: (line: Line) => number) =>
    lines.reduce((top, line) => Math.max(top, value(line)), 1e-9);
  return {
    ...{ lines, space, paragraphs },
    defined: isDefined(sentences[0]?.text ?? "", title),
    shaped: paragraphs > 2 && share < 0.75,
    lined: paragraphs > 4 && share >= 0.75,
    most: {
      central: most(({ central }) => central),
      before: most(({ ties }) => ties.before),
      after: most(({ ties }) => ties.after),
    },
    keywords: keywordsOf(space),
  };
}

function linesOf(
  sentences: Sentence[],
  readings: Reading[],
  { vectors, rarity }: Space,
  heading: number[],
  lang: string,
): Line[] {
  const title = different(heading);
  const [leans, tells] = [leaningIn(lang), tellingIn(lang)];
  const furniture = furnished(sentences, furnitureIn(lang));
  const [middle, lead, first] = [vectors, vectors.slice(0, LEAD), vectors.slice(0, 1)].map((some) =>
    centroid(some, rarity.length),
  ) as [Float64Array, Float64Array, Float64Array];
  const ties = tiesOf(vectors);
  const fresh = freshness(vectors, rarity.length);
  return sentences.map((sentence, index) => {
    const [{ words, forms }, vector] = [readings[index] as Reading, vectors[index] as Vector];
    // Written out, as in `candidate`: a literal with a spread costs several times as much.
    return {
      sentence,
      index,
      words,
      forms,
      vector,
      ties: ties[index] as Ties,
      central: cosine(vector, middle),
      toLead: cosine(vector, lead),
      toFirst: cosine(vector, first),
      titled: common(vector.terms, title) / Math.max(1, title.length),
      fresh: fresh[index] as number,
      leans: leans(sentence.text),
      furniture: furniture[index] as boolean,
      telling: tells(sentence.text),
    };
  });
}

/** Of each sentence the share of its terms that stand in none before it. */
function freshness(vectors: readonly Vector[], size: number): number[] {
  const seen = new Uint8Array(size);
  return vectors.map(({ terms }) => {
    let fresh = 0;
    for (const term of terms) {
      if (seen[term] === 0) fresh += 1;
      seen[term] = 1;
    }
    return fresh / Math.max(1, terms.length);
  });
}

/** The terms that are repeated most; of two alike the one that comes first. */
function keywordsOf({ total }: Space): ReadonlySet<number> {
  const repeated: number[] = [];
  total.forEach((n, term) => {
    if (n > 1) repeated.push(term);
  });
  const most = repeated.sort(
    (one, other) => (total[other] as number) - (total[one] as number) || one - other,
  );
  return new Set(most.slice(0, KEYWORDS));
}
