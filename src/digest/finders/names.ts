import type { Reading } from "#digest/finder.ts";
import { type Lexicon, lexiconOf } from "#digest/lexicons/lexicon.ts";
import { type Evidence, type Line, runsOf, shouts, weigh } from "./capitals.ts";
import { inOrder, isHead, isRoyal, type Mention, mentionsIn, unopened } from "./mentions.ts";
import { tokensOf } from "./tokens.ts";
import { isAdjective, type NameKind, type Votes, votesOf } from "./typing.ts";

/** Somebody or something with a name, and all places where it is named. */
export type Named = {
  kind: NameKind;
  /** The kind is a guess: nothing in the article says what the name is of. */
  guessed: boolean;
  /** In article order, title first. */
  mentions: Mention[];
  /** The mention with the fullest name. */
  best: Mention;
};

/** The words and the names of an article: what the finders of people, places, quotes and sources share. */
export type Names = { lang: string; lexicon: Lexicon; lines: Line[]; all: Named[]; byLine: ByLine };

/** What is named in each sentence, in no order. */
export type ByLine = Map<Line, { mention: Mention; named: Named }[]>;

type Group = { key: string; words: string[]; mentions: Mention[]; votes: Votes };

/**
 * Reads all names: capitalisation runs, folded ("Mr Obama" is Barack Obama), each of one kind by the votes of all its mentions.
 * Languages that give every noun a capital keep only what their lexicon knows.
 */
export function readNames(reading: Reading): Names {
  const lexicon = lexiconOf(reading.lang);
  const lines = [reading.title, ...reading.sentences].map((sentence): Line => {
    const tokens = tokensOf(sentence);
    const skipped = sentence.kind === "code" || credit.test(sentence.text);
    return { sentence, tokens, shouted: skipped || shouts(tokens, sentence.text, lexicon) };
  });
  const evidence = weigh(lines);
  const mentions = unopened(
    lines.flatMap((line) => runsOf(line, evidence, lexicon).flatMap((run) => mentionsIn(run, lexicon))),
    evidence,
    lexicon,
  ).filter((mention) => !isDateline(mention, lexicon));
  const groups = merge(groupsOf(mentions, lexicon), lexicon).filter(
    ({ mentions }) => !mentions.every(isHead),
  );
  const all = groups
    .map((group) => named(group, lexicon, evidence))
    .filter(({ mentions }) => mentions.length > 0);
  return { lang: reading.lang, lexicon, lines, all, byLine: byLineOf(all) };
}

function byLineOf(all: Named[]): ByLine {
  const byLine: ByLine = new Map();
  for (const named of all) {
    for (const mention of named.mentions) {
      const there = byLine.get(mention.line);
      if (there) there.push({ mention, named });
      else byLine.set(mention.line, [{ mention, named }]);
    }
  }
  return byLine;
}

/** > LONDON (Reuters) – */
const isDateline = ({ line: { sentence }, start, end, key }: Mention, { outlets }: Lexicon) =>
  (outlets.has(key) && sentence.text[start - 1] === "(" && sentence.text[end] === ")") ||
  (start === 0 &&
    sentence.kind !== "title" &&
    /^(?:, [\p{L}. ]{2,20})? ?(?:\([\p{L} ]{2,20}\)|[—–-]{1,2} )/u.test(sentence.text.slice(end)));

/** > CNN's Ralph Ellis contributed to this report. */
const credit = /\b(?:contributed to this (?:report|story|article)|(?:reporting|editing|written) by \p{Lu})/u;

function groupsOf(mentions: Mention[], lexicon: Lexicon): Group[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = byKey.get(mention.key);
    if (known) known.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  return [...byKey].map(([key, mentions]) => ({
    key,
    words: key.split(" "),
    mentions,
    votes: votesOf(mentions, lexicon),
  }));
}

/** Short forms go into the long one they stand for; of several, into the most named. */
function merge(groups: Group[], lexicon: Lexicon): Group[] {
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length);
  const gone = new Set<Group>();
  const index = indexed(longestFirst);
  for (const short of [...longestFirst].reverse()) {
    const near = new Set(handles(short).flatMap((handle) => index.get(handle) ?? []));
    const long = [...near]
      .filter((other) => other !== short && !gone.has(other) && standsFor(short, other, lexicon))
      .sort((a, b) => b.mentions.length - a.mentions.length)[0];
    if (!long) continue;
    gone.add(short);
    long.mentions.push(...short.mentions);
    long.votes = added(long.votes, short.votes);
    if (isSurname(short, long)) long.votes.person += bySurname;
  }
  return groups.filter((group) => !gone.has(group));
}

/** By what a short form may find the long one: its first word, its last word, or the initials. A long page has thousands. */
function handles({ words, mentions }: Group): string[] {
  const last = (words.at(-1) ?? "").replace(/^al-/, "");
  return [`${words[0]} …`, `… ${last}`, mentions[0]?.text.replaceAll(".", "") ?? ""];
}

