import { auxiliaries, modals, past, reports } from "#digest/lexicons/grammar-en.ts";
import { clauseAround, contentOf, cutsOf, idle, isIdle, near, wordsOf } from "./clauses.ts";
import { justBefore } from "./just-before.ts";

const MOST = 8;

/** Words without dangling function words at either end; a modal may begin them, since it says how sure they are. */
function trimmed(words: string[]): string[] {
  let first = 0;
  let last = words.length;
  while (first < last && isIdle(words[first]) && !modals.has(words[first] ?? "")) first++;
  while (last > first && (isIdle(words[last - 1]) || /['’]s$/.test(words[last - 1] ?? ""))) last--;
  return words.slice(first, last);
}

/** The first words, at most eight, that end before a phrase rather than within it. */
function head(given: string[], most = MOST): string[] {
  const words = trimmed(given);
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1).findLastIndex((each, index) => index > 2 && idle(each));
  const short = trimmed(words.slice(0, cut > 2 ? cut : most));
  return contentOf(short) > 1 ? short : trimmed(words.slice(0, most));
}

/** The last words, at most eight, that begin with a phrase rather than within it. */
function tail(given: string[], most = MOST): string[] {
  const words = trimmed(given);
  if (words.length <= most) return words;
  const late = words.slice(-most);
  const cut = late.findIndex((each, index) => idle(each) && index < most - 2);
  return trimmed(cut < 0 ? late : late.slice(cut));
}

/** The noun phrase that words begin with: those up to the first function word; "of" goes on. */
function phrase(words: string[], most = 5): string[] {
  const stop = words.findIndex((each, index) => idle(each) && !(each === "of" && index > 0));
  return trimmed((stop < 0 ? words : words.slice(0, stop)).slice(0, most));
}

const dated =
  /^(?:\d|[$£€]|\p{Lu}\p{Ll}+day$|(?:January|February|March|April|May|June|July|August|September|October|November|December)$)/u;

/** In other money or another unit, the same: "worth | 3.1bn Australian dollars ($2.3bn; £1.8bn)". */
const converted = /((?:[$£€¥]\s?\d|\d)[^\s()]*(?: [\p{L}$]+){0,3}) \((?:[^()]{1,20}[;,/] )?$/u;

/**
 * What a sum, a share or a measure is of. In this order: the noun it is part of ("$800 rebates"), "of" after it
 * ("12 % of voters"), what stands before it in its clause ("the flat fee of"), "in" and "for" after it, the clause before.
 */
export function measured(text: string, from: number, to: number): string {
  const same = converted.exec(justBefore(text, from));
  if (same) return measured(text, from - same[0].length, from - same[0].length + (same[1]?.length ?? 0));
  const { before, after } = clauseAround(text, from, to);
  const next = wordsOf(after);
  const lead = tail(plainly(told(wordsOf(before))));
  const noun = attached(after, next);
  if (noun.length > 0) return noun.join(" ");
  const of =
    /^(?:of|in|for)$/.test(next[0] ?? "") && !dated.test(next[1] ?? "") ? phrase(trimmed(next), 5) : [];
  if (next[0] === "of" && of.length > 0) return of.join(" ");
  if (contentOf(lead) > 1 || (contentOf(lead) > 0 && of.length === 0)) return lead.join(" ");
  if (contentOf(lead) > 0) return [...lead, next[0] ?? "", ...of].slice(0, MOST).join(" ");
  return of.join(" ") || nearest(text, from, to);
}

/** "army contract", "copies in circulation": the noun phrase right after a value, with what "of" or "in" adds to it. */
function attached(after: string, next: string[]): string[] {
  const first = next[0] ?? "";
  if (!/^[\s-]\S/.test(after) || idle(first) || !/^[^\p{Lu}\p{N}]+$/u.test(first) || /(?:ly|ed)$/.test(first))
    return [];
  const noun = phrase(next, 4);
  const link = next[noun.length] ?? "";
  const more = /^(?:of|in)$/.test(link) ? phrase(trimmed(next.slice(noun.length + 1)), 3) : [];
  return more.length > 0 && !dated.test(more[0] ?? "") ? [...noun, link, ...more] : noun;
}

/** What happens to those that are counted: "At least 480 migrants | have died" or "killing | two people". */
export function happens(text: string, from: number, to: number): string {
  const { before, after } = clauseAround(text, from, to);
  const next = wordsOf(after);
  const lead = told(wordsOf(before));
  const subject = lead.length === 0 || auxiliaries.has(next[0] ?? "");
  const object = contentOf(lead) > 0 && (!isIdle(lead.at(-1)) || next[0] === "and" || next.length === 0);
  if (!subject && object) return tail(lead).join(" ");
  const verb =
    next[0] === "and"
      ? Math.max(
          0,
          next.findIndex((each) => auxiliaries.has(each)),
        )
      : 0;
  const rest = head(next.slice(verb));
  // "two teams | don't get": what is denied is not told in two words
  const deed = /n['’]t$/.test(rest[0] ?? "") && rest.length < 4 ? [] : rest;
  return (deed.length > 0 ? deed : tail(lead)).join(" ") || nearest(text, from, to);
}

const reporting = new RegExp(`^(?:${reports})$`, "i");

/** Words after the verb that tells who says them, where there are enough: "chatter suggests | the new vehicle could be unveiled". */
function told(words: string[]): string[] {
  const rest = words.slice(words.findLastIndex((each) => reporting.test(each)) + 1);
  return contentOf(rest) > 1 ? rest : words;
}

/** Words up to another number, where there are enough: "profit rose | 12 % to". */
function plainly(words: string[]): string[] {
  const cut = words.findIndex(
    (each, index) => index > 0 && /^[$£€]?\d/.test(each) && /^(?:to|from)$/.test(words[index + 1] ?? ""),
  );
  return cut > 0 && contentOf(words.slice(0, cut)) > 1 ? words.slice(0, cut) : words;
}

/** "the June 7 | deadline", "Friday's | vote": the date belongs to the noun after it. */
const owned = /(?:^|[^A-Za-z])(?:an?|the|its|his|her|their|our|this)\s$/i;

/** What happens at a time: the clause without the words that name the time. */
export function occasion(text: string, from: number, to: number): string {
  const { before, after } = clauseAround(text, from, to);
  const lead = trimmed(told(wordsOf(before)));
  const next = wordsOf(after.replace(/^['’]s?(?=\s)/, ""));
  const noun = owned.test(justBefore(text, from)) || /^['’]s?\s/.test(after) ? phrase(next, 5) : [];
  if (noun.length > 0) return noun.join(" ");
  if (contentOf(lead) > 1) return head(lead).join(" ");
  if (contentOf(next) > 0 && lead.length > 0) return head([...lead, ...next]).join(" ");
  return head(lead.length > 0 ? lead : next).join(" ") || nearest(text, from, to);
}

/**
 * What the clause around a name tells: what stands before it, or the noun that it is written before.
 * > Tom Shanklin will start in the centre … in | Cardiff
 * > a | UK | police investigation
 */
export function setting(text: string, from: number, to: number): string {
  const { before, after } = clauseAround(text, from, to);
  const next = wordsOf(after);
  const noun = next.findIndex((each) => idle(each) || !/^\p{Ll}[\p{L}-]+$/u.test(each) || deed.test(each));
  if (/^ \p{Ll}/u.test(after) && noun !== 0) return next.slice(0, noun < 0 ? 3 : Math.min(noun, 3)).join(" ");
  const lead = trimmed(told(wordsOf(before)));
  // Cut short it lacks its end, and behind other words than these the name is part of something else
  return contentOf(lead) > 2 && lead.length <= MOST && /\b(?:in|at)(?: the)? $/.test(before)
    ? lead.join(" ")
    : "";
}

/** A verb, as far as its form tells. */
const deed = new RegExp(`^(?:${past}|[a-z]+ing)$`);

const verbal = new RegExp(`(?:^| )(?:${past}|is|are|has|have|will|would|could|may|might) `);

/** Where a clause holds nothing but its value: the clause before it, else the one after it, if a verb says something there. */
function nearest(whole: string, at: number, end: number): string {
  const [text, from, to] = near(whole, at, end);
  const cuts = cutsOf(text);
  const earlier = cuts.filter((cut) => cut.to <= from);
  const last = earlier.at(-1);
  const before = text.slice(earlier.at(-2)?.to ?? 0, last?.from ?? 0);
  const next = cuts.find((cut) => cut.from >= to);
  const after = next ? text.slice(next.to, cuts.find((cut) => cut.from > next.to)?.from) : "";
  const said = [before, after].find(
    (clause) => verbal.test(`${clause.trim()} `) && contentOf(wordsOf(clause)) > 1,
  );
  return said ? head(wordsOf(said)).join(" ") : firstWords(text, from);
}

/** A cell or a word before a colon names what follows: "Height: | 40 metres". */
const firstWords = (text: string, from: number) => {
  const lead = /^([^:]{2,40}): ?$/.exec(text.slice(0, from))?.[1] ?? "";
  return lead || (from < 40 ? trimmed(wordsOf(text.slice(0, from))).join(" ") : "");
};
