import { passage } from "#digest/finder.ts";
import type { Passage } from "#model/digest.ts";
import type { Line } from "./capitals.ts";
import type { Speech } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import type { ByLine, Names } from "./names.ts";
import { phraseStart } from "./phrases.ts";
import { follows, type Token } from "./tokens.ts";

/** Who said it; `sure` when a verb of saying in the quote's own sentence tells. */
export type Speaker = { passage: Passage; sure: boolean };

type Place = { line: Line; number: number };
type Subject = { mention: Mention } | { pronoun: string } | { passage: Passage };

/**
 * Attributes the quotes of an article, called for them in order: by the verb of saying in the sentence, by the verb in the next
 * sentence outside the quote, by the speaker of the quote just before in the same paragraph, by the only person in the sentence.
 */
export function speakersOf(names: Names): (speech: Speech, others: Speech[]) => Speaker | undefined {
  const places = new Map(names.lines.map((line, number) => [line.sentence, { line, number }]));
  const mentions = names.byLine;
  const memory: { paragraph: number; speaker: Speaker }[] = [];
  return (speech, others) => {
    const place = places.get(speech.sentence);
    if (!place) return undefined;
    const near = [place, ...neighbours(place, speech, names.lines)];
    let speaker: Speaker | undefined;
    for (const at of near) {
      const subject = subjectIn(at, others, mentions, names);
      const found = subject && resolve(subject, at, names, memory.at(-1)?.speaker);
      if (found) speaker = { passage: found, sure: at === place };
      if (speaker) break;
    }
    speaker ??= continued(speech, memory.at(-1)) ?? alone(place, others, mentions);
    if (speaker) memory.push({ paragraph: speech.sentence.paragraph, speaker });
    return speaker;
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
function subjectIn({ line }: Place, others: Speech[], byLine: ByLine, names: Names): Subject | undefined {
  const { tokens, sentence } = line;
  const inside = others.filter((other) => other.sentence === sentence);
  if (inside.length === 0) return undefined;
  const quoted = (token: Token) => inside.some(({ start, end }) => token.start >= start && token.start < end);
  for (const [index, token] of tokens.entries()) {
    if (token.capital || !names.lexicon.said.has(token.lower) || quoted(token)) continue;
    const subject = before(index, line, byLine, names, quoted) ?? after(index, line, byLine, names);
    if (subject) return subject;
  }
  return undefined;
}

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
    const person = (byLine.get(line) ?? []).find(
      ({ mention, named }) => mention.to === at + 1 && named.kind !== "place",
    );
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
  const inLine = byLine.get(line) ?? [];
  for (let at = index + 1; at < tokens.length && at - index < 9; at++) {
    const token = tokens[at] as Token;
    if (at > index + 1 && !follows(token, tokens[at - 1])) return undefined;
    if (pronoun.test(token.lower)) return { pronoun: token.lower };
    const found = inLine.find(
      ({ mention, named }) => mention.from === at && (named.kind === "person" || at < index + 3),
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
    const people = (byLine.get(before) ?? []).filter(({ named }) => named.kind === "person");
    const subject = people.toSorted((a, b) => a.mention.start - b.mention.start)[0];
    if (subject) return named(subject.mention);
  }
  return last?.passage;
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
function alone({ line }: Place, others: Speech[], byLine: ByLine): Speaker | undefined {
  const inside = others.filter(({ sentence }) => sentence === line.sentence);
  const people = (byLine.get(line) ?? []).filter(
    ({ mention, named }) =>
      named.kind === "person" &&
      !inside.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
  const [only, ...more] = people;
  return only && more.length === 0 ? { passage: named(only.mention), sure: false } : undefined;
}
