import type { Mention } from "./mentions.ts";
import { gistAfter, gistBefore } from "./phrases.ts";

/** What the article says of a name, in a few words: an apposition at any mention, else what its first sentences say. */
export function about(best: Mention, mentions: Mention[]): string {
  const near = [best, ...mentions.filter(({ line }) => line.sentence.kind !== "title").slice(0, 8)];
  const texts = near.map(({ line, start, end }) => ({ text: line.sentence.text, start, end }));
  for (const { text, end } of texts) {
    const apposition =
      /^, (?:(?:which|who) is )?(?:an?|the|one of) /.test(text.slice(end)) && gistAfter(text, end);
    if (apposition) return apposition;
  }
  for (const { text, start, end } of texts) {
    const after = gistAfter(text, end);
    if (after && !idle.test(after)) return after;
    const before = gistBefore(text, start);
    if (before.includes(" ")) return before;
  }
  return "";
}

/** Says nothing by itself. */
const idle =
  /^(?:and|or|in|on|at|to|for|from|of|by|with|as|later|after|before|when|where|while|but|if|than|said|says|who|which|that|told|during|since|until|about|because|so|last|this|next)\b|^\S+$/i;
