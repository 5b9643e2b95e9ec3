import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import type { Sentence } from "#digest/sentences.ts";
import { follows, type Token } from "./tokens.ts";

/** A sentence, its words, and whether its capitals tell anything. */
export type Line = { sentence: Sentence; tokens: Token[]; shouted: boolean };

/** Words in a row that are written as a name: tokens `from` to `to` (exclusive) of a line. */
export type Run = { line: Line; from: number; to: number };

/** How often a word, lower-cased, stands with and without a capital where a capital means something. */
export type Evidence = Map<string, { capital: number; lower: number }>;

/**
 * A heading in title case or capitals: its capitals tell nothing.
 * > Just-Released Minecraft Exploit Makes It Easy To Crash Game Servers
 */
export function shouts(tokens: Token[], text: string, { capitalNouns }: Lexicon): boolean {
  const long = tokens.filter(({ text }) => text.length > 3 && /\p{L}/u.test(text));
  const loud = capitalNouns || /[.!?]["”]?$/.test(text) ? 0.9 : 0.65;
  return long.length > 3 && long.filter((token) => token.capital).length > loud * long.length;
}

/** A capital is owed to the place: first of the sentence, or after a colon, a full stop or an opening quote. */
export const opens = (tokens: Token[], index: number): boolean =>
  index === 0 || /[.!?:…•–—]\s*["“”'‘«(]*$|["“«„]$|[(]$|[)\]]$/u.test(tokens[index]?.gap ?? "");

/** Counts every word of the text with and without its capital. */
export function weigh(lines: Line[]): Evidence {
  const evidence: Evidence = new Map();
  for (const { tokens, shouted } of lines) {
    if (shouted) continue;
    for (const [index, token] of tokens.entries()) {
      if (token.capital && opens(tokens, index)) continue;
      const seen = evidence.get(token.lower) ?? { capital: 0, lower: 0 };
      seen[token.capital ? "capital" : "lower"]++;
      evidence.set(token.lower, seen);
    }
  }
  return evidence;
}

/** All runs of a line, function words off their ends. */
export function runsOf(line: Line, evidence: Evidence, lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  if (line.shouted) return runs;
  const { tokens } = line;
  for (let index = 0; index < tokens.length; index++) {
    if (!starts(tokens, index, evidence, lexicon)) continue;
    const to = reach(tokens, index, lexicon);
    const run = trim({ line, from: index, to }, lexicon);
    if (run) runs.push(run);
    index = to - 1;
  }
  return runs;
}

function starts(tokens: Token[], index: number, evidence: Evidence, lexicon: Lexicon): boolean {
  const token = tokens[index];
  if (!token?.capital || token.text.length < 2) return Boolean(token?.capital && initial(tokens, index));
  if (!opens(tokens, index)) return true;
  if (
    /\p{Lu}.*\p{Lu}/u.test(token.text) &&
    !lexicon.never.has(token.lower) &&
    !lexicon.common.has(token.lower)
  )
    return true;
  const { capital, lower } = evidence.get(token.lower) ?? { capital: 0, lower: 0 };
  if (lower > capital && !lexicon.titles.has(token.lower)) return false;
  if (capital > 0 || known(token, lexicon) || token.possessive) return true;
  const next = tokens[index + 1];
  return follows(next, token) && next?.capital === true && !token.text.includes("-");
}

/** "J. Edgar Hoover", not "A" or "I". */
const initial = (tokens: Token[], index: number) =>
  tokens[index + 1]?.capital === true && tokens[index + 1]?.gap.startsWith(".") === true;

const known = ({ lower }: Token, { given, gazetteer, known, titles, honorifics, demonyms }: Lexicon) =>
  [given, gazetteer, known, titles, honorifics, demonyms].some((words) => words.has(lower));

/** The end of the run that starts here. */
function reach(tokens: Token[], from: number, lexicon: Lexicon): number {
  let to = from + 1;
  while (to < tokens.length) {
    const before = tokens[to - 1];
    const token = tokens[to];
    const after = tokens[to + 1];
    if (!before || !token) break;
    if (joins(before, token, lexicon)) to++;
    else if (!before.possessive && bridges(before, token, after, lexicon)) to += 2;
    else break;
  }
  return to;
}

function joins(before: Token, token: Token, { possessed }: Lexicon): boolean {
  if (!token.capital) return false;
  // "Alzheimer's Society" is one name, "Mugabe's Blue House" two
  if (before.possessive && !possessed.has(token.lower)) return false;
  // "St James' Park"
  if (/^['’] $/.test(token.gap)) return possessed.has(token.lower);
  return follows(token, before) || /^ ?& ?$/.test(token.gap);
}

/** "Bank of England", "Ludwig van Beethoven", "Organization for Migration", but not "President of France". */
function bridges(before: Token, token: Token, after: Token | undefined, lexicon: Lexicon): boolean {
  if (!after?.capital || !follows(token, before) || !follows(after, token)) return false;
  // "Ludwig van Beethoven", but "Form von Wind" where every noun has a capital
  if (lexicon.inner.has(token.lower)) return !lexicon.capitalNouns || lexicon.given.has(before.lower);
  if (lexicon.known.has(`${before.lower} ${token.lower} ${after.lower}`)) return true;
  if (token.lower === "of" && ["secretary", "house", "isle", "bay", "gulf", "lord"].includes(before.lower))
    return true;
  const heads = lexicon.orgs.has(before.lower) || lexicon.places.has(before.lower);
  return heads && !lexicon.titles.has(before.lower) && (token.lower === "of" || token.lower === "for");
}

function trim({ line, from, to }: Run, lexicon: Lexicon): Run | undefined {
  const drops = (index: number) => {
    const token = line.tokens[index];
    if (!token) return true;
    if (to - from === 1 && (lexicon.months.has(token.lower) || lexicon.common.has(token.lower))) return true;
    if (lexicon.orgs.has(token.lower) || lexicon.demonyms.has(token.lower)) return to - from === 1;
    return (
      lexicon.never.has(token.lower) &&
      !lexicon.titles.has(token.lower) &&
      !lexicon.honorifics.has(token.lower)
    );
  };
  while (from < to && drops(from)) from++;
  while (from < to && (drops(to - 1) || line.tokens[to - 1]?.capital === false)) to--;
  return from < to ? { line, from, to } : undefined;
}
