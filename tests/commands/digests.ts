import { readFileSync } from "node:fs";
import { digest } from "#digest/digest.ts";
import { lengths, summaryAt } from "#model/digest.ts";
import { articleIn, type Row } from "#tests/train/article-of.ts";

/**
 * Prints digests to be read beside their articles: `digests <JSONL> [every how many-th]`. Rows are texts, or what
 * `eval:isolate` has answered.
 */
export function main([file, every = "1"]: string[]): number {
  if (!file) {
    console.error(
      "digests: name a JSONL file of {id, title, text, lang}, as eval:digest reads it or eval:isolate writes it.",
    );
    return 1;
  }
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  for (const row of rows.filter(({ text }, at) => text && at % Number(every) === 0)) console.log(shown(row));
  return 0;
}

function shown(row: Row): string {
  const result = digest(articleIn(row));
  if (!result.ok) return `== ${row.id}: ${result.failure}`;
  const { lang, words } = result.value;
  const picks = summaryAt(result.value, "detailed").map(
    ({ text, from, heading }) =>
      `${String(lengths.indexOf(from) + 1)} ${heading ? `[${heading.text}] ` : ""}${text}`,
  );
  return [`== ${row.id} (${lang}, ${words} words): ${row.title ?? ""}`, ...picks, ""].join("\n");
}
