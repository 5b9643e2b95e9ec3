import type { Clause } from "./clause.ts";
import { syntax, type Word } from "./words-of-clause.ts";

/** As many words as one takes in at a glance, and how many more there may be rather than a phrase without its noun. */
const MOST = 8;
const MORE = 3;

/** Never at the end of a phrase: what they lead to is missing. */
const leads = /^(?:det|prep|conj|sub|to|aux|inner)$/;
const isContent = ({ is }: Word) => !/^(?:det|prep|conj|sub|pron|aux|inner|adv|to)$/.test(is);

export const contentOf = (words: Word[]): number => words.filter(isContent).length;

/** Words without those that lead to what is not there. */
export function trimmed(words: Word[]): Word[] {
  let [first, last] = [0, words.length];
  while (
    first < last &&
    /^(?:det|conj|sub|adv)$/.test(words[first]?.is ?? "") &&
    words[first + 1]?.lower !== "of" &&
    !/^(?:next|last)$/.test(words[first]?.lower ?? "")
  )
    first++;
  while (last > first && isOpen(words, last)) last--;
  return words.slice(first, last);
}

const isOpen = (words: Word[], last: number) => {
  const word = words[last - 1];
  return (
    word === undefined ||
    leads.test(word.is) ||
    word.owner ||
    (word.is === "ing" && words[last - 2]?.is === "prep") ||
    (syntax().leading.has(word.lower) && /^(?:aux|inner)$/.test(words[last - 2]?.is ?? "")) ||
    (word.is === "adv" &&
      !/^(?:ago|abroad|home|overseas|away|back|down|up|yesterday|today|tomorrow|worldwide|nationwide|together)$/.test(
        word.lower,
      )) ||
    /^(?:i|he|she|they|we|who|that|there|including|such|mr|mrs|ms|dr|so-called)$/.test(word.lower)
  );
};

/** A phrase may end before word `at`: another begins there, and none is left without its noun. */
function mayEnd(words: Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || leads.test(before.is) || before.owner) return false;
  if (!word || word.parted) return true;
  if (word.is === "sub" || (word.is === "prep" && !/^(?:of|than|per)$/.test(word.lower))) return true;
  if (word.is === "conj")
    return (
      /^(?:det|pron|aux|past|sub|to)$/.test(next?.is ?? "") &&
      !/\b(?:between|both|either)\b/.test(textOf(words.slice(0, at)))
    );
  if (word.is === "to")
    return !/^(?:ed|verb|verbs|ing|adv)$/.test(before.is) && !syntax().leading.has(before.lower);
  return (
    /^(?:yesterday|today|tomorrow|tonight|last|next|this|earlier|later)$/.test(word.lower) &&
    before.is !== "prep"
  );
}

/** The words up to where a phrase ends, at most eight if that can be; none if it never ends. */
export function cut(given: Word[], most = MOST, verb = 3): Word[] {
  // "the traits | the next chief will need": a clause that no word leads to
  const next = given.findIndex(
    ({ is }, at) => at > verb && is === "det" && given[at - 1]?.is === "noun" && !given[at - 1]?.owner,
  );
  const words = next > 0 ? given.slice(0, next) : given;
  if (words.length <= most) return trimmed(words);
  for (let at = most; at > 1; at--) {
    if (mayEnd(words, at) && contentOf(words.slice(0, at)) > 1) return trimmed(words.slice(0, at));
  }
  for (let at = most + 1; at <= Math.min(words.length, most + MORE); at++) {
    if (mayEnd(words, at)) return trimmed(words.slice(0, at));
  }
  return [];
}

/** The words as they are written. */
export const textOf = (words: Word[]): string =>
  words
    .map(({ text, comma, start }, at) => {
      const bare = /^\p{Lu}\./u.test(text) ? text : text.replace(/[.,:]+$/, "");
      const next = comma && start - (words[at - 1]?.end ?? 0) === 2;
      return at === 0 ? bare : next ? `, ${bare}` : ` ${bare}`;
    })
    .join("");

/** Whom or what a clause is about, without the phrases behind it where it is long; "" for a pronoun. */
export function subjectIn({ subject }: Clause, most = 5): Word[] {
  const words = trimmed(subject);
  if (words.length === 0 || words.every(({ is }) => is === "pron")) return [];
  if (words.length <= most) return words;
  // "officer | charged with murder"
  const told = (at: number) => words[at]?.is === "ed" && /^(?:prep|to)$/.test(words[at + 1]?.is ?? "");
  const end = words.findIndex((_, at) => (at > 1 && mayEnd(words, at)) || (at > 0 && told(at)));
  const short = end > 0 ? trimmed(words.slice(0, end)) : words;
  return short.length <= most + 2 ? short : [];
}

