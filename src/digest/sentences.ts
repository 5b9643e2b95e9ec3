import { type Article, type Block, textOf } from "#model/article.ts";
import { type Span, TITLE } from "#model/digest.ts";

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
  let paragraph = 0;
  return article.blocks.flatMap((block, index) =>
    lines(textOf(block)).flatMap(([start, line]) => {
      const number = paragraph++;
      return split(line, lang).map(([from, to], place) => ({
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
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => [match.index, match[0]]);
}

function split(line: string, lang: string): [from: number, to: number][] {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return [...segmenter.segment(line)].flatMap(({ segment, index }): [number, number][] => {
    const text = segment.trim();
    const from = index + segment.indexOf(text);
    return text ? [[from, from + text.length]] : [];
  });
}
