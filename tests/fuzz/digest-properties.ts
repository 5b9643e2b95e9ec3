import assert from "node:assert/strict";
import { digest } from "#digest/digest.ts";
import { type Article, bodyOf, textOf } from "#model/article.ts";
import { type Digest, type Fact, isDigest, type Passage, summaryAt, TITLE } from "#model/digest.ts";

const placeOf = (article: Article, { span: { block, start, end } }: Passage) => {
  const whole = article.blocks[block];
  const text = block === TITLE ? article.about.title : whole ? textOf(whole) : "";
  return text.slice(start, end);
};

const within = (inner: Passage, outer: Passage) =>
  inner.span.block === outer.span.block &&
  inner.span.start >= outer.span.start &&
  inner.span.end <= outer.span.end;

function holdsForFact(article: Article, fact: Fact) {
  const { value, sentence, role, speaker, certainty } = fact;
  for (const passage of [value, sentence, role, speaker, certainty?.cue]) {
    if (passage)
      assert.equal(passage.text, placeOf(article, passage), "a passage is what stands at its span");
  }
  assert.ok(value.text.trim(), "no fact without words");
  assert.ok(within(value, sentence), "a fact stands in its sentence");
}

function holdsForSummary(article: Article, result: Digest) {
  let last = { block: TITLE, end: 0 };
  for (const pick of result.summary) {
    assert.equal(pick.text, placeOf(article, pick), "a sentence is what stands at its span");
    const { block, start, end } = pick.span;
    assert.ok(end > start, "no empty sentence");
    assert.ok(
      block > last.block || (block === last.block && start >= last.end),
      "in the article's order, apart",
    );
    last = { block, end };
  }
  const shown = (["line", "short", "detailed"] as const).map((length) => summaryAt(result, length));
  assert.ok(shown[0] && shown[1] && shown[2]);
  assert.ok(
    shown[0].every((pick) => shown[1]?.includes(pick)),
    "the short summary holds the line",
  );
  assert.ok(
    shown[1].every((pick) => shown[2]?.includes(pick)),
    "the detailed summary holds the short one",
  );
  assert.ok(shown[1].length <= 3 && shown[0].length <= 1);
}

/** What is true of the digest of any article whatsoever. Throws an `AssertionError` that says what is not. */
export function digestHolds(article: Article): void {
  const result = digest(article);
  const again = digest(structuredClone(article));
  assert.deepEqual(again, result, "the same article gives the same digest");
  if (!result.ok) {
    assert.equal(result.failure, "no_text");
    assert.equal(bodyOf(article).trim(), "", "there is a digest wherever there are words");
    return;
  }
  assert.ok(isDigest(result.value), "a digest has the shape that messages ask for");
  holdsForSummary(article, result.value);
  for (const fact of result.value.facts) holdsForFact(article, fact);
}
