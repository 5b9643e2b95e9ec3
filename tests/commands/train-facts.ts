import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rank, type Salience } from "#digest/salience.ts";
import { featuresOf, type Gathered, type Group, groupOf, profileOf } from "#digest/salience-features.ts";
import type { Fact } from "#model/digest.ts";
import { echoes, gathered, type Noted, noted } from "#tests/train/echo.ts";
import { type Case, logistic } from "#tests/train/logistic.ts";

const OUT = "src/digest/salience.json";
const FOLDS = 4;

/** What is learnt from: highlights that people wrote of texts, and facts that one noted. How much a text of each counts. */
type Diet = Record<string, number>;
/** Facts noted of a few texts add nothing to what highlights of many tell of names and numbers, as measured out of fold. */
const told: Diet = { "cnndm-train": 1, "cnndm-dev": 1, summeval: 3, "inshorts-dev": 0.3, "gold-dev": 0 };
/** Highlights quote nobody and name no source: what was said and how sure it is can only be learnt from noted facts. */
const words: Diet = { "gold-dev": 1 };

/** Stories that others measure by, and are not learnt from under another name. */
const keptBack = ["salience-dev", "gold-dev"];

type Text = { corpus: string; gathered: Gathered; wanted: (fact: Fact) => boolean };
type Line = {
  id: string;
  text: string;
  title?: string;
  date?: string;
  /** What people wrote of it, each in sentences. */
  references?: string[][];
  /** The same, as some corpora have it. */
  refs?: string[];
  facts?: Noted[];
};

/** Learns what makes a fact worth knowing, from folders of JSONL corpora, says how it does out of fold, and writes it. */
export function main(folders: string[]): number {
  const fileOf = (name: string) =>
    folders.map((folder) => join(folder, `${name}.jsonl`)).find((path) => existsSync(path));
  const linesOf = (name: string) => {
    const path = fileOf(name);
    return path ? parse(path) : [];
  };
  const found = Object.keys(told).filter(fileOf);
  if (found.length === 0) {
    console.error(`train-facts: name folders that hold ${Object.keys(told).join(", ")} (.jsonl).`);
    return 1;
  }
  const others = new Set(keptBack.flatMap(linesOf).flatMap(keysOf));
  const texts = found.flatMap((name) =>
    linesOf(name)
      .filter((line) => keptBack.includes(name) || !keysOf(line).some((key) => others.has(key)))
      .map((line) => textOf(line, name)),
  );
  for (let fold = 0; fold < FOLDS; fold++) {
    // Out of fold: a text is judged by weights that have not seen it
    const weights = learn(texts.filter((_, at) => at % FOLDS !== fold));
    for (const [at, text] of texts.entries()) if (at % FOLDS === fold) judge(text, weights);
  }
  report();
  const count = (name: string) => texts.filter(({ corpus }) => corpus === name).length;
  const learntFrom = Object.fromEntries(found.map((name) => [name, count(name)]));
  writeFileSync(OUT, `${JSON.stringify({ learntFrom, weights: learn(texts) }, null, 2)}\n`);
  console.error(`Wrote ${OUT}, learnt from ${JSON.stringify(learntFrom)}`);
  return 0;
}

const parse = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

/** What a story is known by in any corpus: its number, and the beginning of what was written of it. */
function keysOf(line: Line): string[] {
  const [first = ""] = referencesOf(line);
  const begins = first
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "")
    .slice(0, 60);
  return [line.id.split(/[-:]/).at(-1) ?? line.id, begins].filter((key) => key.length > 20);
}

const referencesOf = ({ references, refs }: Line): string[] =>
  refs ?? references?.map((sentences) => sentences.join("\n")) ?? [];

function textOf(line: Line, corpus: string): Text {
  const { text, title, date, facts } = line;
  const source = { text, ...(title ? { title } : {}), ...(date ? { date } : {}) };
  const wanted = facts ? noted(facts) : echoes(referencesOf(line), text);
  return { corpus, gathered: gathered(source), wanted };
}

type Row = { group: Group; features: Record<string, number>; wanted: boolean; weight: number };

function learn(texts: Text[]): Salience {
  const { names = {}, numbers = {} } = weigh(texts, told, ["names", "numbers"], 20);
  const { words: said = {} } = weigh(texts, words, ["words"], 3);
  return { told: { names, numbers }, words: said };
}

type Learnt = Partial<Record<Group, Record<string, number>>>;

/** Groups that are ranked against each other are learnt together. */
function weigh(texts: Text[], diet: Diet, groups: Group[], ridge: number): Learnt {
  const rows = texts.flatMap((text) => rowsOf(text, diet[text.corpus] ?? 0, groups));
  const keyOf = (group: Group, name: string) => `${group} ${name}`;
  const all = rows.flatMap(({ group, features }) => Object.keys(features).map((name) => keyOf(group, name)));
  const keys = [...new Set(all)].sort();
  const cases: Case[] = rows.map(({ group, features, wanted, weight }) => {
    const named = new Map(Object.entries(features).map(([name, value]) => [keyOf(group, name), value]));
    return { features: keys.map((key) => named.get(key) ?? 0), wanted, weight };
  });
  const learnt: Learnt = {};
  for (const [at, weight] of logistic(cases, ridge).entries()) {
    const [group, name = ""] = (keys[at] ?? "").split(" ") as [Group, string?];
    learnt[group] = { ...learnt[group], [name]: Math.round(weight * 1e3) / 1e3 };
  }
  return learnt;
}

function rowsOf({ gathered, wanted }: Text, weight: number, groups: Group[]): Row[] {
  if (weight === 0) return [];
  const profile = profileOf(gathered);
  return gathered.facts.flatMap((fact) => {
    const group = groupOf(fact);
    if (!groups.includes(group)) return [];
    return [{ group, features: featuresOf(fact, profile), wanted: wanted(fact), weight }];
  });
}

const scores = new Map<string, { texts: number; eight: number; twelve: number }>();

/** Share of wanted facts among the first. */
function judge({ corpus, gathered, wanted }: Text, weights: Salience): void {
  const ranked = rank(gathered, weights);
  const share = (most: number) =>
    ranked.slice(0, most).filter(wanted).length / Math.max(1, Math.min(most, ranked.length));
  const sum = scores.get(corpus) ?? { texts: 0, eight: 0, twelve: 0 };
  sum.texts += 1;
  sum.eight += share(8);
  sum.twelve += share(12);
  scores.set(corpus, sum);
}

function report(): void {
  console.error("corpus              texts   wanted among the first 8, the first 12");
  for (const [name, { texts, eight, twelve }] of scores)
    console.error(
      `${name.padEnd(20)}${String(texts).padStart(5)}   ${(eight / texts).toFixed(3)}  ${(twelve / texts).toFixed(3)}`,
    );
}