function indexed(groups: Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    const [first = "", last = ""] = handles(group);
    for (const handle of new Set([first, last, initials(group.mentions[0]?.text ?? "")]))
      index.set(handle, [...(index.get(handle) ?? []), group]);
  }
  return index;
}

const initials = (text: string) => text.match(/(?<![\p{L}'’])\p{Lu}/gu)?.join("") ?? "";

/** Only people are called by their last word: "Zully Broussard … Broussard". */
const bySurname = 1.5;

function isSurname(short: Group, long: Group): boolean {
  const last = long.words.slice(-short.words.length);
  return short.words.every((word, at) => word === last[at] || `al-${word}` === last[at]);
}

const added = (a: Votes, b: Votes): Votes => ({
  person: a.person + b.person,
  org: a.org + b.org,
  place: a.place + b.place,
  other: a.other + b.other,
});

function standsFor(short: Group, long: Group, lexicon: Lexicon): boolean {
  const { words } = long;
  if (short.words.length >= words.length) return false;
  if (acronymOf(short, long)) return true;
  const begins = short.words.every((word, at) => word === words[at]);
  if (
    begins &&
    !lexicon.gazetteer.has(short.key) &&
    words.slice(short.words.length).every((word) => lexicon.company.has(word) || word === "group")
  )
    return long.mentions.length < 3;
  const ends = isSurname(short, long);
  const both = added(long.votes, short.votes);
  if (winner({ ...both, person: both.person + (ends ? bySurname : 0) }, long) !== "person") return false;
  if (lexicon.gazetteer.has(short.key)) return false;
  // "Nitish", after "Nitish Kumar" was told of more than once
  const alone = begins && short.words.length === 1 && !lexicon.known.has(short.key);
  if (alone && long.votes.person >= 3 && short.votes.org < 1.5 && short.votes.place < 1)
    return !short.mentions.some(isRoyal);
  // "Grace" is no short form of "Gucci Grace"
  if (ends && lexicon.given.has(short.key))
    return lexicon.given.has(words[0] ?? "") || long.votes.person >= 3;
  return (
    ends ||
    (begins && short.words.length === 1 && lexicon.given.has(short.key) && !short.mentions.some(isRoyal))
  );
}

/** "IOM" for "International Organization for Migration". */
function acronymOf({ mentions }: Group, { mentions: longs }: Group): boolean {
  const letters = mentions[0]?.text.replaceAll(".", "") ?? "";
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  return longs.some(({ text }) => initials(text) === letters);
}

/** Two or three words of letters alone, with no sign of anything else, are likelier a person than nothing. */
function winner(votes: Votes, { words, mentions }: Group): keyof Votes {
  const plain = words.length > 1 && words.length < 4 && /^[\p{L}'’. -]+$/u.test(mentions[0]?.text ?? "");
  const counted = { ...votes, person: votes.person + (plain ? 0.3 : 0) };
  const [first] = (["person", "org", "place", "other"] as const).toSorted((a, b) => counted[b] - counted[a]);
  return first && counted[first] >= 1 ? first : "other";
}

/**
 * The likeliest kind of a name that nothing tells of: works, events and products are things; of two or three words that are
 * no words of the language, a person.
 */
function guess({ votes, words, mentions }: Group, lexicon: Lexicon, evidence: Evidence): NameKind {
  if (isAdjective(words, lexicon)) return "other";
  if (votes.other >= 2) return "thing";
  const plain = words.length > 1 && words.length < 4 && /^[\p{L}'’. -]+$/u.test(mentions[0]?.text ?? "");
  const ordinary = words.some((word) => (evidence.get(word)?.lower ?? 0) > 0);
  const counted = { ...votes, person: votes.person + (plain && !ordinary ? 0.5 : 0) };
  const [first] = (["place", "person", "org"] as const).toSorted((a, b) => counted[b] - counted[a]);
  return first && counted[first] >= 0.5 ? first : "thing";
}

function named(group: Group, lexicon: Lexicon, evidence: Evidence): Named {
  const known = winner(group.votes, group);
  const guessed = known === "other";
  const kind = guessed ? guess(group, lexicon, evidence) : known;
  const mentions = [...group.mentions].sort(inOrder);
  const length = ({ from, to }: Mention) => to - from;
  const full = Math.max(...mentions.map(length));
  const fullest = mentions.filter((mention) => length(mention) === full);
  const best =
    fullest.find(({ line }) => line.sentence.kind !== "title") ?? fullest[0] ?? (mentions[0] as Mention);
  const sure = !lexicon.capitalNouns || (!guessed && group.votes[known] >= 3);
  return { kind: sure ? kind : "other", guessed, mentions, best };
}
