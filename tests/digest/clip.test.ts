import { expect, it } from "vitest";
import { clip } from "#digest/clip.ts";
import { digest } from "#digest/digest.ts";
import { textOf } from "#model/article.ts";
import { articleOf } from "#tests/train/article-of.ts";

const STORY =
  "Mayor Tobias Renn of Saltmarsh said on Sunday that the new school will cost 6.4 million euros. It may open in 2028.";

const digestOf = (text: string, title = "School") => {
  const article = articleOf({ text, title });
  const result = digest(article);
  if (!result.ok) throw new Error(result.failure);
  return { article, whole: result.value, short: clip(result.value) };
};

it("leaves what people write as it is", () => {
  const { whole, short } = digestOf(STORY);
  expect(short).toEqual(whole);
});

it("cuts what nobody reads, and each place with it", () => {
  const { article, short } = digestOf(
    `${"Nam ".repeat(5000)}${STORY}${" 😀x".repeat(5000)}`,
    "x".repeat(5000),
  );
  const { summary, facts, about } = short;
  expect(facts.length).toBeGreaterThan(0);
  const passages = [...summary, ...facts.flatMap(({ value, sentence }) => [value, sentence])];
  for (const { text, span } of passages) {
    const block = article.blocks[span.block];
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toBe(block ? textOf(block).slice(span.start, span.end) : undefined);
    expect(text).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
  }
  for (const { value, sentence } of facts) expect(sentence.text).toContain(value.text);
  expect(about.title.length).toBeLessThanOrEqual(300);
});
