import { bare, contentOf, cut, leadOf, predicate, subjectIn, textOf, trimmed } from "./brief.ts";
import { type Clause, clauseIn } from "./clause.ts";
import { syntax, wordsIn } from "./words-of-clause.ts";

/** A verb with little beside it, and what it is for: "pay | to get everything right away". */
export function short(clause: Clause): string {
  const { words, last, to, verb } = clause;
  if (!verb) return "";
  const lead = leadOf(clause);
  const subject = subjectIn(clause);
  const begin = words.slice(verb[0], Math.min(verb[1], lead));
  if (lead < verb[0] || lead > verb[1]) return "";
  // "the country has | 200 million consumers"
  if (begin.length === 1 && /^(?:has|have|had)$/.test(begin[0]?.lower ?? "") && subject.length > 0)
    return textOf([...subject, ...begin]);
  if (contentOf(begin) === 0) return "";
  const after = words[to]?.is === "to" ? cut(words.slice(to, last), 6) : [];
  const all = [...subject, ...(subject.length > 0 ? begin : bare(begin)), ...after];
  return contentOf(all) > 1 ? textOf(trimmed(all)) : "";
}

/** Where a clause holds nothing but its value: the clause after it if the value begins the sentence, else the one before it. */
export function nearest(text: string, { words, first, last, verb }: Clause, value: number): string {
  if (verb || last - first > 8) return firstWords(text, value);
  const sides = first === 0 ? [last] : [first - 1, last];
  for (const at of sides) {
    if (at < 0 || at >= words.length) continue;
    const clause = clauseIn(words, at, at + 1);
    if (!clause.verb) continue;
    const told = [...subjectIn(clause), ...predicate(clause, clause.last, 7)];
    const said = told.every(({ is, lower }) => is !== "past" || !syntax().reports.has(lower));
    if (contentOf(told) > 1 && said && subjectIn(clause).length > 0) return textOf(told);
  }
  return firstWords(text, value);
}

/** A word before a colon names what follows: "Height: | 40 metres". */
export const headOf = (text: string, value: number): string => {
  const lead = /^([^:]{2,40}): ?$/.exec(text.slice(0, value))?.[1] ?? "";
  return /\p{L}{2}/u.test(lead) ? lead.trim() : "";
};

/** The first cell of a row says what the others are. */
const firstWords = (text: string, value: number) => {
  const lead = text.slice(0, value);
  return lead.length < 40 && !/[.,;!?]/.test(lead) && text.length < 80 ? textOf(trimmed(wordsIn(lead))) : "";
};
