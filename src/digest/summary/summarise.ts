import type { Sentence } from "#digest/sentences.ts";
import { countRuns } from "#digest/words.ts";
import type { DigestOptions } from "#model/digest.ts";
import { isEnded } from "./features.ts";
import { type Line, outline } from "./outline.ts";
import { rank, type Weights, weights } from "./rank.ts";
import { type Budget, type Candidate, select, type Taste } from "./select.ts";

const SENTENCES = 3;
/** Shorter is a fragment. */
const FEWEST_WORDS = 4;
const PROSE: ReadonlySet<Sentence["kind"]> = new Set(["paragraph", "item", "quote"]);

/**
 * Chooses the sentences of the summary, in article order: three, or as many as asked for, or as fit into a budget of
 * words (a first sentence longer than the budget is let through). Never empty when there is any text.
 */
export function summarise(
  sentences: Sentence[],
  title: string,
  lang: string,
  options: DigestOptions,
  by: Weights = weights,
): Sentence[] {
  const prose = sentences.filter(({ kind }) => PROSE.has(kind));
  const text = outline(prose.length > 0 ? prose : sentences, title, lang);
  const worth = rank(text, by);
  const heading = bare(title);
  const budget = budgetOf(options);
  const taste = tasteFor(text.lines.length);
  const candidates = text.lines.map((line) => candidate(line, worth));
  const unled = candidates.map((one) => ({ ...one, leans: false }));
  // From what a summary should be made of to whatever there is.
  const pools = [
    candidates.filter((_, at) => isSentence(text.lines[at]) && !repeats(text.lines[at], heading)),
    unled.filter((_, at) => !repeats(text.lines[at], heading)),
    unled,
  ];
  for (const pool of pools) {
    const chosen = select(pool, budget, taste);
    if (chosen.length > 0) return chosen.flatMap(({ index }) => text.lines[index]?.sentence ?? []);
  }
  return sentences.slice(0, 1);
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const repeats = (line: Line | undefined, heading: string) =>
  line !== undefined && bare(line.sentence.text) === heading;

/** Not a fragment, nor furniture: long enough, and an item of a list only when it ends as a sentence does. */
const isSentence = (line: Line | undefined) =>
  line !== undefined &&
  line.words.length >= FEWEST_WORDS &&
  !line.furniture &&
  (line.sentence.kind !== "item" || isEnded(line.sentence.text));

function budgetOf({ sentences, words }: DigestOptions): Budget {
  if (words !== undefined) return { sentences: sentences ?? 50, words };
  return { sentences: Math.max(1, sentences ?? SENTENCES), words: Number.POSITIVE_INFINITY };
}

/** Long texts are seldom news: what matters in them stands further apart. */
const tasteFor = (length: number): Taste => ({ adjacency: length > 60 ? 0.3 : 0.4, each: 1 });

function candidate({ index, counts, leans, sentence }: Line, worth: number[]): Candidate {
  const own = worth[index] ?? 0;
  // The first sentence of an article may say "this" and mean what is to come: seldom well.
  if (index === 0)
    return { index, counts, words: countRuns(sentence.text), worth: leans ? own - 1 : own, leans: false };
  return { index, counts, words: countRuns(sentence.text), worth: own, leans };
}
