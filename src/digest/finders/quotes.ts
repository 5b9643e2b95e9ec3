import { passage, type Reading, whole } from "#digest/finder.ts";
import type { Sentence } from "#digest/sentences.ts";
import { countBefore } from "#digest/sorted.ts";
import type { Fact, Passage } from "#model/digest.ts";
import { type Paragraph, paragraphsOf, type Quoted, quotedIn, type Speech } from "./marks.ts";
import type { Names } from "./names.ts";
import { gistAfter, shorten } from "./phrases.ts";
import { type Speaker, speakersOf } from "./speakers.ts";

/** Shorter ones are scare quotes and titles, unless somebody is named who said them; one or two words never tell anything. */
const [enough, few] = [5, 3];

/** Direct speech with its speaker. A quote over several sentences gives a fact for each that can stand alone. */
export function findQuotes({ sentences }: Reading, names: Names): Fact[] {
  const attributing = speakersOf(names);
  return paragraphsOf(sentences).flatMap((paragraph) => {
    const speeches = quotedIn(paragraph.text).flatMap((quoted) => speechesIn(paragraph, quoted));
    const speakerOf = attributing(speeches);
    return speeches.flatMap((speech) => fact(speech, speakerOf(speech)));
  });
}

function fact(speech: Speech, speaker: Speaker | undefined): Fact[] {
  const { sentence, start, end } = speech;
  const parts = sentence.text.slice(start, end).split(/\s+/);
  const words = parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  if (words < few || (words < enough && !speaker?.sure) || isTitle(speech)) return [];
  const value = trimmed(sentence, start, end);
  const label = speaker ? `said by ${speaker.passage.text}` : topic(sentence, start);
  return [
    { kind: "quote", label, value, sentence: whole(sentence), ...(speaker && { speaker: speaker.passage }) },
  ];
}

/** A comma before the closing mark is the narrator's. */
function trimmed(sentence: Sentence, start: number, end: number): Passage {
  const text = sentence.text.slice(start, end);
  const lead = /^[\s"'“‘«]*/.exec(text)?.[0].length ?? 0;
  return passage(sentence, start + lead, start + text.replace(/[\s,]+$/, "").length);
}

/** What leads to a quote that nobody is named for; the number of an item is no such thing. */
function topic(sentence: Sentence, start: number): string {
  const lead = shorten(sentence.text.slice(0, Math.max(0, start - 1)), 6);
  return /\p{L}{2}/u.test(lead) ? lead : gistAfter(sentence.text, start);
}

/** Cuts a quoted stretch at the sentences it runs over. */
function speechesIn({ sentences, spans, start: origin, text }: Paragraph, quoted: Quoted): Speech[] {
  const first = countBefore(origin + quoted.start + 1, spans) - 1;
  return sentences.slice(first, countBefore(origin + quoted.end, spans)).flatMap((sentence) => {
    const offset = sentence.span.start - origin;
    const from = Math.max(quoted.start, offset);
    const to = Math.min(quoted.end, offset + sentence.text.length);
    if (from >= to) return [];
    return cuts(text.slice(from, to)).map(([a, b]) => ({
      sentence,
      start: from - offset + a,
      end: from - offset + b,
      quoted,
    }));
  });
}

/** Sentences within direct speech that the segmenter kept together. */
function cuts(text: string): [number, number][] {
  const ends = [...text.matchAll(/(?<=\p{Ll}{2}[.!?…])\s+(?=\p{Lu})/gu)];
  const starts = [0, ...ends.map((match) => match.index + match[0].length)];
  return starts.map((start, index) => [start, ends[index]?.index ?? text.length]);
}

/** Every longer word has a capital: the title of a work. > "The Old Man and the Sea" */
function isTitle({ sentence, start, end }: Speech): boolean {
  const words = sentence.text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    end - start < 140 && capital > 0.7 * words.length && !/[!?]$/.test(sentence.text.slice(start, end).trim())
  );
}
