import { expect, it } from "vitest";
import { sentencesOf } from "#digest/sentences.ts";
import { summarise } from "#digest/summary/summarise.ts";
import type { Article, Block } from "#model/article.ts";
import { articleOf } from "#tests/train/article-of.ts";

const block = (kind: "paragraph" | "item" | "quote", text: string): Block =>
  kind === "item" ? { kind, depth: 0, runs: [{ text }] } : { kind, runs: [{ text }] };
const heading = (text: string): Block => ({ kind: "heading", level: 2, runs: [{ text }] });

const page = (title: string, blocks: Block[]): Article => ({ ...articleOf({ text: "", title }), blocks });

const textsOf = (article: Article, sentences = 3): string[] =>
  summarise(sentencesOf(article, "en"), article.about.title, "en", { sentences }).map(
    ({ sentence }) => sentence.text,
  );

const steps = [
  "Stir the ground almonds into the butter until the dough is smooth.",
  "Roll the almond dough out on a floured board and cut it into stars.",
  "Bake the almond stars for a quarter of an hour until they are golden.",
];

it("takes no ingredients and no times of a recipe whose lines nothing ends", () => {
  const biscuits = page("Almond stars", [
    block("paragraph", "Ready in: 25 minutes\nMakes: 40 almond stars"),
    block(
      "paragraph",
      "You need:\n300 g of white flour\n100 g of ground almonds\n200 g of soft butter\nsalt",
    ),
    block("paragraph", "Method:"),
    ...steps.map((step) => block("item", step)),
  ]);
  expect(textsOf(biscuits)).toEqual(steps);
});

it("takes no labels where there is nothing else, but the title", () => {
  const laptop = page("Grell Book 14, 16 GB of memory, sand", [
    heading("Grell Book 14, 16 GB of memory, sand"),
    heading("More Buying Options"),
    heading("Colour:"),
    heading("Processor Model:"),
  ]);
  expect(textsOf(laptop)).toEqual(["Grell Book 14, 16 GB of memory, sand"]);
});

it("takes no line that goes on in the next, where a page has set its lines by hand", () => {
  const policy = page("What the ferry line keeps", [
    block(
      "paragraph",
      "The ferry line keeps what you tell the ferry line about groups of travellers and every",
    ),
    block("paragraph", "single booking for as long as the law of the harbour wants it to."),
    block("paragraph", "Nobody else gets to see where and when you travel."),
    block("paragraph", "Ask at any counter for a copy of your data; a letter with it comes within a week."),
  ]);
  expect(textsOf(policy)).toEqual([
    "Nobody else gets to see where and when you travel.",
    "Ask at any counter for a copy of your data; a letter with it comes within a week.",
  ]);
});

it("takes no notice of a site that stands before the title of a thread", () => {
  const thread = page("Which tar for a hull of larch?", [
    block("item", "The results of our vote for the hull of the year are in, and which tar won!"),
    heading("Which tar for a hull of larch?"),
    block(
      "paragraph",
      "My boat has a hull of larch and has never been tarred. Pine tar dries slowly in our harbour.",
    ),
    block("paragraph", "Birch tar dries faster on larch than pine tar does. It smells for a month."),
  ]);
  expect(textsOf(thread).join(" ")).not.toMatch(/our vote/);
});
