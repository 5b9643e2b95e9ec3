import { passage } from "#digest/finder.ts";
import type { Sentence } from "#digest/sentences.ts";
import { countBefore } from "#digest/sorted.ts";
import type { Passage } from "#model/digest.ts";
import type { Line } from "./capitals.ts";
import type { Speech } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import { namedAt } from "./named-at.ts";
import type { ByLine, Names } from "./names.ts";
import { phraseStart } from "./phrases.ts";
import { follows, type Token } from "./tokens.ts";

/** Who said it; `sure` when a verb of saying in the quote's own sentence tells. */
export type Speaker = { passage: Passage; sure: boolean };

type Place = { line: Line; number: number };
type Subject = { mention: Mention } | { pronoun: string } | { passage: Passage };

type Attribute = (speech: Speech) => Speaker | undefined;

/**
 * Attributes the quotes of an article, paragraph by paragraph and in order: by the verb of saying in the sentence, by the verb in the next
 * sentence outside the quote, by the speaker of the quote just before in the same paragraph, by the only person in the sentence.
 */
export function speakersOf(names: Names): (paragraph: Speech[]) => Attribute {
  const places = new Map(names.lines.map((line, number) => [line.sentence, { line, number }]));
  const mentions = names.byLine;
  const memory: { paragraph: number; speaker: Speaker }[] = [];
  return (paragraph) => {
    const bySentence = new Map<Sentence, Speech[]>();
    for (const one of paragraph) {
      const before = bySentence.get(one.sentence);
      if (before) before.push(one);
      else bySentence.set(one.sentence, [one]);
    }
    const inside = ({ line }: Place) => bySentence.get(line.sentence) ?? [];
    // A sentence of many quotes is read once.
    const subjects = new Map<Line, Subject | undefined>();
    const subjectAt = (at: Place) => {
      if (!subjects.has(at.line)) subjects.set(at.line, subjectIn(at, inside(at), mentions, names));
      return subjects.get(at.line);
    };
    const onlyOnes = new Map<Line, Speaker | undefined>();
    const onlyAt = (at: Place) => {
      if (!onlyOnes.has(at.line)) onlyOnes.set(at.line, alone(at, inside(at), mentions));
      return onlyOnes.get(at.line);
    };
    return (speech) => {
      const place = places.get(speech.sentence);
      if (!place) return undefined;
      let speaker: Speaker | undefined;
      for (const at of [place, ...neighbours(place, speech, names.lines)]) {
        const subject = subjectAt(at);
        const found = subject && resolve(subject, at, names, memory.at(-1)?.speaker);
        if (found) speaker = { passage: found, sure: at === place };
        if (speaker) break;
      }
      speaker ??= continued(speech, memory.at(-1)) ?? onlyAt(place);
      if (speaker) memory.push({ paragraph: speech.sentence.paragraph, speaker });
      return speaker;
    };
  };
}

/** Other sentences over which the same quoted stretch runs: the verb may stand at its far end. */
function neighbours({ number }: Place, { quoted, sentence }: Speech, lines: Line[]): Place[] {
  const size = quoted.end - quoted.start;
  const same = (line: Line | undefined) => line?.sentence.paragraph === sentence.paragraph;
  const ahead: Place[] = [];
  for (let next = number + 1; next < number + 6 && size > sentence.text.length - 4; next++) {
    const line = lines[next];
    if (!line || !same(line)) break;
    ahead.push({ line, number: next });
  }
  const before = lines[number - 1];
  return before && same(before) ? [...ahead.slice(0, 4), { line: before, number: number - 1 }] : ahead;
}

/** Who stands beside a verb of saying, outside all quotes of the sentence. */
function subjectIn({ line }: Place, inside: Speech[], byLine: ByLine, names: Names): Subject | undefined {
  const { tokens } = line;
  if (inside.length === 0) return undefined;
  const quoted = coveredBy(inside);
  for (const [index, token] of tokens.entries()) {
    if (token.capital || !names.lexicon.said.has(token.lower) || quoted(token)) continue;
    const subject = before(index, line, byLine, names, quoted) ?? after(index, line, byLine, names);
    if (subject) return subject;
  }
  return undefined;
}

/** Does a token begin within one of these stretches, which are in order and apart? */
const coveredBy =
  (stretches: Speech[]) =>
  ({ start }: Token): boolean =>
    start < (stretches[countBefore(start + 1, stretches) - 1]?.end ?? 0);

