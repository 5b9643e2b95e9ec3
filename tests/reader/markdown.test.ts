import { expect, it } from "vitest";
import type { Block } from "#model/article.ts";
import { brackets, digest, fact, passage } from "#tests/popup/sample.ts";
import { linkFromDigest, markdownEvidence } from "#ui/evidence.ts";
import { markdownOf } from "#ui/markdown.ts";

const line = (text: string) => [{ text }];
const blocks: Block[] = [
  { kind: "heading", level: 1, runs: line("1. How it began") },
  {
    kind: "paragraph",
    runs: [
      { text: "See " },
      { text: "the ", href: "https://a.example/x (1)" },
      { text: "list ", href: "https://a.example/x (1)", marks: ["em"] },
      { text: "of 2*3_4 <b> and " },
      { text: "run()", marks: ["code"] },
      { text: ", H" },
      { text: "2", marks: ["sub"] },
      { text: "O." },
    ],
  },
  { kind: "paragraph", runs: line("- not a list\n# not a heading") },
  { kind: "item", depth: 1, runs: line("bread") },
  { kind: "item", depth: 2, ordinal: 3, runs: line("rye") },
  { kind: "paragraph", depth: 2, runs: line("with seeds") },
  { kind: "item", depth: 1, runs: line("butter") },
  { kind: "quote", runs: line("One line\nand another") },
  { kind: "code", language: "ts", text: "const a = `x`;\n```" },
  {
    kind: "figure",
    pictures: [{ src: "https://a.example/p.png", alt: "A [pier]" }],
    caption: line("The pier"),
  },
  {
    kind: "table",
    rows: [
      [
        { runs: line("Shore"), header: true },
        { runs: line("Sheets|all"), header: true, columns: 2 },
      ],
      [{ runs: line("North") }, { runs: line("9") }, { runs: line("8") }],
    ],
  },
  { kind: "rule" },
  { kind: "embed", url: "https://film.example/1", title: "" },
  { kind: "byline", runs: line("By Ada Berg") },
  { kind: "paragraph", aside: true, runs: line("Read our newsletter") },
];

it("writes an article byte for byte", () => {
  expect(markdownOf({ blocks })).toBe(`## 1\\. How it began

See [the *list*](https://a.example/x%20%281%29) of 2\\*3\\_4 \\<b\\> and \`run()\`, H<sub>2</sub>O.

\\- not a list\\
# not a heading

- bread
    3. rye

        with seeds

- butter

> One line\\
> and another

\`\`\`\`ts
const a = \`x\`;
\`\`\`
\`\`\`\`

![A \\[pier\\]](https://a.example/p.png)

The pier

| Shore | Sheets\\|all |  |
| --- | --- | --- |
| North | 9 | 8 |

---

[https://film.example/1](https://film.example/1)`);
});

it("writes summary and facts with the address of each place", () => {
  const given = digest({
    facts: [
      fact("money", "48 euros", { label: "the ferry" }),
      fact("person", "Ada Lindqvist", { role: passage("the harbour master") }),
    ],
  });
  const labels = {
    summary: "Summary",
    facts: "Key facts",
    source: "↗",
    group: (group: string) => group,
    certainty: () => "",
    ...brackets,
  };
  const page = "https://post.example/ferry#:~:text=";
  expect(markdownEvidence(given, given.summary, labels, linkFromDigest(given))).toBe(`## Summary

- Ada Lindqvist, the harbour master, said on Tuesday that the ferry may cost 48 euros. [↗](${page}Ada%20Lindqvist%2C%20the%20harbour%20master%2C%20said%20on%20Tuesday%20that%20the%20ferry%20may%20cost%2048%20euros.)

## Key facts

- **who**: Ada Lindqvist (the harbour master) [↗](${page}Ada%20Lindqvist,-%2C%20the%20harbour%20master%2C%20said%20on)
- **amount**: 48 euros (the ferry) [↗](${page}that%20the%20ferry%20may%20cost-,48%20euros)`);
});
