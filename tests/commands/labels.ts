import { readFileSync } from "node:fs";
import { digest } from "#digest/digest.ts";
import type { Fact } from "#model/digest.ts";
import { articleIn, type Row } from "#tests/train/article-of.ts";
import { asideOf } from "#ui/groups.ts";

/** As many facts as the popup shows. */
const SHOWN = 8;

/**
 * Prints the facts that the popup shows, to be read by eye beside their sentence:
 * `labels <JSONL> [every how many-th] [from which]`. Rows are texts, or what `eval:isolate` has answered.
 */
export function main([file, every = "1", from = "0"]: string[]): number {
  if (!file) {
    console.error(
      "labels: name a JSONL file of {id, title, text, lang}, as eval:digest reads it or eval:isolate writes it.",
    );
    return 1;
  }
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  for (const row of rows.filter(({ text }, at) => text && at % Number(every) === Number(from)))
    console.log(shown(row));
  return 0;
}

function shown(row: Row): string {
  const result = digest(articleIn(row));
  if (!result.ok) return `== ${row.id}: ${result.failure}`;
  const { lang, words, facts } = result.value;
  const lines = facts.slice(0, SHOWN).map(line);
  return [`== ${row.id} (${lang}, ${words} words): ${row.title ?? ""}`, ...lines, ""].join("\n");
}

/** A little of the sentence on either side tells whether the label is right. */
const AROUND = 110;

function line(fact: Fact): string {
  const { kind, value, sentence, normalised = "", certainty } = fact;
  const at = value.span.start - sentence.span.start;
  const before = sentence.text.slice(Math.max(0, at - AROUND), at);
  const after = sentence.text.slice(at + value.text.length, at + value.text.length + AROUND);
  const told = [normalised, certainty?.level].filter(Boolean).join(", ");
  return `${kind.padEnd(9)}${value.text.slice(0, 80)} | ${asideOf(fact) || "-"}${told && ` (${told})`}\n         … ${before}[]${after} …`;
}
