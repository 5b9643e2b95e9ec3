import { countRuns } from "#digest/words.ts";
import type { About } from "#model/article.ts";
import { isEnded } from "./features.ts";
import {
  isBareQuote,
  isCutOff,
  isHeadless,
  isLabelled,
  isLog,
  isLoose,
  isMeasure,
  isQuestion,
  isSign,
} from "./openings.ts";
import type { Line, Outline } from "./outline.ts";
import { isLeadIn, type Placed } from "./places.ts";
import type { Budget, Candidate } from "./select.ts";

const TYPICAL_WORDS = 25;
/** Items of a list, and what leads them in, tell the details: worth less, in standard deviations. */
const LISTED = 1;
/** What it costs an article's first sentence to lean on what nobody has said, in standard deviations. */
const EARLY = 1.6;
/** What a question is worth less: it tells that something will be told. */
const ASKING = 0.6;
/**
 * What stands before the first heading (or else under it), and the first posts of a thread, tell what all is about: so
 * much more worth they are, fading over as many sentences again.
 */
const PROLOGUE = { worth: 1.3, sentences: 12 };
/** So many sentences that end as such, and such a share of all, make a rule of it. */
const MANY = 6;
const MOSTLY = 0.7;
/** The opening post of a thread says what it is about: so much more its beginning is worth, fading over its sentences. */
const OPENING = { worth: 1.3, sentences: 4 };
/** Shorter is a fragment; and so is a longer line without an end: "100 g of ground almonds", "Ready in: 25 minutes". */
const FEWEST_WORDS = { ended: 4, unended: 8 };

/**
 * What may be chosen, in pools: from what a summary should be made of to whatever there is. The next pool is for texts
 * that the one before has nothing of.
 */
export function* poolsOf(
  text: Outline,
  places: Placed[],
  worth: number[],
  title: string,
  kind: About["kind"] = "article",
): Generator<Candidate[], void> {
  const { lines } = text;
  const heading = bare(title);
  const listing = mostly(lines, ({ sentence }) => sentence.kind === "item");
  // Where sentences end as such, what does not is a caption, a name, an address.
  const strict = mostly(lines, ({ sentence }) => isEnded(sentence.text));
  const tells = (line: Line) => isSentence(line, strict) && !breaksOff(line, lines[line.index + 1]);
  const begins = prologueOf(
    places,
    kind,
    lines.findIndex((line) => line.sentence.kind === "paragraph" && tells(line)),
  );
  const body = lines.findIndex(({ sentence }) => sentence.kind === "paragraph");
  const titled = places.findIndex((place) => bare(place.heading?.text ?? "") === heading);
  // A box before the first paragraph, a motto or a promotion, is not of the text, nor a list before its title.
  const boxed = ({ index, sentence: { kind } }: Line) =>
    (kind === "quote" && index < body) || (kind === "item" && index < titled);
  const all = lines.map((line, at) => {
    const place = places[at] as Placed;
    const lead = lines[place.leadIn ?? -1];
    // "Method:" is as good as a heading: what it leads in stands without it.
    const leadIn = lead && tells(lead) ? lead.index : null;
    return candidate(line, { ...place, leadIn }, (worth[at] ?? 0) + begins(at), listing);
  });
  const fresh = (one: Candidate) => one.text.length > 1.5 * title.length + 9 || bare(one.text) !== heading;
  yield all.filter((one) => {
    const line = lines[one.index] as Line;
    return tells(line) && fresh(one) && !boxed(line);
  });
  const free = all.map((one) => ({ ...one, needs: null, opens: false }));
  const label = (one: Candidate) => isLeadIn(one.text) || isSign(one.text);
  yield free.filter((one) => fresh(one) && !label(one));
  yield free.filter((one) => !label(one));
  yield free;
}

function mostly(lines: readonly Line[], is: (line: Line) => boolean): boolean {
  const some = lines.filter(is).length;
  return some >= MANY && some >= MOSTLY * lines.length;
}

/**
 * What each sentence is worth for standing where a text says what it is about. `from`: the first sentence worth the name,
 * which a sign or a synopsis may stand before, under a heading of its own.
 */
function prologueOf(places: readonly Placed[], kind: About["kind"], from: number): (index: number) => number {
  const first = places[Math.max(0, from)];
  const next = places.findIndex(({ section }) => section > (first?.section ?? 0));
  const end = kind === "forum" ? places.length : next;
  const { worth, sentences } = PROLOGUE;
  const opening = (index: number) =>
    kind === "forum" && index >= from
      ? OPENING.worth * Math.max(0, 1 - (index - from) / OPENING.sentences)
      : 0;
  return (index) =>
    index < end ? worth * Math.min(1, Math.max(0, 2 - (index - from) / sentences)) + opening(index) : 0;
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const closes = (text: string) => isEnded(text) || isLeadIn(text);

/** Not a fragment, nor furniture: long enough, and nor without an end where others have one, or in a list. */
const isSentence = (line: Line, strict: boolean) =>
  line.words.length >= FEWEST_WORDS[closes(line.sentence.text) ? "ended" : "unended"] &&
  !line.furniture &&
  !isLoose(line.sentence.text) &&
  !isHeadless(line.sentence.text) &&
  !isLog(line.sentence.text) &&
  !isCutOff(line.sentence.text) &&
  !(isSign(line.sentence.text) && !shouts(line.sentence.text)) &&
  !isMeasure(line.sentence.text) &&
  (!(strict || line.sentence.kind === "item") || closes(line.sentence.text));

/** A sentence in capitals, with its end: "THE FERRY STOPS." */
const shouts = (text: string) => isEnded(text) && text === text.toUpperCase();

/** Does it go on in the next line? A page has set its lines by hand. */
const breaksOff = ({ sentence: { text } }: Line, next: Line | undefined) =>
  next !== undefined && !closes(text) && isHeadless(next.sentence.text);

function candidate(
  line: Line,
  { leadIn, section, quoted }: Placed,
  worth: number,
  listing: boolean,
): Candidate {
  const { index, leans, sentence, forms } = line;
  // The first sentence of an article may say "this" and mean what is to come: seldom well.
  const early = index === 0 && (leans || isBareQuote(sentence.text));
  const opens = isLeadIn(sentence.text);
  const listed =
    leadIn !== null || opens || (sentence.kind === "item" && !listing) || isLabelled(sentence.text);
  const asks = isQuestion(sentence.text);
  return {
    index,
    section,
    text: sentence.text,
    words: 0,
    terms: line.vector.terms,
    forms,
    worth: worth - EARLY * Number(early) - LISTED * Number(listed) - ASKING * Number(asks),
    needs: leadIn ?? (index > 0 && (leans || quoted || isBareQuote(sentence.text)) ? index - 1 : null),
    opens: opens || asks,
    dangles: early,
  };
}

/**
 * Under a budget of words a sentence counts by its length, or short ones would fill it; and only those above average
 * count at all, unless the budget is a good part of the text.
 */
export function weighed(candidates: Candidate[], budget: Budget): Candidate[] {
  if (!Number.isFinite(budget.words)) return candidates;
  const counted = candidates.map((one) => ({ ...one, words: countRuns(one.text) }));
  const ease = Math.min(4, budget.words / counted.reduce((sum, { words }) => sum + words, 1));
  return counted.map((one) => ({ ...one, worth: ((one.worth + ease) * one.words) / TYPICAL_WORDS }));
}
