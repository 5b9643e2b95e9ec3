import sum from "sum";
import textrank from "textrank/index.js";
import tsTextrank from "ts-textrank";
import { sentencesOf } from "#digest/sentences.ts";
import { summarise } from "#digest/summary/summarise.ts";
import { articleOf } from "#tests/train/article-of.ts";
import { median } from "./figures.ts";

const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } =
  tsTextrank;

const BUDGET = 3;

/**
 * The summarisers of npm that load on Node 20 without building anything, beside Lede's: each makes three sentences of
 * plain text. (`lexrank` and `node-summarizer` want packages long deprecated; `node-summary` and
 * `nodejs-text-summarizer` do not load.)
 */
export const summarisers: Record<string, (text: string) => unknown> = {
  Lede: (text) => summarise(sentencesOf(articleOf({ text, lang: "en" }), "en"), "", "en"),
  "sum 0.1.4": (text) => sum({ corpus: text, nSentences: BUDGET }).summary,
  "textrank 1.0.5": (text) => new textrank.TextRank(text, { extractAmount: BUDGET }).summarizedArticle,
  "ts-textrank 1.0.3": (text) => {
    const similarity = new SorensenDiceSimilarity();
    const order = Summarizer.SORT_OCCURENCE;
    const config = new AbsoluteSummarizerConfig(BUDGET, similarity, new DefaultTextParser(), 0.85, order);
    return new Summarizer(config, new NullLogger()).summarize(text, "en");
  },
};

/** Median milliseconds of each summariser on the text, warm, the rounds of all of them interleaved. */
export function compareSummarisers(text: string, rounds: number): Record<string, number> {
  const entries = Object.entries(summarisers);
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, summarise] of entries) {
      const start = performance.now();
      summarise(text);
      // The first round warms up.
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}
