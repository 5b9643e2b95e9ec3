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
  /** The number of the sentence it does not stand without: the one before it, or the line that leads its list in. */
  needs: number | null;
  /** It leads something in, or asks: what comes next in the article, or what needs it, must be chosen next. */
  opens: boolean;
  /** Number of the section it stands in. */
  section: number;
};

/** How many sentences, or how many words. */
export type Budget = { sentences: number; words: number };

/** What is worth something besides the sentences themselves, in standard deviations of their worth. */
export type Taste = {
  /** To follow the sentence before: readers rate contiguous extracts as coherent. */
  adjacency: number;
  /** To stand in a section that nothing was chosen from yet. */
  coverage: number;
};

/** Two sentences that share more of their terms than this say the same. */
const SAME = 0.5;
/** Candidates looked at beyond the sentences asked for. */
const CANDIDATES = 24;
/** Drafts kept for each length of summary; fewer for long ones, where there is less to lose. */
const rivalsOf = ({ sentences }: Budget) => (sentences <= 4 ? 12 : 4);

type Draft = { chosen: Candidate[]; value: number; words: number };
const blank: Draft = { chosen: [], value: 0, words: 0 };

/**
 * The best set of sentences, in article order: the most worth, contiguity and coverage, no two that say the same, none
 * that leans on a sentence left out.
 */
export const select = (candidates: Candidate[], budget: Budget, taste: Taste): Candidate[] =>
  rivals(candidates, budget, taste)[0] ?? [];

/** The best sets, the best first. A beam search from left to right: its time does not grow with the text. */
export function rivals(candidates: Candidate[], budget: Budget, taste: Taste): Candidate[][] {
  const drafts: Draft[][] = [[blank]];
  const same = sameness();
  for (const candidate of foremost(candidates, budget))
    for (let size = Math.min(drafts.length, budget.sentences); size > 0; size--) {
      const longer = (drafts[size - 1] ?? []).flatMap((draft) =>
        extended(draft, candidate, budget, taste, same),
      );
      if (longer.length > 0) drafts[size] = best([...(drafts[size] ?? []), ...longer], rivalsOf(budget));
    }
  const whole = drafts.map((rivals) =>
    rivals.filter(({ chosen }) => chosen.length > 0 && !chosen.at(-1)?.opens),
  );
  const full = Number.isFinite(budget.words)
    ? best(whole.flat(), Number.POSITIVE_INFINITY)
    : (whole.findLast((rivals) => rivals.length > 0) ?? []);
  return full.map(({ chosen }) => chosen);
}

type Same = (one: Candidate, other: Candidate) => boolean;

/** Do two sentences say the same? Asked of the same pairs again and again: each is compared once. */
function sameness(): Same {
  const known = new Map<number, boolean>();
  return (one, other) => {
    const pair = one.index * 1e6 + other.index;
    const answer = known.get(pair) ?? overlap(one.counts, other.counts) > SAME;
    known.set(pair, answer);
    return answer;
  };
}

function extended(draft: Draft, next: Candidate, budget: Budget, taste: Taste, same: Same): Draft[] {
  const words = draft.words + next.words;
  const last = draft.chosen.at(-1);
  if (last && words > budget.words) return [];
  if (last?.opens && next.needs !== last.index && next.index !== last.index + 1) return [];
  if (next.needs !== null && !draft.chosen.some(({ index }) => index === next.needs)) return [];
  if (draft.chosen.some((one) => same(one, next))) return [];
  const follows = last?.index === next.index - 1 ? taste.adjacency : 0;
  const covers = last?.section !== next.section ? taste.coverage : 0;
  return [{ chosen: [...draft.chosen, next], value: draft.value + next.worth + follows + covers, words }];
}

const best = (drafts: Draft[], most: number) =>
  drafts.sort((one, other) => other.value - one.value).slice(0, most);

/** The fittest, and those they need, in article order. */
function foremost(candidates: Candidate[], { sentences }: Budget): Candidate[] {
  const most = CANDIDATES + sentences;
  const byWorth = [...candidates].sort((one, other) => other.worth - one.worth).slice(0, most);
  const wanted = new Set(byWorth.flatMap(({ index, needs }) => (needs === null ? [index] : [index, needs])));
  return candidates.filter(({ index }) => wanted.has(index));
}
