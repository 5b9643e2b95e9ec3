import { describe, expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import { echoOf } from "#digest/salience-echo.ts";
import type { Fact, FactKind } from "#model/digest.ts";
import { readingOf } from "./texts.ts";

const fact = (kind: FactKind, text: string): Fact => {
  const value = { text, span: { block: 0, start: 0, end: text.length } };
  return { kind, label: "", value, sentence: value };
};

/** Which of the facts, in this order, say again what one before them said. */
function echoes(...facts: [FactKind, string][]): string[] {
  const isEcho = echoOf();
  return facts.filter(([kind, text]) => isEcho(fact(kind, text))).map(([, text]) => text);
}

describe("a fact that one before it tells too", () => {
  it.each<[[FactKind, string], [FactKind, string]]>([
    [
      ["org", "Brightwell"],
      ["source", "Brightwell"],
    ],
    [
      ["source", "his website"],
      ["source", "the website"],
    ],
    [
      ["org", "Harwell River Authority"],
      ["org", "HRA"],
    ],
    [
      ["org", "HRA"],
      ["org", "Harwell River Authority"],
    ],
    [
      ["date", "from Friday to Monday"],
      ["date", "Monday"],
    ],
  ])("%s, %s", (first, again) => expect(echoes(first, again)).toEqual([again[1]]));

  it.each<[[FactKind, string], [FactKind, string]]>([
    [
      ["org", "Harwell"],
      ["org", "Harwell Foundation"],
    ],
    [
      ["org", "National Rowing Association"],
      ["org", "National Rambling Association"],
    ],
    [
      ["date", "Monday"],
      ["date", "Tuesday"],
    ],
    [
      ["quantity", "two"],
      ["money", "two"],
    ],
    [
      ["quote", "It is over"],
      ["quote", "It is over"],
    ],
  ])("is neither of %s, %s", (first, other) => expect(echoes(first, other)).toEqual([]));

  it("stands behind all that tell something new, and is not lost", () => {
    const text =
      "The weir is shut, his website said. Ottoline Barrow, a miller, paid £400 in June 2014. The website told nobody why.";
    const facts = findFacts(readingOf(text)).map(({ value }) => value.text);
    expect(facts.filter((value) => /website/.test(value))).toHaveLength(2);
    expect(facts.at(-1)).toMatch(/website/);
  });
});
