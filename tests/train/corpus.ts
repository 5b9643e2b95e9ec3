import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Sentence, sentencesOf } from "#digest/sentences.ts";
import { articleOf } from "./article-of.ts";
import { type Grams, gramsOf } from "./rouge.ts";

/** One text with what a person wrote of it. */
export type Example = {
  corpus: string;
  lang: string;
  title: string;
  sentences: Sentence[];
  reference: Grams;
};

type Row = { lang?: string; title?: string; text: string; references: string[][] };

/** The first `most` texts of `<folder>/<name>.jsonl`, those of 4 to 400 sentences. */
export function readCorpus(folder: string, name: string, most: number): Example[] {
  const rows = readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .slice(0, most);
  return rows.flatMap((line) => {
    const { lang = "en", title = "", text, references } = JSON.parse(line) as Row;
    const sentences = sentencesOf(articleOf({ text, title, lang }), lang);
    if (sentences.length < 4 || sentences.length > 400) return [];
    return [
      { corpus: name, lang, title, sentences, reference: gramsOf((references[0] ?? []).join(" "), lang) },
    ];
  });
}
