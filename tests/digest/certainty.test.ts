import { describe, expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import { findCertainty, hedgesOf } from "#digest/finders/certainty.ts";
import { readNames } from "#digest/finders/names.ts";
import { checkSpans, readingOf } from "./texts.ts";

function hedges(text: string): string[] {
  const facts = findCertainty(hedgesOf(readNames(readingOf(text))));
  checkSpans(text, facts);
  return facts.map(({ value, certainty }) => `${certainty?.level}: ${value.text}`);
}

const cases: [text: string, hedges: string[]][] = [
  ["The firm is rumored to be building a crossover.", ["rumoured: is rumored to"]],
  ["There are rumours that it will close.", ["rumoured: There are rumours"]],
  ["The van could be unveiled in May.", ["possible: could be unveiled"]],
  ["The mill may not immediately deliver profits.", ["possible: may not immediately deliver"]],
  ["It is reportedly twice as fast.", ["reported: reportedly"]],
  ["The council plans to lift the ban.", ["planned: plans to"]],
  ["The queen is expected to visit.", ["expected: is expected to"]],
  ["The study didn’t prove a link.", ["unproven: didn’t prove"]],
  ["The guard can not confirm the report.", ["unconfirmed: can not confirm"]],
  ["He allegedly took the boat.", ["alleged: allegedly"]],
  ["It is feared that ten are lost.", ["feared: It is feared"]],
  ["She has denied the charge.", ["denied: has denied"]],
  ["It will launch at an unknown date.", ["unknown: unknown"]],
];

const nearMisses = [
  "The fair opens on 4 May in the park.",
  "We could see the sea from there.",
  "They could not provide details.",
  "She may.",
  "He had no plan to speak of.",
  "She was denied entry twice.",
];

describe("certainty", () => {
  it.each(cases)("%s", (text, expected) => expect(hedges(text)).toEqual(expected));
  it.each(nearMisses)("none in: %s", (text) => expect(hedges(text)).toEqual([]));

  it("says what is uncertain", () => {
    const [fact] = findCertainty(
      hedgesOf(readNames(readingOf("The firm is rumored to be considering a crossover model."))),
    );
    expect(fact?.label).toBe("considering a crossover model");
  });

  const marks: [text: string, marked: (string | undefined)[]][] = [
    ["The van could be unveiled by the end of 2024, and 300 people work there.", ["possible", undefined]],
    ["The group fears that 400 sailors are lost.", ["feared"]],
    // How old or how long ago is as it is
    ["The 31-year-old may sing for ten years.", [undefined, "possible"]],
    ["The firm plans to open a yard nine years after the fire.", [undefined]],
    ["The shop sold 90 chairs, but it may close soon.", [undefined]],
  ];
  it.each(marks)("marks the numbers and dates it governs: %s", (text, marked) => {
    const facts = findFacts(readingOf(text, { published: "2024-04-01" })).filter(
      ({ kind }) => kind === "date" || kind === "quantity",
    );
    const inOrder = facts.toSorted((a, b) => a.value.span.start - b.value.span.start);
    expect(inOrder.map(({ certainty }) => certainty?.level)).toEqual(marked);
  });
});
