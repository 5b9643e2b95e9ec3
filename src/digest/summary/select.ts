import { overlap, type Vector } from "./vectors.ts";

/** A sentence that may be chosen. */
export type Candidate = {
  /** Its number in the article. */
  index: number;
  /** How fit it is by itself, in standard deviations. */
  worth: number;
  /** Its length in words, as budgets count. */
  words: number;
  counts: Vector;
  /** It does not stand without the sentence before it. */
  leans: boolean;
};

/** How many sentences, or how many words. */
export type Budget = { sentences: number; words: number };

/** Two sentences that share more of their terms than this say the same. */
const SAME = 0.5;
/** Candidates looked at beyond the sentences asked for. */
const CANDIDATES = 40;
/** Drafts kept for each length of summary; fewer for long ones, where there is less to lose. */
const rivalsOf = ({ sentences }: Budget) => (sentences <= 12 ? 16 : 4);

type Draft = { chosen: Candidate[]; value: number; words: number };
const blank: Draft = { chosen: [], value: 0, words: 0 };

/**
 * The best set of sentences, in article order: the most worth and contiguity, no two that say the same, none that
 * leans on a sentence left out. `adjacency` is the worth, in standard deviations, of following the sentence before:
 * readers rate contiguous extracts as coherent. A beam search from left to right: its time does not grow with the text.
 */
export function select(candidates: Candidate[], budget: Budget, adjacency: number): Candidate[] {
  const drafts: Draft[][] = [[blank]];
  for (const candidate of foremost(candidates, budget))
    for (let size = Math.min(drafts.length, budget.sentences); size > 0; size--) {
      const longer = (drafts[size - 1] ?? []).flatMap((draft) =>
        extended(draft, candidate, budget, adjacency),
      );
      drafts[size] = best([...(drafts[size] ?? []), ...longer]).slice(0, rivalsOf(budget));
    }
  const full = drafts.flatMap(([top]) => (top && top !== blank ? [top] : []));
  if (Number.isFinite(budget.words)) return best(full)[0]?.chosen ?? [];
  return full.at(-1)?.chosen ?? [];
}

function extended(draft: Draft, next: Candidate, budget: Budget, adjacency: number): Draft[] {
  const words = draft.words + next.words;
  if (draft.chosen.length > 0 && words > budget.words) return [];
  const follows = draft.chosen.at(-1)?.index === next.index - 1;
  if (next.leans && !follows) return [];
  if (draft.chosen.some(({ counts }) => overlap(counts, next.counts) > SAME)) return [];
  const value = draft.value + next.worth + (follows ? adjacency : 0);
  return [{ chosen: [...draft.chosen, next], value, words }];
}

const best = (drafts: Draft[]) => drafts.sort((one, other) => other.value - one.value);

/** The fittest, and those they lean on, in article order. */
function foremost(candidates: Candidate[], { sentences }: Budget): Candidate[] {
  const most = CANDIDATES + sentences;
  const byWorth = [...candidates].sort((one, other) => other.worth - one.worth).slice(0, most);
  const wanted = new Set(byWorth.flatMap(({ index, leans }) => (leans ? [index, index - 1] : [index])));
  return candidates.filter(({ index }) => wanted.has(index));
}
