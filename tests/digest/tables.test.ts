import { expect, it } from "vitest";
import { digest } from "#digest/digest.ts";
import { type Article, textOf } from "#model/article.ts";
import { articleOf } from "./texts.ts";

const cell = (text: string) => ({ runs: [{ text }] });
const rows = [
  ["Length", "35 km"],
  ["Opened", "3 May 1998"],
  ["Cost", "£48 million"],
  ["Mayor", "Ines Carrow"],
  ["Population", "12,400"],
];

it("rows of a table and of a list are facts, labelled by their first cell or word", () => {
  const prose = articleOf("The bridge is old and it still stands.", { title: "A bridge" });
  const article: Article = {
    ...prose,
    blocks: [
      ...prose.blocks,
      { kind: "table", rows: rows.map((row) => row.map(cell)) },
      { kind: "item", ...cell("Height: 40 metres") },
    ],
  };
  const result = digest(article);
  const facts = result.ok ? result.value.facts : [];
  for (const { value } of facts) {
    const block = article.blocks[value.span.block];
    expect(block && textOf(block).slice(value.span.start, value.span.end)).toBe(value.text);
  }
  expect(facts.map(({ label, value }) => [label, value.text])).toEqual(
    expect.arrayContaining([...rows, ["Height", "40 metres"]]),
  );
});
