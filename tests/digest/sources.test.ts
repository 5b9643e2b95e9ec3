import { describe, expect, it } from "vitest";
import { readNames } from "#digest/finders/names.ts";
import { findSources } from "#digest/finders/sources.ts";
import { checkSpans, readingOf } from "./texts.ts";

function sources(text: string): string[] {
  const facts = findSources(readNames(readingOf(text)));
  checkSpans(text, facts);
  return facts.map(({ value }) => value.text);
}

const cases: [text: string, values: string[]][] = [
  [
    "Some 80 boats sank, according to the Ruritanian coast guard, which counts them.",
    ["the Ruritanian coast guard"],
  ],
  ["The talks failed, a senior political source told Reuters.", ["a senior political source", "Reuters"]],
  ["Two officials said the road was shut.", ["Two officials"]],
  ["The baker has died, his website said on Friday.", ["his website"]],
  ["A launch is near, with sources from rumourmill.com pointing to a plan.", ["sources from rumourmill.com"]],
  ["It was discussed by outlets such as daily-note.ca, which track it.", ["outlets such as daily-note.ca"]],
  ["Army intelligence reports seen by Reuters show a plan.", ["Army intelligence reports seen by Reuters"]],
  ["A source close to the family said no.", ["A source close to the family"]],
];

const nearMisses = [
  "The source of the river is a spring.",
  "According to him, it was late.",
  "Everything went according to plan.",
  "The officials sat down and reports were read.",
  "Critics, she said, are welcome.",
];

describe("sources", () => {
  it.each(cases)("%s", (text, values) => expect(sources(text)).toEqual(values));
  it.each([
    ["The old ferry was sold, the army said on Tuesday.", "The old ferry was sold"],
    ["Bridge officials said late Thursday that the road is shut.", "the road is shut"],
    ["Bridge officials said in a statement that the road is shut.", "the road is shut"],
  ])("tells what is said, not when: %s", (text, label) =>
    expect(findSources(readNames(readingOf(text))).map((fact) => fact.label)).toEqual([label]),
  );

  it.each(nearMisses)("none in: %s", (text) => expect(sources(text)).toEqual([]));
});
