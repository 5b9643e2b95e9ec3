import { type Article, type Block, textOf } from "#model/article.ts";
import { type Span, TITLE } from "#model/digest.ts";
import { continues, type Habits, habitsOf } from "./boundaries.ts";
import { memo } from "./memo.ts";
import { segmentsOf } from "./segments.ts";

/** A sentence of the article, verbatim, and where it stands. */
export type Sentence = {
  text: string;
  span: Span;
  /** What kind of block it is part of; `title` for the title itself. */
  kind: Block["kind"] | "title";
  /** Number of its paragraph (block, or line of a block) among those of the body; -1 for the title. */
  paragraph: number;
  /** Its number within that paragraph, from 0. */
  place: number;
};

/**
 * Splits an article's body into sentences, in order; headings are sentences of kind `heading`.
 * Boundaries are those of Unicode (UAX 29, through Intl.Segmenter), repaired after abbreviations and inside quotes.
 */
export function sentencesOf(article: Article, lang: string): Sentence[] {
  const split = splitter(lang);
  let paragraph = 0;
  return article.blocks.flatMap((block, index) =>
    lines(textOf(block)).flatMap(([start, line]) => {
      const number = paragraph++;
      return split(line).map(([from, to], place) => ({
        text: line.slice(from, to),
        span: { block: index, start: start + from, end: start + to },
        kind: block.kind,
        paragraph: number,
        place,
      }));
    }),
  );
}

/** The title as a sentence: facts may stand in it, the summary never repeats it. */
export const titleSentence = ({ about: { title } }: Article): Sentence => ({
  text: title,
  span: { block: TITLE, start: 0, end: title.length },
  kind: "title",
  paragraph: -1,
  place: 0,
});

function lines(text: string): [start: number, line: string][] {
  let start = 0;
  return text.split("\n").flatMap((line): [number, string][] => {
    const from = start;
    start += line.length + 1;
    return line.trim() ? [[from, line]] : [];
  });
}

type Range = [from: number, to: number];

/** Segmenters are dear to make, and hold nothing of what they have read. */
const segmenterOf = memo((lang) => new Intl.Segmenter(lang, { granularity: "sentence" }));

function splitter(lang: string): (line: string) => Range[] {
  const segmenter = segmenterOf(lang);
  const habits = habitsOf(lang);
  return (line) => {
    const ends = segmentsOf(segmenter, line).map(({ end }) => end);
    return ranges(line, ends, habits);
  };
}

/** The sentences of a line, given where Unicode ends them: ends that are none are passed over, closers drawn in. */
function ranges(line: string, ends: number[], habits: Habits): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const end of ends) {
    const to = end + closers(line, from, end);
    if (to <= from || (to < line.length && continues(line.slice(from, to), line.slice(to, to + 400), habits)))
      continue;
    const text = line.slice(from, to).trim();
    const start = line.indexOf(text, from);
    if (text) found.push([start, start + text.length]);
    from = to;
  }
  return found;
}

/**
 * How many characters after an end still belong to the sentence:
 * ```text
 * | "It is over. " she …
 *               ^
 * ```
 */
function closers(line: string, from: number, end: number): number {
  const match = /^\s*(["'”’»)\]」』]+)(?=\s|$)/u.exec(line.slice(end, end + 8));
  if (!match) return 0;
  const straight = /["']/.exec(match[1] ?? "")?.[0];
  const open = straight ? line.slice(from, end).split(straight).length % 2 === 0 : true;
  return open ? match[0].length : 0;
}
