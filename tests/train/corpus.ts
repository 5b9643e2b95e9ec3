import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Sentence, sentencesOf } from "#digest/sentences.ts";
import { articleOf } from "./article-of.ts";
import { type Grams, gramsOf } from "./rouge.ts";

/** One text with what a person wrote of it. */
export type Example = {
  corpus: string;
  id: string;
  lang: string;
  title: string;
  sentences: Sentence[];
  reference: Grams;
};

/** How a text without paragraphs is set: as it is, a sentence a line, or in paragraphs of one to four. */
export type Setting = "flat" | "lined" | "shaped";

type Row = { id: string; lang?: string; title?: string; text: string; references: string[][] };

/** Sentences of each paragraph, in turn. */
const PARAGRAPHS = [1, 2, 3, 2, 4];

/** The first `most` texts of `<folder>/<name>.jsonl`, those of 4 to 400 sentences. */
export function readCorpus(folder: string, name: string, most: number, setting: Setting = "flat"): Example[] {
  const rows = readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .slice(0, most);
  return rows.flatMap((line) => {
    const { id, lang = "en", title = "", text, references } = JSON.parse(line) as Row;
    const given = sentencesOf(articleOf({ text, title, lang }), lang);
    const sentences = setting === "flat" ? given : reset(given, title, lang, setting);
    if (sentences.length < 4 || sentences.length > 400) return [];
    const reference = gramsOf((references[0] ?? []).join(" "), lang);
    return [{ corpus: name, id, lang, title, sentences, reference }];
  });
}

function reset(sentences: Sentence[], title: string, lang: string, setting: Setting): Sentence[] {
  const texts = sentences.map(({ text }) => text);
  const lines: string[] = [];
  while (texts.length > 0) {
    const size = setting === "lined" ? 1 : (PARAGRAPHS[lines.length % PARAGRAPHS.length] ?? 1);
    lines.push(texts.splice(0, size).join(" "));
  }
  return sentencesOf(articleOf({ text: lines.join("\n"), title, lang }), lang);
}
