import { past } from "#digest/lexicons/grammar-en.ts";
import type { Mention } from "./mentions.ts";
import { gistAfter, gistBefore } from "./phrases.ts";

/**
 * What the article says of a name, in a few words: an apposition at any mention, else what the name does where it begins a
 * clause, else what leads to it. Nothing rather than a piece of a sentence.
 */
export function about(best: Mention, mentions: Mention[]): string {
  const near = [best, ...mentions.filter(({ line }) => line.sentence.kind !== "title").slice(0, 8)];
  const texts = near.map(({ line, start, end }) => ({ text: line.sentence.text, start, end }));
  for (const { text, end } of texts) {
    const apposition =
      /^, (?:(?:which|who) is )?(?:an?|the|one of) /.test(text.slice(end)) && gistAfter(text, end);
    if (apposition) return apposition;
  }
  const told = texts.flatMap(({ text, start, end }) => {
    const begins =
      start < 5 ||
      /(?:[;:“"] |\b(?:and|but|while|as|that|when|because|where) )(?:the )?$/i.test(text.slice(0, start));
    const owns = /^['’]s /.test(text.slice(end));
    const after = owns || (begins && does.test(text.slice(end))) ? gistAfter(text, end) : "";
    const before = begins ? "" : gistBefore(text, start);
    return [after, before].filter((words) => words.includes(" ") && !idle.test(words));
  });
  return told[0] ?? "";
}

/** A verb follows, as far as its form tells. */
const does = new RegExp(
  `^ (?:(?:also|now|still|never|already|recently) )?(?:${past}|has|is|are|have|[a-z]{2,}s) `,
);

/** Says nothing by itself. */
const idle =
  /^(?:and|or|in|on|at|to|for|from|of|by|with|as|later|after|before|when|where|while|but|if|than|said|says|who|which|that|told|during|since|until|about|because|so|last|this|next|he|she|it|they|we|i|you|there)\b|^\S+$/i;
