import sum from "sum";
import textrank from "textrank/index.js";
import tsTextrank from "ts-textrank";
import { median } from "./figures.ts";

const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } =
  tsTextrank;

const BUDGET = 3;

/**
 * The summarisers of npm that load on Node 20 without building anything: each makes three sentences of
 * plain text. (`lexrank` and `node-summarizer` want packages long deprecated; `node-summary` and
 * `nodejs-text-summarizer` do not load.)
 */
const summarisers: Record<string, (text: string) => unknown> = {
  "sum 0.1.4": (text) => sum({ corpus: text, nSentences: BUDGET }).summary,
  "textrank 1.0.5": (text) => new textrank.TextRank(text, { extractAmount: BUDGET }).summarizedArticle,
  "ts-textrank 1.0.3": (text) => {
    const similarity = new SorensenDiceSimilarity();
    const order = Summarizer.SORT_OCCURENCE;
    const config = new AbsoluteSummarizerConfig(BUDGET, similarity, new DefaultTextParser(), 0.85, order);
    return new Summarizer(config, new NullLogger()).summarize(text, "en");
  },
};

/** Milliseconds beyond which a length is not tried; most of them grow with the square of it. */
const PATIENCE = 5000;

/**
 * Median milliseconds of each summariser of npm at every length, warm, in turn. None where the length before tells that
 * one run would take longer than anybody waits.
 */
export function compareSummarisers(
  lengths: readonly number[],
  textOf: (words: number) => string,
): Map<string, Map<number, number>> {
  const all = new Map(Object.keys(summarisers).map((name) => [name, new Map<number, number>()]));
  for (const [at, words] of lengths.entries()) {
    const text = textOf(words);
    const before = lengths[at - 1];
    for (const [name, times] of all) {
      const last = before === undefined ? 0 : times.get(before);
      if (last === undefined || last * (words / (before ?? words)) ** 2 > PATIENCE) continue;
      times.set(
        words,
        timed(() => summarisers[name]?.(text)),
      );
    }
  }
  return all;
}

/** The first of several runs warms up; of one that takes a second there is nothing to warm. */
function timed(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 8 && times.reduce((sum, ms) => sum + ms, 0) < 1000; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times.length > 1 ? times.slice(1) : times);
}
