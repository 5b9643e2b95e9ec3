import { expect, it } from "vitest";
import type { Block } from "#model/article.ts";
import { type Node, nest, partsOf } from "#reader/nest.ts";

const words = (text: string) => [{ text }];
const item = (depth: number, text: string, ordinal?: number): Block => ({
  kind: "item",
  depth,
  runs: words(text),
  ...(ordinal !== undefined && { ordinal }),
});
const plain = (text: string, more: object = {}): Block => ({ kind: "paragraph", runs: words(text), ...more });

/** Nodes as lines: what is inside stands deeper. */
function drawn(nodes: Node[], depth = 0): string[] {
  const pad = "  ".repeat(depth);
  return nodes.flatMap((node) => {
    if (node.kind === "block") return `${pad}${node.block.kind} ${node.at}`;
    if (node.kind === "quote") return `${pad}quote ${node.quotes.map(({ at }) => at)}`;
    if (node.kind === "definitions") return node.entries.map(({ at, block }) => `${pad}${block.role} ${at}`);
    if (node.kind === "folded") return [`${pad}${node.why}`, ...drawn(node.inside, depth + 1)];
    return [
      `${pad}${node.ordered ? "ol" : "ul"}`,
      ...node.items.flatMap(({ own, inside }) => [
        `${pad}  item ${own?.at ?? "none"}`,
        ...drawn(inside, depth + 2),
      ]),
    ];
  });
}

it("puts terms and what they mean into one list, and leaves a term alone a paragraph", () => {
  const term = (text: string) => plain(text, { role: "term" });
  const meaning = (text: string, more: object = {}) => plain(text, { role: "definition", ...more });
  const blocks = [
    ...[plain("a"), term("ebb"), meaning("outgoing tide"), meaning("decline"), item(1, "b"), term("alone")],
    ...[item(1, "c"), term("flow"), meaning("tide", { depth: 1 })],
  ];
  expect(drawn(nest(blocks.slice(0, 7)))).toEqual([
    "paragraph 0",
    "term 1",
    "definition 2",
    "definition 3",
    "ul",
    "  item 4",
    "paragraph 5",
    "ul",
    "  item 6",
  ]);
});

it("puts lists into the items they stand in", () => {
  const blocks = [
    plain("a"),
    item(1, "b"),
    item(2, "c", 1),
    plain("d", { depth: 2 }),
    item(2, "e", 2),
    item(1, "f"),
    item(1, "g", 1),
    plain("h"),
  ];
  expect(drawn(nest(blocks))).toEqual([
    "paragraph 0",
    "ul",
    "  item 1",
    "    ol",
    "      item 2",
    "        paragraph 3",
    "      item 4",
    "  item 5",
    "ol",
    "  item 6",
    "paragraph 7",
  ]);
});

it("takes a list without a beginning, quotes in a row and what is doubtful", () => {
  const quote: Block = { kind: "quote", runs: words("q") };
  const blocks = [
    plain("a", { depth: 1 }),
    item(3, "b"),
    quote,
    quote,
    plain("c", { aside: true }),
    item(1, "d"),
    plain("e"),
  ];
  expect(drawn(nest(blocks))).toEqual([
    "ul",
    "  item none",
    "    paragraph 0",
    "    ul",
    "      item none",
    "        ul",
    "          item 1",
    "quote 2,3",
    "aside",
    "  paragraph 4",
    "ul",
    "  item 5",
    "paragraph 6",
  ]);
});

it("never cuts a list in two", () => {
  const blocks = [
    plain("a"),
    ...Array.from({ length: 9 }, (_, at) => item(1, `${at}`)),
    plain("b"),
    plain("c"),
  ];
  expect(partsOf(nest(blocks), 4).map((part) => part.map(({ at }) => at))).toEqual([
    [0, 1],
    [10, 11],
  ]);
});

it("sets lists a thousand deep as the twelfth", () => {
  const lines = drawn(nest([item(1, "a"), item(1000, "deep"), item(13, "b")]));
  expect(lines.filter((line) => line.trim() === "ul")).toHaveLength(12);
  expect(lines.slice(-2).map((line) => line.trim())).toEqual(["item 1", "item 2"]);
});
