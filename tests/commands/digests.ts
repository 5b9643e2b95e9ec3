import { readFileSync } from "node:fs";
import { digest } from "#digest/digest.ts";
import { type Article, isArticle } from "#model/article.ts";
import { lengths, summaryAt } from "#model/digest.ts";
import { articleOf } from "#tests/train/article-of.ts";

type Row = {
  id: string;
  text: string;
  blocks?: unknown;
  title?: string | null;
  lang?: string | null;
  kind?: string;
};

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

function articleIn({ text, title, lang, blocks, kind }: Row): Article {
  const plain = articleOf({ text, title: title ?? "", ...(lang && { lang }) });
  const whole: unknown = { ...plain, about: { ...plain.about, kind: kind ?? "article" }, blocks };
  return isArticle(whole) ? whole : plain;
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
