import { common } from "./reading.ts";

/** A sentence that may be chosen. */
export type Candidate = {
  /** Its number in the article. */
  index: number;
  /** How fit it is by itself, in standard deviations. */
  worth: number;
  text: string;
  /** Its length in words, as budgets count; 0 where none are counted. */
  words: number;
  /** What it tells, and the stems of all its words, as ascending numbers. */
  terms: Int32Array;
  forms: Int32Array;
  /** The number of the sentence it does not stand without: the one before it, or the line that leads its list in. */
  needs: number | null;
  /** It leads something in, or asks: what comes next in the article, or what needs it, must be chosen next. */
  opens: boolean;
  /** It says "she" or "this" of what nobody has named yet. */
  dangles?: boolean;
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

/** Two sentences say the same that share so many of their terms, or of all their words. */
const SAME = { terms: 0.5, forms: 0.55 };
/** Fewer shared say nothing: "To cook the soup:". */
const FEW = 5;
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
  const most = rivalsOf(budget);
  const same = sameness();
  for (const candidate of foremost(candidates, budget))
    for (let size = Math.min(drafts.length, budget.sentences); size > 0; size--) {
      const before = drafts[size] ?? [];
      for (const draft of drafts[size - 1] ?? []) {
        const least = before.length < most ? Number.NEGATIVE_INFINITY : (before.at(-1)?.value ?? 0);
        const longer = extended(draft, candidate, { budget, taste, least, same });
        if (longer) keep(before, longer, most);
      }
      if (before.length > 0) drafts[size] = before;
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
    const before = known.get(pair);
    if (before !== undefined) return before;
    const answer =
      overlap(one.terms, other.terms) >= SAME.terms || overlap(one.forms, other.forms) >= SAME.forms;
    known.set(pair, answer);
    return answer;
  };
}

/** Share of the shorter list that the other has too, 0 to 1. */
const overlap = (one: Int32Array, other: Int32Array) =>
  common(one, other) / Math.max(FEW, Math.min(one.length, other.length));

type Terms = { budget: Budget; taste: Taste; least: number; same: Same };

/** The draft with one more sentence, if it may have it and is then worth more than the `least`. */
function extended(draft: Draft, next: Candidate, { budget, taste, least, same }: Terms): Draft | null {
  const last = draft.chosen.at(-1);
  const follows = last?.index === next.index - 1 ? taste.adjacency : 0;
  const covers = last?.section !== next.section ? taste.coverage : 0;
  const value = draft.value + next.worth + follows + covers;
  const words = draft.words + next.words;
  if (value <= least || (last && words > budget.words) || !fits(draft.chosen, next, same)) return null;
  return { chosen: [...draft.chosen, next], value, words };
}

/** May a sentence stand behind these? Not without what it needs, nor between a line and what that leads in, nor twice. */
function fits(chosen: readonly Candidate[], next: Candidate, same: Same): boolean {
  const last = chosen.at(-1);
  if (last?.opens && next.needs !== last.index && next.index !== last.index + 1) return false;
  if (next.needs !== null && !chosen.some(({ index }) => index === next.needs)) return false;
  return !chosen.some((one) => same(one, next));
}

/** Adds a draft to those kept, the best first, behind those that are as good; the last of too many goes. */
function keep(drafts: Draft[], draft: Draft, most: number): void {
  let at = drafts.length;
  while (at > 0 && (drafts[at - 1] as Draft).value < draft.value) at -= 1;
  drafts.splice(at, 0, draft);
  if (drafts.length > most) drafts.pop();
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
