import { bare, contentOf, gist, leadOf, predicate, subjectIn, textOf, trimmed } from "./brief.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { justBefore } from "./just-before.ts";
import { dated } from "./measured.ts";
import { headOf, nearest, short } from "./nearest.ts";
import { nounLeading, phraseAt, phraseBefore } from "./noun-phrase.ts";
import { syntax, type Word } from "./words-of-clause.ts";

/** What happens to those that are counted: "At least 480 migrants | have died" or "killing | two people". */
export function happens(text: string, from: number, to: number): string {
  const head = headOf(text, from);
  if (head) return head;
  const clause = clauseOf(text, from, to);
  const { words, first, last, verb } = clause;
  const lead = leadOf(clause);
  const before = words[lead];
  // Whose verb it is: nothing but small words stands before them, and none leads to them
  if (
    verb &&
    clause.to <= verb[0] &&
    !/^(?:prep|to)$/.test(before?.is ?? "") &&
    (lead <= first + 1 || isTime(words.slice(first, lead)))
  ) {
    const told = bare(predicate(clause, last, 8));
    if (contentOf(told) > 0 && !syntax().reports.has(told[0]?.lower ?? "")) return textOf(told);
  }
  const doing = words[lead - 1];
  if (doing?.is === "ing" && lead > first && before?.is !== "prep")
    return textOf(trimmed([doing, ...words.slice(clause.to, clause.to)]));
  if (before?.lower === "of" || before?.lower === "to") {
    const noun = nounLeading(clause);
    const link =
      words[clause.to]?.lower === "in"
        ? phraseAt(words, clause.to + 1, verb && verb[0] > clause.to ? verb[0] : last, 4)
        : [];
    const link2 =
      link.length > 0 && !dated.test(link[0]?.lower ?? "") ? [words[clause.to] as Word, ...link] : [];
    if (before?.lower === "of" && noun.length > 0 && noun.length + link2.length > 1)
      return textOf([...noun, ...link2]);
  }
  const told = gist(clause) || short(clause);
  if (told) return told;
  const object =
    doing && lead >= 1 && verb && lead === verb[1] && /^(?:ed|past)$/.test(doing.is)
      ? [doing]
      : nounLeading(clause);
  return textOf(object) || nearest(text, clause, from);
}

/** "Every day | 78 million messages are sent" */
const isTime = (words: Word[]) =>
  words.length < 4 &&
  /^(?:day|night|week|month|year|morning|season)s?$/.test(words.at(-1)?.lower ?? "") &&
  words[0]?.is === "det";

/** "the June 7 | deadline", "Friday's | vote": the date belongs to the noun after it. */
const owned = /(?:^|[^A-Za-z])(?:an?|the|its|his|her|their|our|this)\s$/i;

/** What happens at a time: the clause without the words that name the time. */
export function occasion(text: string, from: number, to: number): string {
  const head = headOf(text, from);
  if (head) return head;
  const clause = clauseOf(text, from, to);
  const { words, last } = clause;
  const possessive = /^['’]s?\s/.test(text.slice(to, to + 4));
  if (owned.test(justBefore(text, from)) || possessive || /^['’]s$/.test(text.slice(to - 2, to))) {
    const noun = phraseAt(words, clause.to, last, 6);
    if (noun.length > 0 && !words[clause.to]?.parted) return textOf(noun);
  }
  return gist(clause, 9, true) || around(clause) || nearest(text, clause, from) || led(clause);
}

/** "despite having only | launched on" */
function around(clause: Clause): string {
  const { words, first } = clause;
  const lead = leadOf(clause);
  if (
    words[lead - 1]?.is === "ed" &&
    lead - 1 > first &&
    /^(?:ing|adv|inner|aux)$/.test(words[lead - 2]?.is ?? "")
  )
    return textOf(words.slice(lead - 1, lead));
  return "";
}

/** Where no verb is: the noun phrase that leads to the date. "the death of Ana Roth in | 2012" */
function led(clause: Clause): string {
  const noun = clause.verb ? [] : phraseBefore(clause.words, clause.first, leadOf(clause), 8);
  return contentOf(noun) > 1 ? textOf(noun) : "";
}

/**
 * What the clause around a name tells: what happens there, or the noun that it is written before.
 * > Tom Shanklin will start in the centre … in | Cardiff
 * > a | UK | police investigation
 */
export function setting(text: string, from: number, to: number): string {
  const clause = clauseOf(text, from, to);
  const { words, last, verb } = clause;
  const next = words[clause.to];
  if (
    next &&
    clause.to < last &&
    next.is === "noun" &&
    /^\p{Ll}/u.test(next.text) &&
    /^ /.test(text.slice(to, to + 1))
  ) {
    const noun = phraseAt(words, clause.to, last, 3);
    if (
      noun.length > 0 &&
      noun.every(({ text }) => /^\p{Ll}/u.test(text)) &&
      !isName(words[clause.to + noun.length])
    )
      return textOf(noun);
  }
  const lead = leadOf(clause);
  const place =
    /^(?:in|at|near|on|off|from|to|outside|across|into|around|through|over|near|inside|throughout)$/.test(
      words[lead]?.lower ?? "",
    );
  if (!place) return "";
  if (verb && verb[0] < lead && subjectIn(clause).length > 0) {
    const told = gist(clause, 9);
    if (told) return told;
  }
  const noun = phraseBefore(words, clause.first, lead, 6);
  return contentOf(noun) > 1 ? textOf(noun) : "";
}

/** "Spain creator | Ines Calder": the noun is of another name. */
const isName = (word: Word | undefined) => word !== undefined && !word.parted && /^\p{Lu}/u.test(word.text);
