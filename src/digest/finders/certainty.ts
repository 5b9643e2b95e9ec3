import { passage, whole } from "#digest/finder.ts";
import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { matchesIn } from "#digest/matches.ts";
import { primary } from "#digest/memo.ts";
import type { Certainty, Fact, Passage } from "#model/digest.ts";
import type { Line } from "./capitals.ts";
import type { Names } from "./names.ts";
import { shorten } from "./phrases.ts";

/** A hedge: its cue at `start` to `end` of the sentence, and the clause it governs. */
export type Hedge = { level: Certainty; line: Line; start: number; end: number; from: number; to: number };

/** What belongs to a modal cue: "could be" unveiled, "may not" immediately deliver. */
const verb =
  /^(?:could|may|might|can(?:not| not)?)(?: not| be| have been| have)*(?: (?:also|soon|even|still|never|\p{L}+ly))? (?!(?:the|an?|in|on|at|to|of|for|as|because|if|that|their|his|her|its|so|too|more|less|very|one)\b)\p{Ll}+(?![\p{L}-])/u;

type Cues = { level: Certainty; pattern: RegExp };

/** The cues of a language, and which of them a word begins, as bits; where no blanks part words all are looked for. */
type Lists = { cues: Cues[]; openers: Map<string, number> | null };

/** A lexicon is made once for a language. */
const listsOf = new WeakMap<Lexicon, Lists>();

