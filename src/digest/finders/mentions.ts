import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { type Evidence, type Line, opens, type Run } from "./capitals.ts";
import { fold, type Token } from "./tokens.ts";

/** One place where a name stands: tokens `from` to `to` (exclusive) of a line, offsets into its sentence. */
export type Mention = Run & {
  text: string;
  /** Folded words, one blank between. */
  key: string;
  start: number;
  end: number;
  /** A title stands before it: "President Obama", "Mr Obama". */
  titled: boolean;
};

export function mention(line: Line, from: number, to: number, titled = false): Mention {
  const [start, end] = [line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0];
  const text = line.sentence.text.slice(start, end);
  return { line, from, to, start, end, text, titled, key: fold(text).replace(/\s+/g, " ") };
}

const was = new Set(["former", "ex", "acting", "retired", "outgoing", "longtime"]);

/**
 * Cuts what only leads to a name off it: titles, nationalities.
 * > Zimbabwe President Robert Mugabe   → Zimbabwe, Robert Mugabe
 * > Australian Rohan Dennis            → Rohan Dennis
 */
export function mentionsIn(run: Run, lexicon: Lexicon): Mention[] {
  const { line, from, to } = run;
  const words = line.tokens.slice(from, to);
  // "Former NFL player": a word of time, no part of the name
  if (words.length > 1 && was.has(words[0]?.lower ?? "") && !lexicon.capitalNouns)
    return mentionsIn({ line, from: from + 1, to }, lexicon);
  const cut = lastTitle(words, lexicon);
  if (cut >= 0) {
    const head = Math.max(
      0,
      words.slice(0, cut + 1).findIndex((word) => isTitle(word, lexicon)),
    );
    const lead = bare({ line, from, to: from + head }, lexicon);
    // "Gen AI", "Gen Z": no general
    const named = words.slice(cut + 1).some(({ text }) => /\p{Ll}/u.test(text)) || words.length - cut > 2;
    const tail = cut + 1 < words.length ? [mention(line, from + cut + 1, to, named)] : [];
    return [...lead, ...tail];
  }
  if (lexicon.capitalNouns) {
    // "Bürgermeister Klaus Weber": every noun has a capital, the given name does not lead to another
    const given = words.findIndex(({ lower }) => lexicon.given.has(lower));
    if (given > 0 && given < words.length - 1) return [mention(line, from + given, to)];
  }
  const [first, second] = words;
  const national = first && lexicon.demonyms.has(first.lower) && second && lexicon.given.has(second.lower);
  return national ? [mention(line, from + 1, to)] : [mention(line, from, to)];
}

const bare = ({ line, from, to }: Run, { demonyms }: Lexicon): Mention[] =>
  to > from && !demonyms.has(line.tokens[to - 1]?.lower ?? "") ? [mention(line, from, to)] : [];

const isTitle = ({ lower }: Token, lexicon: Lexicon) =>
  lexicon.titles.has(lower) ||
  lexicon.titleParts.has(lower) ||
  lexicon.honorifics.has(lower) ||
  isJoinedTitle(lower, lexicon);

const isRole = ({ lower }: Token, { roles }: Lexicon) =>
  roles.has(lower) || roles.has(lower.replace(/s$/, "")) || roles.has(lower.replace(/men$/, "man"));

/** "Attorney-General", "Vice-President". */
const isJoinedTitle = (lower: string, { titles, titleParts }: Lexicon) => {
  const parts = lower.split("-");
  return (
    parts.length === 2 &&
    titles.has(parts[1] ?? "") &&
    parts.every((part) => titles.has(part) || titleParts.has(part))
  );
};

/** Where the titles of a run end; -1 if it has none, or is the name of an office, a company, a place: "Justice Department". */
function lastTitle(words: Token[], lexicon: Lexicon): number {
  const strong = ({ lower }: Token) =>
    lexicon.titles.has(lower) || lexicon.honorifics.has(lower) || isJoinedTitle(lower, lexicon);
  const [first, second] = words;
  // "Producer Mel Gibson", where a sentence begins
  const opening =
    first?.start === 0 &&
    second &&
    words.length > 2 &&
    isRole(first, lexicon) &&
    lexicon.given.has(second.lower);
  // "Foreign Minister Julie Bishop", "Stephen King": a surname
  const surname = words.length > 1 && lexicon.given.has(words.at(-2)?.lower ?? "");
  const at = Math.max((surname ? words.slice(0, -1) : words).findLastIndex(strong), opening ? 0 : -1);
  const tail = words.slice(at + 1);
  const parts = [lexicon.orgs, lexicon.places, lexicon.company, lexicon.others];
  // "General Election", but "President Bill Clinton"
  const named = tail.some(({ lower }) => !lexicon.given.has(lower) && parts.some((set) => set.has(lower)));
  // "Department of Justice"
  return named || /^(?:of|for)$/.test(words[at - 1]?.lower ?? "") ? -1 : at;
}

/** Called by the first name alone: "Prince Charles" is no Charles Kennedy. */
export const isRoyal = ({ line, from }: Mention): boolean =>
  /^(?:prince|princess|king|queen|pope)$/.test(line.tokens[from - 1]?.lower ?? "");

export const inOrder = (a: Mention, b: Mention) =>
  a.line.sentence.span.block - b.line.sentence.span.block ||
  a.line.sentence.span.start + a.start - b.line.sentence.span.start - b.start;

/**
 * The word that opens a sentence has a capital in any case: it belongs to no name that is known without it.
 * > Eventually Asimo … Asimo walks
 */
export function unopened(mentions: Mention[], evidence: Evidence, lexicon: Lexicon): Mention[] {
  const keys = new Set(mentions.map(({ key }) => key));
  return mentions.map((one) => {
    const { line, from, to, key } = one;
    const [first = "", ...rest] = key.split(" ");
    const { capital = 0, lower = 0 } = evidence.get(first) ?? {};
    const owed = opens(line.tokens, from) && capital === 0 && (lower > 0 || /(?:ly|[a-z]{3}ed)$/.test(first));
    const known = keys.has(rest.join(" ")) || lexicon.known.has(rest.join(" "));
    return owed && to - from > 1 && known ? mention(line, from + 1, to) : one;
  });
}

/**
 * A line that is nothing but these words, or begins with them before a colon, is the head of what follows: if nothing else
 * speaks of it, it names nobody. So is what is written in capitals throughout.
 * > Key Features        > Pro Tip: get three bids
 */
export function isHead({ line: { sentence, tokens }, from, to, end, text }: Mention): boolean {
  if (/^[\p{Lu}\s'’&-]*\p{Lu}{4}[\p{Lu}\s'’&-]*\s\p{Lu}{2,}/u.test(text)) return true;
  const rest = sentence.text.slice(end);
  if (from === 0 && /^\s?:(?:\s|$)/.test(rest)) return true;
  return tokens.length === to - from && !/[.!?]$/.test(sentence.text) && sentence.kind !== "title";
}
