import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Weights } from "#digest/summary/rank.ts";
import { type Example, readCorpus, type Setting } from "#tests/train/corpus.ts";
import { learn } from "#tests/train/learn.ts";
import { type Measured, measure } from "#tests/train/measure.ts";

const OUT = "src/digest/summary/weights.json";
const FOLDS = 3;

/** A corpus to learn from: how many texts at most, how much one counts, how long its summaries are, how it is set. */
type Dish = { corpus: string; most: number; weight: number; size: number; setting?: Setting };

/** News is set in paragraphs too, which its corpora have lost, or no text of that shape would be news. */
const diet: Dish[] = [
  { corpus: "cnndm-train", most: 934, weight: 1, size: 3 },
  { corpus: "cnndm-train", most: 300, weight: 0.7, size: 3, setting: "lined" },
  { corpus: "cnndm-train", most: 300, weight: 0.7, size: 3, setting: "shaped" },
  { corpus: "inshorts-dev", most: 236, weight: 3, size: 3 },
  { corpus: "orangesum-fr-dev", most: 250, weight: 0.7, size: 3 },
  { corpus: "wiki-de-dev", most: 120, weight: 1.2, size: 3 },
  { corpus: "wiki-en-dev", most: 57, weight: 1.2, size: 3 },
  { corpus: "scitldr", most: 618, weight: 0.6, size: 1 },
  { corpus: "turkish-ext", most: 128, weight: 0.6, size: 3 },
];

/**
 * Learns the weights of the summary from a folder of corpora and writes them. With a second folder: instead a weights
 * file a fold, learnt without every third text, beside the list of the texts it has not seen, for `eval:digest --weights`.
 */
export function main([folder, folds]: string[]): number {
  if (!folder || !existsSync(folder)) {
    console.error(
      "train: name the folder of the summary corpora (JSONL of {id, lang, title, text, references}).",
    );
    return 1;
  }
  const found = diet.filter(({ corpus }) => existsSync(join(folder, `${corpus}.jsonl`)));
  const texts = found.flatMap(({ corpus, most, weight, size, setting }) =>
    readCorpus(folder, corpus, most, setting).map((example) => measure(example, size, weight)),
  );
  if (folds) {
    mkdirSync(folds, { recursive: true });
    for (let fold = 0; fold < FOLDS; fold++) learnFold(texts, fold, join(folds, `fold-${fold}`));
    return 0;
  }
  write(OUT, texts);
  return 0;
}

function learnFold(texts: Measured[], fold: number, path: string): void {
  const numbers = new Map<string, number>();
  const foldOf = ({ corpus, id }: Example) => {
    const number = numbers.get(`${corpus} ${id}`) ?? numbers.size;
    numbers.set(`${corpus} ${id}`, number);
    return number % FOLDS;
  };
  const folds = texts.map(({ example }) => foldOf(example));
  const unseen = texts.filter((_, at) => folds[at] === fold);
  write(
    `${path}.json`,
    texts.filter((_, at) => folds[at] !== fold),
  );
  writeFileSync(`${path}.ids`, unseen.map(({ example }) => `${example.id}\n`).join(""));
}

function write(path: string, texts: Measured[]): void {
  const learntFrom: Record<string, number> = {};
  for (const { example } of texts) learntFrom[example.corpus] = (learntFrom[example.corpus] ?? 0) + 1;
  const weights: Weights = learn(texts);
  writeFileSync(path, `${JSON.stringify({ learntFrom, ...weights }, null, 2)}\n`);
  console.error(`Wrote ${path}, learnt from ${JSON.stringify(learntFrom)}`);
}
