import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FeatureName, features } from "#digest/summary/features.ts";
import { outline } from "#digest/summary/outline.ts";
import type { Weights } from "#digest/summary/rank.ts";
import { summarise } from "#digest/summary/summarise.ts";
import { type Example, readCorpus } from "#tests/train/corpus.ts";
import { type Case, logistic } from "#tests/train/logistic.ts";
import { gramsOf, oracle, rouge } from "#tests/train/rouge.ts";

const OUT = "src/digest/summary/weights.json";
const RIDGE = 20;
const FOLDS = 3;

/** What is learnt from: how many texts at most of each corpus, and how much one of them counts. */
const diet: Record<string, { most: number; weight: number }> = {
  "cnndm-train": { most: 934, weight: 1 },
  "inshorts-dev": { most: 236, weight: 1.5 },
  "orangesum-fr-dev": { most: 250, weight: 0.7 },
  "wiki-de-dev": { most: 120, weight: 1 },
  scitldr: { most: 200, weight: 0.5 },
  "turkish-ext": { most: 128, weight: 0.5 },
};

const names = Object.keys(features) as FeatureName[];

/** Learns the weights of the summary's features from a folder of corpora, says how they do, and writes them. */
export function main([folder]: string[]): number {
  if (!folder || !existsSync(folder)) {
    console.error(
      "train: name the folder of the summary corpora (JSONL of {lang, title, text, references}).",
    );
    return 1;
  }
  const found = Object.entries(diet).filter(([name]) => existsSync(join(folder, `${name}.jsonl`)));
  const examples = found.flatMap(([name, { most }]) => readCorpus(folder, name, most));
  const cases = examples.map(casesOf);
  for (let fold = 0; fold < FOLDS; fold++) {
    // Out of fold: a text is judged by weights that have not seen it.
    const weights = learn(cases.filter((_, at) => at % FOLDS !== fold).flat());
    for (const [at, example] of examples.entries()) if (at % FOLDS === fold) judge(example, weights);
  }
  report();
  const weights = learn(cases.flat());
  const learntFrom = Object.fromEntries(
    found.map(([name]) => [name, examples.filter(({ corpus }) => corpus === name).length]),
  );
  writeFileSync(OUT, `${JSON.stringify({ learntFrom, weights }, null, 2)}\n`);
  console.error(`Wrote ${OUT}, learnt from ${JSON.stringify(learntFrom)}`);
  return 0;
}

function casesOf({ corpus, lang, title, sentences, reference }: Example): Case[] {
  const text = outline(sentences, title, lang);
  const wanted = oracle(
    sentences.map((sentence) => gramsOf(sentence.text, lang)),
    reference,
  );
  const weight = (diet[corpus]?.weight ?? 1) / Math.sqrt(sentences.length);
  return text.lines.map((line, at) => ({
    features: names.map((name) => features[name](line, text)),
    wanted: wanted.has(at),
    weight,
  }));
}

function learn(cases: Case[]): Weights {
  const weights = logistic(cases, RIDGE);
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1e4) / 1e4]));
}

const scores = new Map<string, { texts: number; ours: number; lead: number }>();

function judge({ corpus, lang, title, sentences, reference }: Example, weights: Weights): void {
  const score = (chosen: { text: string }[]) => {
    const { one, two } = rouge(
      chosen.map(({ text }) => gramsOf(text, lang)),
      reference,
    );
    return 50 * (one + two);
  };
  const sum = scores.get(corpus) ?? { texts: 0, ours: 0, lead: 0 };
  sum.texts += 1;
  sum.ours += score(summarise(sentences, title, lang, {}, weights));
  sum.lead += score(sentences.slice(0, 3));
  scores.set(corpus, sum);
}

function report(): void {
  console.error("corpus              texts   mean of ROUGE-1 and -2: ours, first three sentences");
  for (const [name, { texts, ours, lead }] of scores)
    console.error(
      `${name.padEnd(20)}${String(texts).padStart(5)}   ${(ours / texts).toFixed(2)}  ${(lead / texts).toFixed(2)}`,
    );
}