const pronoun = /^(?:he|she|they|er|sie|il|elle|él|ella|lui|lei|ele|ela|hij|zij|ze)$/;

/** > Mark Luschini, chief market strategist at Janney Montgomery Scott, said */
function before(
  index: number,
  line: Line,
  byLine: ByLine,
  names: Names,
  quoted: (token: Token) => boolean,
): Subject | undefined {
  const { tokens } = line;
  for (let at = index - 1; at >= 0 && index - at < 24; at--) {
    const token = tokens[at] as Token;
    if (quoted(token)) return undefined;
    if (pronoun.test(token.lower)) return { pronoun: token.lower };
    const person = namedAt(byLine, line, "to", at + 1).find(({ named }) => named.kind !== "place");
    const near = index - at < 3 && !/[,;]/.test(tokens[at + 1]?.gap ?? "");
    if (person && (person.named.kind === "person" || near)) return { mention: person.mention };
    if (near && !token.capital && names.lexicon.sources.has(token.lower)) {
      return {
        passage: passage(
          line.sentence,
          tokens[phraseStart(tokens, at, names.lexicon)]?.start ?? token.start,
          token.end,
        ),
      };
    }
  }
  return undefined;
}

/** > said Larry Finlay; said Mr. Reeves; said the ministry */
function after(index: number, line: Line, byLine: ByLine, names: Names): Subject | undefined {
  const { tokens } = line;
  for (let at = index + 1; at < tokens.length && at - index < 9; at++) {
    const token = tokens[at] as Token;
    if (at > index + 1 && !follows(token, tokens[at - 1])) return undefined;
    if (pronoun.test(token.lower)) return { pronoun: token.lower };
    const found = namedAt(byLine, line, "from", at).find(
      ({ named }) => named.kind === "person" || at < index + 3,
    );
    if (found) return { mention: found.mention };
    if (!token.capital && names.lexicon.sources.has(token.lower)) {
      const from = tokens[phraseStart(tokens, at, names.lexicon)] ?? token;
      return { passage: passage(line.sentence, from.start, token.end) };
    }
  }
  return undefined;
}

/** A pronoun is the speaker before, else the last person named before it. */
function resolve(
  subject: Subject,
  { number }: Place,
  { lines, byLine }: Names,
  last: Speaker | undefined,
): Passage | undefined {
  if ("passage" in subject) return subject.passage;
  if ("mention" in subject) return named(subject.mention);
  // The subject of the sentence before is likelier than whoever is named at its end
  for (let at = number - 1; at >= 0; at--) {
    const before = lines[at];
    if (!before || before.sentence.paragraph < 0) break;
    const subject = firstPerson(before, byLine);
    if (subject) return named(subject);
  }
  return last?.passage;
}

/** A sentence of many names is looked through once, however many pronouns follow it. */
const firsts = new WeakMap<object, Mention | null>();

function firstPerson(line: Line, byLine: ByLine): Mention | null {
  const there = byLine.get(line);
  if (!there) return null;
  const known = firsts.get(there);
  if (known !== undefined) return known;
  const people = there.filter(({ named }) => named.kind === "person").map(({ mention }) => mention);
  const first = people.toSorted((a, b) => a.start - b.start)[0] ?? null;
  firsts.set(there, first);
  return first;
}

const named = ({ line, start, end }: Mention) => passage(line.sentence, start, end);

/** Nothing in between: the quote goes on. */
function continued(
  { sentence, start }: Speech,
  last: { paragraph: number; speaker: Speaker } | undefined,
): Speaker | undefined {
  if (!last) return undefined;
  const distance = sentence.paragraph - last.paragraph;
  const fresh = distance === 0 || (distance === 1 && sentence.place === 0 && start < 3);
  return fresh ? { ...last.speaker, sure: false } : undefined;
}

/** The only person in the sentence, outside the quotes. */
function alone({ line }: Place, inside: Speech[], byLine: ByLine): Speaker | undefined {
  const people = (byLine.get(line) ?? []).filter(
    ({ mention, named }) =>
      named.kind === "person" &&
      !inside.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
  const [only, ...more] = people;
  return only && more.length === 0 ? { passage: named(only.mention), sure: false } : undefined;
}
