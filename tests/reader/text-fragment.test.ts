import { expect, it } from "vitest";
import type { Article } from "#model/article.ts";
import { digest } from "#tests/popup/sample.ts";
import { linkToQuote, linkToSpan } from "#ui/text-fragment.ts";

const LONG =
  "The ferry, which had been out of service since the storm in the spring of the year before, left the pier at six in the morning with eleven people on board, a dog, and the mail of three weeks, and it was back before noon with the doctor, who said that she would rather have walked over the ice.";
const article: Article = {
  about: digest().about,
  blocks: [
    {
      kind: "paragraph",
      runs: [{ text: "It may cost 48 euros, and it may not. A ticket is 48 euros elsewhere." }],
    },
    { kind: "paragraph", runs: [{ text: LONG }] },
    {
      kind: "table",
      rows: [
        [{ runs: [{ text: "North" }] }, { runs: [{ text: "9" }] }],
        [{ runs: [{ text: "South" }] }, { runs: [{ text: "21" }] }],
      ],
    },
    { kind: "paragraph", runs: [{ text: "来年の春には閲覧室も完成する予定だという。" }] },
  ],
  previous: null,
  next: null,
  doubt: null,
};
const link = (block: number, words: string) => {
  const text =
    block === 1
      ? LONG
      : block === 2
        ? "North 9\nSouth 21"
        : block === 3
          ? "来年の春には閲覧室も完成する予定だという。"
          : "It may cost 48 euros, and it may not. A ticket is 48 euros elsewhere.";
  const start = text.indexOf(words);
  return decodeURIComponent(
    linkToSpan(article, { block, start, end: start + words.length }).split(":~:text=")[1] ?? "",
  );
};

it.each([
  [
    "words that stand twice, with their neighbours",
    0,
    "48 euros",
    "It may cost-,48 euros,-, and it may not. A",
  ],
  ["a sentence by itself", 0, "A ticket is 48 euros elsewhere.", "A ticket is 48 euros elsewhere."],
  ["a long quote by its ends", 1, LONG, "The ferry, which had been,have walked over the ice."],
  ["cells by the lines they stand in", 2, "North 9\nSouth 21", "North 9,South 21"],
  ["words of a script without spaces", 3, "閲覧室も完成", "の春には-,閲覧室も完成,-する予定だという"],
])("names %s", (_, block, words, directive) => {
  const found = link(block, words);
  if (block === 3) expect(found).toMatch(/-,閲覧室も完成,-/);
  else expect(found).toBe(directive);
});

it("keeps the page's own fragment, replaces another's directive, and writes out what means something", () => {
  const quote = { text: "a-b, c & d (and that is all)", before: "", after: "" };
  expect(linkToQuote("https://post.example/x#top:~:text=old", quote)).toBe(
    "https://post.example/x#top:~:text=a%2Db%2C%20c%20%26%20d%20%28and%20that%20is%20all%29",
  );
  expect(linkToQuote("https://post.example/x", { text: " ", before: "", after: "" })).toBe(
    "https://post.example/x",
  );
});