function listsIn(lexicon: Lexicon, lang: string): Lists {
  const known = listsOf.get(lexicon);
  if (known) return known;
  const openers = new Map<string, number>();
  const cues = lexicon.hedges.map(([level, list], at) => {
    for (const cue of list.split("|")) {
      const word = cue.split(/[^a-z']/)[0] ?? "";
      openers.set(word, (openers.get(word) ?? 0) | (1 << at));
    }
    return { level, pattern: new RegExp(`(?<![a-z0-9'’-])(?:${alternatives(list)})(?![a-z0-9-])`, "g") };
  });
  const lists = { cues, openers: primary(lang) === "en" ? openers : null };
  listsOf.set(lexicon, lists);
  return lists;
}

/** The cues that a line may hold, by the words that they begin with. */
function cuesIn({ tokens }: Line, { cues, openers }: Lists): Cues[] {
  if (!openers) return cues;
  let bits = 0;
  for (const { lower } of tokens) {
    bits |= openers.get(lower) ?? 0;
    // A token may be more than the word that a cue begins with: "likely-to-be"
    const part = lower.search(/[^a-z']/);
    if (part > 0) bits |= openers.get(lower.slice(0, part)) ?? 0;
  }
  return bits === 0 ? [] : cues.filter((_, at) => bits & (1 << at));
}

/** All hedges of the text, one to a clause: the list's order settles which. */
export function hedgesOf({ lines, lexicon, lang }: Names): Hedge[] {
  const lists = listsIn(lexicon, lang);
  return lines.flatMap((line) => {
    if (line.shouted || line.sentence.kind === "code") return [];
    const { text } = line.sentence;
    const cues = cuesIn(line, lists);
    if (cues.length === 0) return [];
    // Lower-casing may change the length of a text (İ); a pattern that ignores case costs a hundred times as much to build
    const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
    const hedges = cues.flatMap(({ level, pattern }) =>
      matchesIn(lower, pattern).flatMap((match): Hedge[] => {
        const start = match.index;
        const end = start + Math.max(match[0].length, verb.exec(text.slice(start))?.[0].length ?? 0);
        return isHedge(text, start, end) ? [{ level, line, start, end, ...clause(text, start, end) }] : [];
      }),
    );
    return hedges.filter(
      (one, at) => !hedges.slice(0, at).some(({ from, to }) => one.start < to && one.end > from),
    );
  });
}

/** The longest first, so that "is rumored to" is not cut at "is rumored". */
const alternatives = (list: string) =>
  list
    .split("|")
    .toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll("'", "['’]");

/** What only looks like one: the month, "may" of permission asked for, denial of entry, "as expected to". */
function isHedge(text: string, start: number, end: number): boolean {
  const cue = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  if (/^May$/.test(cue) && start > 0) return false;
  if (/^(?:May|Might)$/.test(cue)) return false;
  if (
    /^(?:may|might)$/i.test(cue) &&
    !/^ (?:\p{L}+ly |well |yet |soon |still |even |also |one day )?\p{Ll}{2,}/u.test(after)
  )
    return false;
  if (/^suggests?$/i.test(cue) && /\b(?:he|she|they|we|I|you|to|might|may|would) $/.test(before))
    return false;
  if (/^den(?:y|ied|ies)$/i.test(cue) && /^ (?:access|entry|bail|visas?|permission)/.test(after))
    return false;
  if (
    /^(?:hopes?|plans?|aims?|intends?) to$/i.test(cue) &&
    /\b(?:the|a|an|his|her|its|their|any|no|in) $/.test(before)
  )
    return false;
  return !/^(?:perhaps|possibly|apparently)$/i.test(cue) || !/["“]$/.test(before);
}

/** No clause reaches so many characters on either side. */
const FAR = 1000;

/** The clause around a cue: from and to a strong break of the sentence. */
function clause(text: string, start: number, end: number): { from: number; to: number } {
  const breaks =
    /[;:—–()"“”]|, (?:and|but|while|with|although|though|which|who|whose|as|so|yet|after|because|where)\b|,(?= )|\b(?:but|while|although|because|though)\b/g;
  const first = Math.max(0, start - FAR);
  let [from, to] = [first, Math.min(text.length, end + FAR)];
  for (const match of text.slice(from, to).matchAll(breaks)) {
    const at = first + match.index;
    if (at + match[0].length <= start) from = at + match[0].length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return { from, to };
}

/** Hedges as facts of their own: the cue, and what is uncertain. */
export const findCertainty = (hedges: Hedge[]): Fact[] =>
  hedges.map((hedge) => {
    const { sentence } = hedge.line;
    const cue = passage(sentence, hedge.start, hedge.end);
    return {
      kind: "certainty",
      label: uncertain(hedge),
      value: cue,
      sentence: whole(sentence),
      certainty: { level: hedge.level, cue },
    };
  });

/**
 * What is uncertain, in a few words of the sentence: what follows the cue, else what goes before it.
 * > Xiaomi … is rumored to be considering a crossover model.
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function uncertain({ line, start, end, from, to }: Hedge): string {
  const { text } = line.sentence;
  // "Reportedly, users were …": the comma ends no clause
  if (start < 2 && text[end] === ",") return shorten(text.slice(end + 1), 8);
  const after = shorten(
    text
      .slice(end, to)
      .replace(/^\s*(?:suggests?|says?|has it) (?:that )?(?:the |an? )?/, "")
      .replace(/^[\s,]*(?:that|to|be|been|have)\b ?(?:be |been |have )?/, ""),
    8,
  );
  const modal = /^(?:may|might|could|can)\b/i.test(text.slice(start, end));
  if (!modal && after.includes(" ")) return after;
  // The cue belongs to what it is said of: "the deficit | is set to | shrink"
  const before = text.slice(from, start).trim();
  const subject = before
    .replace(/.*\b(?:suggests?|says?|said|that|fears|but|and|if|while|because|as) /, "")
    .split(/\s+/)
    .slice(-7)
    .join(" ");
  return shorten(text.slice(start - subject.length - 1, to), 10) || text.slice(start, end);
}

/** Kinds that a hedge of their clause may govern; a person is not uncertain because something about them is. */
const governed = new Set<Fact["kind"]>(["date", "money", "percent", "quantity"]);

/** Marks the facts that a hedge governs: those after its cue in its clause, and a number that is the subject just before it. */
export function mark(facts: Fact[], hedges: Hedge[]): Fact[] {
  return facts.map((fact) => {
    if (!governed.has(fact.kind) || fact.certainty || isPast(fact)) return fact;
    const hedge = hedges.find((one) => governs(one, fact.value));
    if (!hedge) return fact;
    const { line, level, start, end } = hedge;
    return { ...fact, certainty: { level, cue: passage(line.sentence, start, end) } };
  });
}

/** An age is as it is, and so is a time that has passed: "nine years after", "for the past nine years". */
function isPast({ kind, normalised = "", value, sentence }: Fact): boolean {
  if (kind !== "quantity") return false;
  const at = value.span.start - sentence.span.start;
  const [before, after] = [
    sentence.text.slice(Math.max(0, at - 30), at),
    sentence.text.slice(at + value.text.length),
  ];
  if (/\bold\b|-olds?\b|^aged? /.test(value.text)) return true;
  if (!normalised.startsWith("P")) return false;
  return (
    /^ (?:ago|after|before|since|earlier|later|into|on)\b/.test(after) ||
    /\b(?:after|past|last|previous|first|since) $/.test(before)
  );
}

function governs({ line, start, end, from, to }: Hedge, { span }: Passage): boolean {
  const { block, start: origin } = line.sentence.span;
  if (span.block !== block) return false;
  const [a, b] = [span.start - origin, span.end - origin];
  if (a >= end && b <= to) return true;
  return (
    a >= from &&
    b <= start &&
    start - b <= 12 &&
    !/^(?:planned|hopes)/.test(line.sentence.text.slice(start, end))
  );
}
