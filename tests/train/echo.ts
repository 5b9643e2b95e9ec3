import { gather } from "#digest/facts.ts";
import { groupOf } from "#digest/salience-profile.ts";
import { sentencesOf, titleSentence } from "#digest/sentences.ts";
import type { Fact, Span } from "#model/digest.ts";
import { articleOf } from "./article-of.ts";

type Source = { text: string; title?: string; lang?: string; date?: string };

/** All facts of a text, unranked. */
export function gathered({ text, title = "", lang = "en", date }: Source) {
  const article = articleOf({ text, title, lang });
  return gather({
    title: titleSentence(article),
    sentences: sentencesOf(article, lang),
    lang,
    published: date ?? null,
  });
}

const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? []
  ).map((word) => word.replace(/'s$|[.']+$/g, ""));
const joined = (text: string) => ` ${wordsOf(text).join(" ")} `;
const keyOf = ({ kind, normalised }: Fact) => `${kind} ${normalised}`;
const ENOUGH = 0.6;

/** Share of the longer words of `text` that stand in `other`. */
function overlap(text: string, other: string): number {
  const words = wordsOf(text).filter((word) => word.length > 3);
  const there = joined(other);
  return words.filter((word) => there.includes(` ${word} `)).length / Math.max(3, words.length);
}

/** Words in a row with a capital, where the text never writes them without: names, and the adjectives of places. */
const capitalised = (highlights: string, text: string): string[] =>
  (
    highlights.match(
      /\p{Lu}[\p{L}\p{N}&-]*(?: (?:(?:of|de|van|von|der|la|bin|al|for) )?\p{Lu}[\p{L}\p{N}&-]*)*/gu,
    ) ?? []
  )
    .map((run) => run.replace(/^(?:The|An?|In|At|On|He|She|It|They|But) /, ""))
    .filter((run) => run.length > 1 && text.includes(run) && !text.includes(run.toLowerCase()));

/**
 * What of an article a person repeated in their highlights of it: names by the words they share, numbers and dates by what they
 * stand for, quotes by most of their words.
 */
function echo(highlights: string, text: string): (fact: Fact) => boolean {
  const there = joined(highlights);
  const { found } = gathered({ text: highlights });
  const numbers = new Set(found.map(keyOf));
  const dates = found.filter(({ kind }) => kind === "date").map(({ value }) => value.text);
  const told = [...dates, ...capitalised(highlights, text)].map(joined);
  const dated = dates.flatMap(wordsOf);
  const figures = new Set(wordsOf(highlights).filter((word) => /^\d/.test(word) && !dated.includes(word)));
  return (fact) => {
    const { kind, value, normalised } = fact;
    if (kind === "quote") return overlap(value.text, highlights) >= ENOUGH;
    if (there.includes(joined(value.text))) return true;
    // "Delta" of "Delta Air Lines", "Friday" of "Friday night"
    if (told.some((words) => joined(value.text).includes(words))) return true;
    if (groupOf(fact) !== "numbers") return false;
    if (normalised !== undefined && numbers.has(keyOf(fact))) return true;
    return kind !== "date" && wordsOf(value.text).some((word) => figures.has(word));
  };
}

/** What at least a fifth of the people told again who summed the text up: one of eleven may tell an aside. */
export function echoes(references: string[], text: string): (fact: Fact) => boolean {
  const each = references.map((reference) => echo(reference, text));
  return (fact) => each.filter((told) => told(fact)).length >= Math.max(1, references.length / 5);
}

/** A fact that a person noted of an article: what it is, where it stands, and whether a reader would miss it. */
export type Noted = { kind: string; value: string; sentence: string; must?: boolean };

/** How much a fact is wanted: 2 if a person noted it as one that a reader would miss, 1 as good to have. */
export const noted =
  (list: Noted[]) =>
  (fact: Fact): number => {
    const found = list.filter((note) => isSame(fact, note));
    return found.some(({ must }) => must) ? 2 : Math.min(1, found.length);
  };

/** The same, where it is noted by its places: "0:12-20 0:31-40", block, start and end. */
export function marked(must: string, more: string): (fact: Fact) => number {
  const [most, good] = [spansOf(must), spansOf(more)];
  return ({ value: { span } }) =>
    most.some((other) => isAlike(span, other)) ? 2 : Number(good.some((other) => isAlike(span, other)));
}

const spansOf = (places: string): Span[] =>
  places
    .split(" ")
    .filter(Boolean)
    .map((place) => {
      const [block = 0, start = 0, end = 0] = place.split(/[:-]/).map(Number);
      return { block, start, end };
    });

/** A finder may take a word more or less. */
function isAlike(one: Span, other: Span): boolean {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return one.block === other.block && both >= ENOUGH * Math.max(one.end - one.start, other.end - other.start);
}

function isSame({ kind, value, sentence }: Fact, note: Noted): boolean {
  const [own, theirs] = [joined(value.text), joined(note.value)];
  if (note.kind === "certainty")
    return kind === "certainty" && joined(note.sentence) === joined(sentence.text);
  if (note.kind === "quote") return kind === "quote" && overlap(note.value, value.text) >= ENOUGH;
  if (kind === "quote" || kind === "certainty" || value.text.length > note.value.length + 40) return false;
  if (kind !== note.kind && kind !== "source" && note.kind !== "source" && !/\d/.test(note.value))
    return false;
  return own.includes(theirs) || (theirs.includes(own) && own.trim().length > 3);
}
