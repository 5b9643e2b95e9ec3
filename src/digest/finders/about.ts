import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { primary } from "#digest/memo.ts";
import { bare, contentOf, cut, gist, predicate, subjectIn, tellsOnly, textOf } from "./brief.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { labelsIn } from "./labels.ts";
import type { Mention } from "./mentions.ts";
import { follows, type Token } from "./tokens.ts";
import type { NameKind } from "./typing.ts";
import { type Word, wordsIn } from "./words-of-clause.ts";

/** So many mentions are asked what is told there. */
const ASKED = 8;

/**
 * What the article says of a name, in a few words: an apposition at any mention, else the noun beside it that says what it
 * is, else what it does where it is the subject, else what happens there. Nothing rather than a piece of a sentence: what
 * a name owns is another thing, and who tells something is not what it is about.
 */
export function about(
  best: Mention,
  mentions: Mention[],
  { lexicon, lang, kind }: { lexicon: Lexicon; lang: string; kind: NameKind },
): string {
  const others = mentions.filter((one) => one !== best && one.line.sentence.kind !== "title");
  const near = [best, ...others.slice(0, ASKED)];
  const english = primary(lang) === "en";
  const is = first(near, apposition) || first(near, (one) => nounBeside(one, lexicon));
  if (is || !english) return is;
  const told = near.filter(({ line }) => line.sentence.kind !== "heading" && !line.shouted);
  const clauses = told.map((one) => ({ one, clause: clauseOf(one.line.sentence.text, one.start, one.end) }));
  const does = first(clauses, ({ clause }) => done(clause));
  const named = clauses.filter(({ clause }) => subjectIn(clause).length > 0);
  if (kind !== "place") return does || first(named, ({ clause }) => gist(clause));
  const { setting } = labelsIn(lang);
  const there = first(told, ({ line, start, end }) => {
    const words = setting(line.sentence.text, start, end);
    // One word tells of a place only beside its name: "Aceh | province", not "clarity" or "brilliant"
    if (!words.includes(" ") && !line.sentence.text.startsWith(` ${words}`, end)) return "";
    // "the Spider-Man | creator" is another
    return lexicon.roles.has(words.split(" ").at(-1)?.replace(/s$/, "") ?? "") && !/ .* /.test(words)
      ? ""
      : words;
  });
  return there || does;
}

/** "will scold you and me": whoever speaks there, it is not the article that tells of the name. */
const isSpoken = (words: string) =>
  /(?<![\p{L}'’.])(?:I|me|us|[Ww]e|[Yy]ou|my|our|your)(?![\p{L}.])/u.test(words);

function first<T>(list: T[], label: (one: T) => string): string {
  for (const one of list) {
    const words = label(one);
    if (words && !isSpoken(words)) return words;
  }
  return "";
}

/** > Xiaomi, the Chinese technology giant known for smartphones, is */
function apposition({ line, end }: Mention): string {
  const right = line.sentence.text.slice(end, end + 160);
  const lead = /^, (?:(?:which|who) (?:is|was) )?(?=(?:an?|the|one of) )|^ (?:is|was) (?=an? )/.exec(right);
  if (!lead) return "";
  const words = wordsIn(right.slice(lead[0].length));
  const stop = words.findIndex(({ parted, is }, at) => at > 0 && (parted || is === "sub" || is === "aux"));
  const all = stop < 0 ? words : words.slice(0, stop);
  // "…, the Red Cross said": a clause
  if (all.some(({ is }) => is === "past")) return "";
  const phrase = closed(cut(all, 8));
  const [, next] = words;
  // One of a list: "Roth, the mayor and the bishop"
  const listed = stop > 0 && words[stop]?.is === "conj";
  return contentOf(phrase) > 0 && next?.is !== "verb" && !listed ? textOf(phrase) : "";
}

/** "company controlled | by", "system designed to help | with": without what it leads to it says too little. */
function closed(words: Word[]): Word[] {
  let last = words.length;
  while (last > 1) {
    const [before, word] = [words[last - 2], words[last - 1]];
    if (before?.is === "to") last -= 2;
    else if (word?.is === "ed" || word?.is === "to" || (word?.is === "ing" && before?.is !== "noun")) last--;
    else break;
  }
  return words.slice(0, last);
}

/**
 * The noun that says what a name is of.
 * > marketing magazine New Media Age
 *   ^^^^^^^^^^^^^^^^^^
 * > Le Figaro newspaper
 *             ^^^^^^^^^
 */
function nounBeside(mention: Mention, lexicon: Lexicon): string {
  const { line, to } = mention;
  const next = line.tokens[to];
  const last = line.tokens[to - 1];
  const behind =
    next &&
    !next.capital &&
    !last?.possessive &&
    follows(next, last) &&
    lexicon.makers.has(next.lower) &&
    !(line.tokens[to + 1]?.capital && follows(line.tokens[to + 1], next));
  return nounBefore(mention, lexicon) || (behind ? next.text : "");
}

function nounBefore({ line: { tokens, sentence }, from }: Mention, lexicon: Lexicon): string {
  const head = tokens[from - 1];
  if (
    !head ||
    head.capital ||
    head.possessive ||
    !follows(tokens[from], head) ||
    !lexicon.makers.has(head.lower)
  )
    return "";
  let first = from - 1;
  while (first > 0 && from - first < 5) {
    const before = tokens[first - 1] as Token;
    if (!follows(tokens[first], before) || before.possessive) break;
    if (
      lexicon.never.has(before.lower) ||
      lexicon.said.has(before.lower) ||
      /(?:ed|ly)$/.test(before.lower) ||
      (first < from - 1 && /ing$/.test(before.lower))
    )
      break;
    first--;
  }
  return sentence.text.slice(tokens[first]?.start ?? head.start, head.end);
}

/** What a name does: the name and nothing else is the subject. */
function done(clause: Clause): string {
  const { words, from, to, last, subject, verb } = clause;
  if (!verb || words[to - 1]?.owner) return "";
  const [head] = subject.filter(({ is }) => is !== "det");
  const own =
    head !== undefined &&
    head === words[from] &&
    (to === verb[0] || /^(?:prep|number)$/.test(words[to]?.is ?? ""));
  // "Ode, who wrote": the name stands before the clause
  const apart = subject.length > 0 && subject.at(-1) === words[to - 1] && subject.length <= to - from + 1;
  if (!own && !apart) return "";
  const told = bare(predicate(clause, last, 8));
  const may = told[0]?.is === "aux" && told[0].lower !== "will";
  return contentOf(told) > 1 && !may && !tellsOnly(told) ? textOf(told) : "";
}