/** The verb of a clause and what goes on behind it up to word `end`, as much of it as there is room for. */
export function predicate({ words, verb }: Clause, end: number, most: number): Word[] {
  if (!verb) return [];
  const [begin, rest] = verb;
  const group = words.slice(begin, Math.min(rest, end));
  const more = words.slice(rest, end);
  if (more.length === 0) return trimmed(group);
  const all = cut([...group, ...more], Math.max(most, group.length + 1), Math.max(3, group.length));
  return all.length > group.length - 1 ? all : [];
}

/** "is", "has been" alone tell nothing of whom they are said; a modal does. */
export const bare = (words: Word[]): Word[] => {
  let first = 0;
  while (
    first < words.length &&
    (words[first]?.is === "inner" ||
      words[first]?.is === "adv" ||
      /^(?:is|are|was|were|am|has|have|had|do|does|did)$/.test(words[first]?.lower ?? "")) &&
    words[first + 1]?.lower !== "not" &&
    words[first]?.lower !== "not"
  )
    first++;
  return words.slice(first);
};

/** Where the phrase begins that leads to the value: "in the | wake of" */
export function leadOf({ words, first, from }: Clause): number {
  let at = from;
  while (at > first && /^(?:det|adv|number)$/.test(words[at - 1]?.is ?? "")) at--;
  return at > first && /^(?:prep|to)$/.test(words[at - 1]?.is ?? "") ? at - 1 : at;
}

/** What a clause tells, without the value in it: who does what. "" where it is not whole. `free`: the value needs no preposition. */
export function gist(clause: Clause, most = MOST, free = false): string {
  const { words, first, last, from, to, verb } = clause;
  if (!verb) return "";
  const subject = subjectIn(clause);
  const begin = verb[0];
  if (to <= begin) {
    const told = predicate(clause, last, most - subject.length);
    // What a name owns, and what is told of many, is another thing
    return from >= first && clause.subject.some((word) => word === words[from]) ? "" : enough(subject, told);
  }
  const lead = leadOf(clause);
  // Behind another noun it is a part of something else, or one of a list
  const doing = /^(?:verb|verbs|ing)$/.test(words[lead - 1]?.is ?? "") && words[lead - 2]?.is !== "det";
  if (!free && lead > verb[1] && !doing && !/^(?:prep|to)$/.test(words[lead]?.is ?? "")) return "";
  // "spent | Monday trying": the date is what it is said of
  const behind = words[to];
  if (
    free &&
    lead === verb[1] &&
    words[lead]?.is !== "prep" &&
    behind &&
    !behind.parted &&
    /^(?:ing|noun|det|ed)$/.test(behind.is)
  )
    return "";
  const told = predicate(clause, Math.max(verb[1], lead), most - subject.length);
  // "claims | reach $42bn": without its verb it says something else
  if (!free && lead > verb[1] && doing && told.at(-1) !== words[lead - 1]) return "";
  return lead < verb[1] && lead > begin
    ? enough(subject, trimmed(words.slice(begin, lead)))
    : enough(subject, told);
}

function enough(subject: Word[], told: Word[]): string {
  if (told.length === 0) return "";
  const verb = subject.length > 0 ? told : trimmed(bare(told));
  const all = [...subject, ...verb];
  if (contentOf(subject.length === 0 ? verb : all) < 2) return "";
  if (subject.length === 0 && /^(?:could|would|may|might|should|can|must)$/.test(verb[0]?.lower ?? ""))
    return "";
  return tellsOnly(verb) ? "" : textOf(all);
}

/** "police said", "told the paper", "he is": nobody does anything. Where what is said follows, it is told. */
export function tellsOnly(verb: Word[]): boolean {
  // "is back | to wearing"
  if (verb[0]?.is === "to") return true;
  const at = verb.findIndex(({ is }) => !/^(?:aux|inner|adv)$/.test(is));
  const head = verb[at];
  if (!head) return true;
  if (!syntax().reports.has(head.lower)) return false;
  return verb.length - at < 4 || !verb.slice(at + 2).some(({ is }) => /^(?:aux|past|ed)$/.test(is));
}
