import type { Sentence } from "#digest/sentences.ts";
import { countRuns } from "#digest/words.ts";
import type { DigestOptions } from "#model/digest.ts";
import { isEnded } from "./features.ts";
import { type Line, type Outline, outline } from "./outline.ts";
import { rank, type Weights, weights } from "./rank.ts";
import { type Budget, type Candidate, select } from "./select.ts";

const SENTENCES = 3;
const TYPICAL_WORDS = 25;
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
  const candidates = weighed(
    text.lines.map((line) => candidate(line, worth[line.index] ?? 0)),
    budget,
  );
  const unled = candidates.map((one) => ({ ...one, leans: false }));
  // From what a summary should be made of to whatever there is.
  const pools = [
    candidates.filter((_, at) => isSentence(text.lines[at]) && !repeats(text.lines[at], heading)),
    unled.filter((_, at) => !repeats(text.lines[at], heading)),
    unled,
  ];
  for (const pool of pools) {
    const chosen = select(pool, budget, adjacencyIn(text));
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
  if (words !== undefined) return { sentences: sentences ?? 60, words };
  return { sentences: Math.max(1, sentences ?? SENTENCES), words: Number.POSITIVE_INFINITY };
}

/** Paragraphs of one sentence carry each other on; in long texts, seldom news, what matters stands further apart. */
const adjacencyIn = ({ lines, lined }: Outline): number => (lines.length > 60 ? 0.3 : lined ? 1.2 : 0.4);

function candidate({ index, counts, leans, sentence }: Line, worth: number): Candidate {
  const one = { index, counts, words: countRuns(sentence.text), worth, leans };
  // The first sentence of an article may say "this" and mean what is to come: seldom well.
  return index === 0 && leans ? { ...one, worth: worth - 1, leans: false } : one;
}

/**
 * Under a budget of words a sentence counts by its length, or short ones would fill it; and only those above average
 * count at all, unless the budget is a good part of the text.
 */
function weighed(candidates: Candidate[], budget: Budget): Candidate[] {
  if (!Number.isFinite(budget.words)) return candidates;
  const ease = Math.min(4, budget.words / candidates.reduce((sum, { words }) => sum + words, 1));
  return candidates.map((one) => ({ ...one, worth: ((one.worth + ease) * one.words) / TYPICAL_WORDS }));
}
