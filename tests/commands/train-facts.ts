import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Mix, type Phase, type Salience, type Weights, weigh } from "#digest/salience.ts";
import { featuresOf } from "#digest/salience-features.ts";
import { type Gathered, type Group, groupOf, profileOf } from "#digest/salience-profile.ts";
import type { Fact } from "#model/digest.ts";
import { echoes, gathered, marked, type Noted, noted } from "#tests/train/echo.ts";
import { type Case, logOdds } from "#tests/train/logistic.ts";
import { findMix, kinds, MIX, type Trial, yieldOf } from "#tests/train/mix.ts";
import notes from "#tests/train/noted.json";

const OUT = "src/digest/salience.json";
const FOLDS = 4;

/**
 * What is learnt from, and how much a text of it counts. Highlights that people wrote tell what of an article is told again: they
 * are many, yet quote nobody and name no source. Facts that one noted tell all that matters: they are few.
 */
const echoed: Record<string, number> = { "cnndm-train": 1, "cnndm-dev": 1, summeval: 3, "inshorts-dev": 0.3 };
const GOLD = "gold-dev";
/** The share of what is noted in the weights of what is shown first, of what completes it, and of what is said, in both. */
const SHARE = { first: 0.25, later: 0.75, words: 0.75 };
/** How firmly each regression is held to naught. */
const RIDGE = { echoed: 20, noted: 30, words: 6 };
/** So many facts were noted of a text, and so many are shown. */
const NOTED = 12;
const SHOWN = 8;

/** Stories that others measure by, and are not learnt from under another name. */
const keptBack = ["salience-dev", GOLD];

/** `wanted`: 2 what a reader would miss, 1 what is good to have, 0 the rest. */
type Text = { corpus: string; gathered: Gathered; echoed: boolean; wanted: (fact: Fact) => number };
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

/**
 * `train-facts [--search] FOLDER…`: learns what makes a fact worth knowing, from folders of JSONL corpora, says how it does out
 * of fold, and writes it: the same bytes each time. `--search`: with another mix of kinds, if one yields more on the folds.
 */
export function main(args: string[]): number {
  const folders = args.filter((arg) => arg !== "--search");
  const fileOf = (name: string) =>
    folders.map((folder) => join(folder, `${name}.jsonl`)).find((path) => existsSync(path));
  const linesOf = (name: string) => {
    const path = fileOf(name);
    return path ? parse(path) : [];
  };
  const names = [...new Set([...Object.keys(echoed), GOLD, ...Object.keys(notes)])];
  if (!names.some(fileOf)) {
    console.error(`train-facts: name folders that hold ${names.join(", ")} (.jsonl).`);
    return 1;
  }
  const others = new Set(keptBack.flatMap(linesOf).flatMap(keysOf));
  const texts = names.flatMap((name) => linesOf(name).flatMap((line) => textsOf(line, name, others)));
  const trials = texts.map((text, at) => ({ text, fold: at % FOLDS }));
  const learnt = Array.from({ length: FOLDS }, (_, fold) =>
    learn(trials.filter((trial) => trial.fold !== fold).map(({ text }) => text)),
  );
  // Out of fold: a text is judged by weights that have not seen it
  const judged = trials.map(({ text, fold }) => ({ text, trial: trialOf(text, learnt[fold] as Learnt) }));
  // Of what was told again there is more than enough to choose a dozen numbers by
  const some = judged.filter(({ text }, at) => !text.echoed || at % 5 === 0).map(({ trial }) => trial);
  const mix = args.includes("--search") ? findMix(some, MIX) : MIX;
  report(judged, mix);
  const learntFrom = counted(texts.map(({ corpus }) => corpus));
  const salience: Salience & { learntFrom: object } = { learntFrom, weights: learn(texts), mix };
  writeFileSync(OUT, `${JSON.stringify(salience, null, 2)}\n`);
  console.error(`Wrote ${OUT}, learnt from ${JSON.stringify(learntFrom)}`);
  return 0;
}

const counted = (names: string[]) =>
  Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((other) => other === name).length]),
  );

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

