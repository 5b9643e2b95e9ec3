import type { Sentence } from "#digest/sentences.ts";
import type { About } from "#model/article.ts";
import type { DigestOptions, Length } from "#model/digest.ts";
import { poolsOf, weighed } from "./candidates.ts";
import { outline } from "./outline.ts";
import { type Placed, placed } from "./places.ts";
import { rank, type Weights, weights } from "./rank.ts";
import { type Budget, type Candidate, select } from "./select.ts";

/** A sentence of the summary, with the shortest length that it belongs to. */
export type Chosen = { sentence: Sentence; heading: Sentence | null; from: Length };

const SHORT = 3;
/** A detailed summary has a fifth of the sentences, within these bounds, and never more than half. */
const DETAILED = { share: 0.2, least: 5, most: 10 };
/** What "she" or "this" of what nobody has named costs a sentence that is to stand alone, in standard deviations. */
const DANGLING = 1;
/** What a new section is worth to a detailed summary, in standard deviations. */
const COVERAGE = 1.5;
/** A budget of words is to be filled, and what fits seldom stands next: contiguity is worth less there. */
const FILLING = 0.25;
/** More than any sentence is worth: what is bound to be chosen. */
const BOUND = 1000;

/**
 * Chooses the sentences of the summary, in article order: for all lengths at once, each holding the shorter; or as many
 * as asked for, or as fit into a budget of words (a first sentence longer than the budget is let through).
 * Never empty when there is any text.
 */
export function summarise(
  sentences: Sentence[],
  title: string,
  lang: string,
  options: DigestOptions = {},
  by: Weights = weights,
  kind: About["kind"] = "article",
): Chosen[] {
  const places = placed(sentences);
  const choose = chooser(places, title, lang, by, kind);
  const { sentences: most, words } = options;
  if (most !== undefined || words !== undefined) {
    const chosen = choose(budgetOf(most, words), [], 0);
    return chosen.map(({ index }) => chosenAt(places, index, "line"));
  }
  const short = choose(budgetOf(SHORT), [], 0);
  const line = lineOf(short);
  const detailed = choose(budgetOf(detailOf(places.length)), short, kind === "forum" ? 0 : COVERAGE);
  const has = (list: Candidate[], index: number) => list.some((one) => one.index === index);
  const lengthOf = (index: number) =>
    index === line?.index ? "line" : has(short, index) ? "short" : "detailed";
  const all = short.every(({ index }) => has(detailed, index)) ? detailed : short;
  return all.map(({ index }) => chosenAt(places, index, lengthOf(index)));
}

function chosenAt(places: Placed[], index: number, from: Length): Chosen {
  const { sentence, heading } = places[index] as Placed;
  return { sentence, heading, from };
}

/** The sentence of the short summary that stands by itself and says the most. */
const lineOf = (short: Candidate[]): Candidate | undefined =>
  [...short]
    .sort((one, other) => aloneOf(other) - aloneOf(one))
    .sort(
      (one, other) => Number(one.needs !== null || one.opens) - Number(other.needs !== null || other.opens),
    )[0];

/** What it is worth by itself. */
const aloneOf = ({ worth, dangles }: Candidate) => worth - (dangles ? DANGLING : 0);

const detailOf = (all: number) =>
  Math.max(
    SHORT,
    Math.min(DETAILED.most, Math.max(DETAILED.least, Math.round(all * DETAILED.share)), Math.floor(all / 2)),
  );

const budgetOf = (sentences: number | undefined, words = Number.POSITIVE_INFINITY): Budget => ({
  sentences: Math.max(1, sentences ?? (Number.isFinite(words) ? 60 : SHORT)),
  words,
});

type Choose = (budget: Budget, bound: Candidate[], coverage: number) => Candidate[];

/** Reads the text once; then chooses for any budget, from what a summary should be made of to whatever there is. */
function chooser(places: Placed[], title: string, lang: string, by: Weights, kind: About["kind"]): Choose {
  const text = outline(
    places.map(({ sentence }) => sentence),
    title,
    lang,
  );
  const { worth, adjacency } = rank(text, by);
  return (budget, bound, coverage) => {
    const must = new Set(bound.map(({ index }) => index));
    for (const pool of poolsOf(text, places, worth, title, kind)) {
      const bids = weighed(pool, budget).map((one) =>
        must.has(one.index) ? { ...one, worth: one.worth + BOUND } : one,
      );
      const chosen = select(bids, budget, {
        adjacency: Number.isFinite(budget.words) ? FILLING * adjacency : adjacency,
        coverage,
      });
      if (chosen.length > 0) return chosen;
    }
    return [];
  };
}
