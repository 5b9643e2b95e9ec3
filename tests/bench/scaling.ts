import { digest } from "#digest/digest.ts";
import { sentencesOf } from "#digest/sentences.ts";
import { summarise } from "#digest/summary/summarise.ts";
import { articleOf } from "#tests/train/article-of.ts";
import { median } from "./figures.ts";

const subjects = [
  "The council",
  "A captain",
  "Mayor Ilse Brandt",
  "The county of Velm",
  "One engineer",
  "The union",
];
const verbs = ["will replace", "has measured", "wants to sell", "paid for", "opened", "fears for"];
const things = [
  "its last ferry",
  "a bridge of 1,200 metres",
  "forty jobs",
  "the old harbour",
  "two toll gates",
];
const ends = [
  "by 2031",
  "on Tuesday",
  "after nine years of talks",
  "for 84 million crowns",
  "without a vote",
];

const turn = (list: string[], at: number) => list[at % list.length] ?? "";

/** A text of about so many words, in paragraphs of four sentences; every sentence has a word of its own. */
export function textOf(words: number): string {
  const sentences = Array.from({ length: Math.round(words / 11) }, (_, at) => {
    const own = `report ${(at * 7919) % 100_003}`;
    return `${turn(subjects, at)} ${turn(verbs, at >> 1)} ${turn(things, at >> 2)} ${turn(ends, at >> 3)}, says ${own}.`;
  });
  const lines = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) =>
    sentences.slice(4 * at, 4 * at + 4).join(" "),
  );
  return lines.join("\n");
}

export const lengths = [300, 1000, 3000, 10_000, 30_000, 100_000] as const;

/** Runs of each: enough for a median, few enough for patience. */
const roundsFor = (words: number) => Math.max(3, Math.min(40, Math.round(40_000 / words)));

export type Scaling = { words: number; summary: number; digest: number };

/** Median milliseconds of the summary alone, sentences included, and of the whole digest, warm, at every length. */
export function measureScaling(): Scaling[] {
  return lengths.map((words) => {
    const article = articleOf({
      text: textOf(words),
      title: "Velm to replace its ferry with a bridge",
      lang: "en",
    });
    const time = (run: () => unknown) => {
      run();
      return median(
        Array.from({ length: roundsFor(words) }, () => {
          const start = performance.now();
          run();
          return performance.now() - start;
        }),
      );
    };
    return {
      words,
      summary: time(() => summarise(sentencesOf(article, "en"), article.about.title, "en")),
      digest: time(() => digest(article)),
    };
  });
}
