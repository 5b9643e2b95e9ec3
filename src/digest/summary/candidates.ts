import { countRuns } from "#digest/words.ts";
import { isEnded } from "./features.ts";
import { isBareQuote, isHeadless, isLoose, isQuestion } from "./openings.ts";
import type { Line, Outline } from "./outline.ts";
import { isLeadIn, type Placed } from "./places.ts";
import type { Budget, Candidate } from "./select.ts";

const TYPICAL_WORDS = 25;
/** Items of a list, and what leads them in, tell the details: worth less, in standard deviations. */
const LISTED = 1;
/** What it costs an article's first sentence to lean on what nobody has said, in standard deviations. */
const EARLY = 1.6;
/** So many sentences that end as such, and such a share of all, make a rule of it. */
const MANY = 6;
const MOSTLY = 0.7;
/** Shorter is a fragment. */
const FEWEST_WORDS = 4;

/**
 * What may be chosen, in pools: from what a summary should be made of to whatever there is. The next pool is for texts
 * that the one before has nothing of.
 */
export function poolsOf(text: Outline, places: Placed[], worth: number[], title: string): Candidate[][] {
  const heading = bare(title);
  const all = text.lines.map((line, at) => candidate(line, places[at] as Placed, worth[at] ?? 0));
  const fresh = ({ index }: Candidate) => bare(text.lines[index]?.sentence.text ?? "") !== heading;
  const free = all.map((one) => ({ ...one, needs: null, opens: false }));
  // Where sentences end as such, what does not is a caption, a name, an address.
  const ended = text.lines.filter(({ sentence }) => isEnded(sentence.text)).length;
  const strict = ended >= MANY && ended >= MOSTLY * text.lines.length;
  return [
    all.filter((one) => isSentence(text.lines[one.index], strict) && fresh(one)),
    free.filter(fresh),
    free,
  ];
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Not a fragment, nor furniture: long enough, and nor without an end where others have one, or in a list. */
const isSentence = (line: Line | undefined, strict: boolean) =>
  line !== undefined &&
  line.words.length >= FEWEST_WORDS &&
  !line.furniture &&
  !isLoose(line.sentence.text) &&
  !isHeadless(line.sentence.text) &&
  (!(strict || line.sentence.kind === "item") || isEnded(line.sentence.text) || isLeadIn(line.sentence.text));

function candidate(line: Line, { leadIn, section, quoted }: Placed, worth: number): Candidate {
  const { index, counts, leans, sentence } = line;
  // The first sentence of an article may say "this" and mean what is to come: seldom well.
  const early = index === 0 && (leans || isBareQuote(sentence.text));
  const opens = isLeadIn(sentence.text);
  const listed = leadIn !== null || opens;
  return {
    ...{ index, counts, section, words: countRuns(sentence.text) },
    worth: worth - EARLY * Number(early) - LISTED * Number(listed),
    needs: leadIn ?? (index > 0 && (leans || quoted || isBareQuote(sentence.text)) ? index - 1 : null),
    opens: opens || isQuestion(sentence.text),
  };
}

/**
 * Under a budget of words a sentence counts by its length, or short ones would fill it; and only those above average
 * count at all, unless the budget is a good part of the text.
 */
export function weighed(candidates: Candidate[], budget: Budget): Candidate[] {
  if (!Number.isFinite(budget.words)) return candidates;
  const ease = Math.min(4, budget.words / candidates.reduce((sum, { words }) => sum + words, 1));
  return candidates.map((one) => ({ ...one, worth: ((one.worth + ease) * one.words) / TYPICAL_WORDS }));
}
