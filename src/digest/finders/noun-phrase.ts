import { cut, leadOf, trimmed } from "./brief.ts";
import type { Clause } from "./clause.ts";
import type { Word } from "./words-of-clause.ts";

/** The noun phrase that begins at word `at`, up to `last`: no verb, no preposition but "of". */
export function phraseAt(words: Word[], at: number, last: number, most = 5): Word[] {
  let end = at;
  while (end < last && end - at < most + 2) {
    const word = words[end];
    if (
      !word ||
      (end > at && word.parted) ||
      (end > at && isVerbal(words, end)) ||
      /^(?:sub|conj|pron|aux|inner|to)$/.test(word.is)
    )
      break;
    if (word.is === "prep" && !(word.lower === "of" && end > at)) break;
    if (word.is === "adv" && end > at) break;
    end++;
  }
  const phrase = trimmed(words.slice(at, end));
  return phrase.length <= most ? phrase : cut(phrase, most);
}

/** Looks like a verb where a noun phrase might go on. */
const isVerbal = (words: Word[], at: number) => {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return true;
  if (word.is === "past" || word.is === "ed") return !(next?.is === "noun" && !next.parted);
  return (word.is === "ing" || word.is === "verb" || word.is === "verbs") &&
    /^(?:det|pron|to|prep|sub)$/.test(next?.is ?? "") &&
    next?.lower !== "of" &&
    word.is !== "verbs"
    ? /^(?:det|pron|to)$/.test(next?.is ?? "")
    : false;
};

/** The noun phrase that ends before word `end`, with what "of" adds to it. */
export function phraseBefore(words: Word[], first: number, end: number, most = 6): Word[] {
  let at = end;
  while (at > first) {
    const word = words[at - 1];
    if (!word || !(/^(?:noun|number|ing|verb|verbs|ed)$/.test(word.is) || (word.lower === "of" && at < end)))
      break;
    if (word.is === "ed" && (at === end || words[at - 2]?.is === "noun")) break;
    at--;
    if (word.parted) break;
  }
  const phrase = trimmed(words.slice(at, end));
  return phrase.length > most ? [] : phrase;
}

/** "fee of", "deal valued at": the noun straight before what leads to the value. */
export function nounLeading(clause: Clause): Word[] {
  const { words, first, verb } = clause;
  const lead = leadOf(clause);
  if (words[lead]?.is !== "prep" && words[lead]?.is !== "to") return [];
  if (verb && verb[1] === lead && !/^(?:of)$/.test(words[lead]?.lower ?? "")) return [];
  let end = lead;
  while (
    end > first &&
    /^(?:ed|past|adv)$/.test(words[end - 1]?.is ?? "") &&
    !(verb && end - 1 >= verb[0] && end - 1 < verb[1])
  )
    end--;
  const noun = phraseBefore(words, first, end);
  // "price tags for the ferry | at"
  let link = end - noun.length;
  while (link > first && words[link - 1]?.is === "det") link--;
  if (
    noun.length === 0 ||
    !/^(?:for|in|on|against|with)$/.test(words[link - 1]?.lower ?? "") ||
    words[link]?.parted
  )
    return noun;
  const more = phraseBefore(words, first, link - 1);
  return more.length > 0 && more.length + noun.length < 7 ? [...more, ...words.slice(link - 1, end)] : noun;
}