/** A text as one or two to learn from: for what was told again of it, and for what was noted of it. */
function textsOf(line: Line, corpus: string, others: Set<string>): Text[] {
  const { text, title, date, facts } = line;
  const source = { text, ...(title ? { title } : {}), ...(date ? { date } : {}) };
  const note = (notes as Record<string, Record<string, { must: string; more: string }>>)[corpus]?.[line.id];
  const seen = !keptBack.includes(corpus) && keysOf(line).some((key) => others.has(key));
  const learns = corpus in echoed && !seen;
  if (!learns && !note && corpus !== GOLD) return [];
  const all = gathered(source);
  const one = (corpus: string, echoed: boolean, wanted: Text["wanted"]): Text => ({
    corpus,
    gathered: all,
    echoed,
    wanted,
  });
  const again = (told: (fact: Fact) => boolean) => (fact: Fact) => Number(told(fact));
  return [
    ...(learns ? [one(corpus, true, again(echoes(referencesOf(line), text)))] : []),
    ...(note ? [one(`${corpus} noted`, false, marked(note.must, note.more))] : []),
    ...(facts ? [one(GOLD, false, noted(facts))] : []),
  ];
}

type Row = { group: Group; features: Record<string, number>; wanted: boolean; weight: number };
type Learnt = Record<Phase, Weights>;

function learn(texts: Text[]): Learnt {
  const [told, known] = [true, false].map((echoed) =>
    texts.filter((text) => text.echoed === echoed).flatMap(rowsOf),
  );
  const again = regress(told ?? [], RIDGE.echoed);
  const all = regress(known ?? [], RIDGE.noted);
  const said = regress(
    (known ?? []).filter(({ group }) => group === "words"),
    RIDGE.words,
  );
  const mixed = (phase: Phase): Weights => ({
    names: between(again.names, all.names, SHARE[phase]),
    numbers: between(again.numbers, all.numbers, SHARE[phase]),
    words: between(again.words, said.words, SHARE.words),
  });
  return { first: mixed("first"), later: mixed("later") };
}

function between(
  one: Record<string, number>,
  other: Record<string, number>,
  share: number,
): Record<string, number> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  const value = (name: string) => (1 - share) * (one[name] ?? 0) + share * (other[name] ?? 0);
  return Object.fromEntries(names.map((name) => [name, Math.round(value(name) * 1e3) / 1e3]));
}

/** All groups are learnt together, since they are ranked against each other. The intercept goes to the kinds. */
function regress(rows: Row[], ridge: number): Weights {
  const keyOf = (group: Group, name: string) => `${group} ${name}`;
  const all = rows.flatMap(({ group, features }) => Object.keys(features).map((name) => keyOf(group, name)));
  const keys = [...new Set(all)].sort();
  const cases: Case[] = rows.map(({ group, features, wanted, weight }) => {
    const named = new Map(Object.entries(features).map(([name, value]) => [keyOf(group, name), value]));
    return { features: keys.map((key) => named.get(key) ?? 0), wanted, weight };
  });
  const learnt: Weights = { names: {}, numbers: {}, words: {} };
  const { weights, intercept } = logOdds(cases, ridge);
  for (const [at, weight] of weights.entries()) {
    const [group, name = ""] = (keys[at] ?? "").split(" ") as [Group, string?];
    learnt[group][name] = weight + (kinds.some((kind) => kind === name) ? intercept : 0);
  }
  return learnt;
}

function rowsOf({ corpus, gathered, echoed: isEchoed, wanted }: Text): Row[] {
  const profile = profileOf(gathered);
  return gathered.facts.map((fact) => {
    const worth = wanted(fact);
    const weight = isEchoed ? (echoed[corpus] ?? 0) : Math.max(1, worth);
    return { group: groupOf(fact), features: featuresOf(fact, profile), wanted: worth > 0, weight };
  });
}

function trialOf({ corpus, gathered, echoed: isEchoed, wanted }: Text, weights: Learnt): Trial {
  const list = weigh(gathered, weights);
  return {
    list,
    wanted: new Map(list.map((one) => [one, wanted(one.fact)])),
    most: isEchoed ? SHOWN : NOTED,
    // As much for what is noted as for what is told again
    weight: isEchoed ? (echoed[corpus] ?? 0) * 0.12 : 1,
  };
}

function report(judged: { text: Text; trial: Trial }[], mix: Record<Phase, Mix>): void {
  console.error("corpus               texts   of what could be had among the first 8 or 12");
  for (const name of new Set(judged.map(({ text }) => text.corpus))) {
    const own = judged.filter(({ text }) => text.corpus === name);
    const mean = own.reduce((sum, { trial }) => sum + yieldOf(trial, mix), 0) / own.length;
    console.error(`${name.padEnd(21)}${String(own.length).padStart(5)}   ${mean.toFixed(3)}`);
  }
}
