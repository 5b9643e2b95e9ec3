import { past } from "#digest/lexicons/grammar-en.ts";
import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { primary } from "#digest/memo.ts";
import { labelsIn } from "./labels.ts";
import type { Mention } from "./mentions.ts";
import { gistAfter, gistBefore } from "./phrases.ts";
import { follows, type Token } from "./tokens.ts";

/**
 * What the article says of a name, in a few words: an apposition at any mention, else the noun that stands before it, else
 * what the name does where it begins a clause, else what leads to it, else what the clause around it tells. Nothing rather
 * than a piece of a sentence: what a name owns is another thing, and who tells something is not what it is about.
 */
export function about(best: Mention, mentions: Mention[], lexicon: Lexicon, lang: string): string {
  const near = [best, ...mentions.filter(({ line }) => line.sentence.kind !== "title").slice(0, 8)];
  const texts = near.map(({ line, start, end }) => ({ text: line.sentence.text, start, end }));
  const named = near.map((mention) => nounBefore(mention, lexicon)).find(Boolean);
  for (const { text, end } of texts) {
    const apposition =
      /^, (?:(?:which|who) is )?(?:an?|the|one of) /.test(text.slice(end, end + 20)) && gistAfter(text, end);
    if (apposition && !/^(?:who|which) /.test(apposition)) return apposition;
  }
  if (named) return named;
  const told = texts.flatMap(({ text, start, end }) => {
    const begins =
      start < 5 ||
      /(?:[,;:“"] |\b(?:and|but|while|as|that|when|because|where|after|before|until|since|if|than) )(?:the )?$/i.test(
        text.slice(Math.max(0, start - 16), start),
      );
    const after = begins && does.test(text.slice(end, end + 60)) ? gistAfter(text, end) : "";
    const before = begins ? "" : gistBefore(text, start);
    return [after, before].filter((words) => words.includes(" ") && !idle.test(words) && !tells.test(words));
  });
  return told[0] ?? clauseOf(near, lexicon, lang);
}

/**
 * The noun that says what a name is of.
 * > marketing magazine New Media Age
 *   ^^^^^^^^^^^^^^^^^^
 */
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

/** The clause around a name without the name, where it tells enough; in other languages than English that is chance. */
function clauseOf(near: Mention[], lexicon: Lexicon, lang: string): string {
  if (primary(lang) !== "en") return "";
  for (const { line, start, end } of near.slice(0, 4)) {
    if (line.sentence.kind === "title" || line.sentence.kind === "heading") continue;
    const words = labelsIn(lang).setting(line.sentence.text, start, end);
    const last = words.split(" ").at(-1) ?? "";
    // "the Spider-Man | creator" is another, and one word may be anything
    const another = lexicon.roles.has(last.replace(/s$/, "")) || (last === words && !isThing(last, lexicon));
    if (!another && enough(words)) return words;
  }
  return "";
}

const isThing = (word: string, { orgs, others, places, makers }: Lexicon) =>
  [orgs, others, places, makers].some((words) => words.has(word) || words.has(word.replace(/s$/, "")));

const enough = (words: string) =>
  /\p{L}{4}/u.test(words) &&
  !/^\d|(?:^| )[a-z]$/i.test(words) &&
  !(words.includes(" ") && (idle.test(words) || tells.test(words)));

/** Tells that something is said, not what. */
const tells = /(?:^| )(?:said|says|told|indicated|revealed|suggested|according)(?: |$)/i;

/** A verb follows, as far as its form tells. */
const does = new RegExp(
  `^ (?:(?:also|now|still|never|already|recently) )?(?:${past}|has|is|are|have|[a-z]{2,}s) `,
);

/** Says nothing by itself. */
const idle =
  /^(?:and|or|in|on|at|to|for|from|of|by|with|as|later|after|before|when|where|while|but|if|than|said|says|who|which|that|told|during|since|until|about|because|so|last|this|next|he|she|it|they|we|i|you|there)\b|^\S+$/i;
