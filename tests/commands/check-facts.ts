import { existsSync, readFileSync } from "node:fs";
import { digest } from "#digest/digest.ts";
import { type Article, textOf } from "#model/article.ts";
import type { Fact, Passage } from "#model/digest.ts";
import { articleOf } from "#tests/train/article-of.ts";

const MOST = 200;
/** Texts of a corpus seldom tell their day: any does, for weekdays are told from it. */
const PUBLISHED = "2015-03-12";

type Check = (fact: Fact, facts: Fact[], article: Article) => boolean;

const standsAt = ({ text, span }: Passage, { about, blocks }: Article) => {
  const block = blocks[span.block];
  return (block ? textOf(block) : about.title).slice(span.start, span.end) === text;
};
const passagesOf = ({ value, sentence, role, speaker, certainty }: Fact) =>
  [value, sentence, role, speaker, certainty?.cue].flatMap((passage) => passage ?? []);
const keyOf = ({ kind, value }: Fact) => `${kind} ${value.text.toLowerCase()}`;
const saidOn =
  /\b(?:said|told|announced|reported|confirmed) (?:\w+ ){0,2}(?:on |late |early )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** What must never be true of a fact, whatever the article. */
const faults: Record<string, Check> = {
  "words that do not stand where their span says": (fact, _, article) =>
    passagesOf(fact).some((passage) => !standsAt(passage, article)),
  "the same value twice": (fact, facts) => facts.find((other) => keyOf(other) === keyOf(fact)) !== fact,
  "a weekday that something was said on, to come": ({ kind, value, sentence, normalised = "" }) => {
    const said = saidOn.exec(sentence.text);
    const start = value.span.start - sentence.span.start;
    const isThat = kind === "date" && said && start <= said.index + said[0].length && start >= said.index;
    return Boolean(isThat) && normalised.slice(0, 10) > PUBLISHED;
  },
  "a label that is a whole sentence": ({ label }) => label.split(" ").length > 14,
};

/** Counts the faults of the facts of 200 texts of a JSONL file of `{text, title?, lang?}`; fails if there is any. */
export function main([file]: string[]): number {
  if (!file || !existsSync(file)) {
    console.error("check-facts: name a JSONL file of texts.");
    return 1;
  }
  const counts = new Map<string, number>();
  let [texts, all, unlabelled] = [0, 0, 0];
  for (const line of readFileSync(file, "utf8").trim().split("\n").slice(0, MOST)) {
    const article = articleOf({ date: PUBLISHED, ...JSON.parse(line) });
    const result = digest(article);
    if (!result.ok) continue;
    const { facts } = result.value;
    texts += 1;
    all += facts.length;
    unlabelled += facts.filter(({ label }) => !label).length;
    for (const [name, holds] of Object.entries(faults))
      for (const fact of facts.filter((each) => holds(each, facts, article))) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        console.error(`${name}: ${fact.kind} "${fact.value.text}" in "${fact.sentence.text.slice(0, 120)}"`);
      }
  }
  for (const name of Object.keys(faults))
    console.log(`${String(counts.get(name) ?? 0).padStart(6)}  ${name}`);
  console.log(`${texts} texts, ${all} facts, ${unlabelled} without a label`);
  return counts.size > 0 ? 1 : 0;
}
