import { describe, expect, it } from "vitest";
import { type Sentence, sentencesOf } from "#digest/sentences.ts";
import { furnitureIn } from "#digest/summary/openings.ts";
import { placed } from "#digest/summary/places.ts";
import { furnished } from "#digest/summary/pointers.ts";
import type { Block } from "#model/article.ts";
import { articleOf } from "#tests/train/article-of.ts";

const furnitureOf = (text: string, lang: string): string[] => {
  const sentences: Sentence[] = sentencesOf(articleOf({ text, lang }), lang);
  const found = furnished(sentences, furnitureIn(lang));
  return sentences.filter((_, at) => found[at]).map((sentence) => sentence.text);
};

describe("is furniture with the whole of its paragraph", () => {
  it("what points at another page, though its title be two sentences", () => {
    expect(
      furnitureOf("Le bac de Velm est vieux.\nÀ lire aussi » Le bac coule. Qui paiera ?\nIl coule.", "fr"),
    ).toEqual(["À lire aussi » Le bac coule.", "Qui paiera ?"]);
  });

  it("what is said of a picture, before who made it", () => {
    expect(
      furnitureOf("La balsa sale tres veces al día. Foto: Lund\nLa balsa es vieja. El puente abre.", "es"),
    ).toEqual(["La balsa sale tres veces al día.", "Foto: Lund"]);
  });
});

it.each([
  ["a story that ends in a pointer", "The ferry stops in May. Read more", ["Read more"]],
  [
    "a long paragraph",
    "The ferry stops in May. It is old. It is slow. Nobody likes it. Photo: Lund, photo by Velm Press",
    ["Photo: Lund, photo by Velm Press"],
  ],
  [
    "the next paragraph",
    "Subscribe: our letter comes weekly.\nThe ferry stops in May.",
    ["Subscribe: our letter comes weekly."],
  ],
])("leaves %s", (_, text, expected) => expect(furnitureOf(text, "en")).toEqual(expected));

it("a film between two paragraphs heads no section", () => {
  const heading = (text: string): Block => ({ kind: "heading", level: 2, runs: [{ text }] });
  const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
  const headingsOf = (film: string) => {
    const blocks = [heading("Le bac"), paragraph("Le bac est vieux."), heading(film), paragraph("Il coule.")];
    return placed(sentencesOf({ ...articleOf({ text: "" }), blocks }, "fr")).map((one) => one.heading?.text);
  };
  expect(headingsOf("En vidéo, le bac de Velm")).toEqual(["Le bac", "Le bac"]);
  expect(headingsOf("Vidéo : le bac de Velm")).toEqual(["Le bac", "Le bac"]);
  expect(headingsOf("Video games on the ferry")).toEqual(["Le bac", "Video games on the ferry"]);
});
