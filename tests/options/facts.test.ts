import { expect, it } from "vitest";
import { isDigest, summaryAt } from "#model/digest.ts";
import { chosenFacts, defaultFacts, groupNames, mosts } from "#model/fact-choice.ts";
import { sample, sentences } from "#options/sample.ts";
import { fact, passage } from "#tests/popup/sample.ts";

const sure = { level: "possible", cue: passage("may") } as const;
const facts = [
  fact("money", "48 euros", { certainty: sure }),
  fact("person", "Ada Lindqvist"),
  fact("certainty", "may", { certainty: sure }),
  fact("org", "harbour"),
  fact("date", "Tuesday"),
];
const kinds = (choice: Partial<typeof defaultFacts>) =>
  chosenFacts(facts, { ...defaultFacts, ...choice }).map(({ kind }) => kind);

it("shows as many facts as are wanted, the best", () => {
  expect(kinds({ most: 4 })).toEqual(["money", "person", "certainty", "org"]);
});

it("leaves out what is not wanted, and fills up with what is", () => {
  expect(kinds({ most: 4, hidden: ["who"] })).toEqual(["money", "certainty", "date"]);
  expect(kinds({ hidden: [...groupNames] })).toEqual([]);
});

it("says how sure a fact is only where that is wanted, or is all that it says", () => {
  const [money, , hedge] = chosenFacts(facts, { ...defaultFacts, marks: false });
  expect(money).not.toHaveProperty("certainty");
  expect(hedge?.certainty).toEqual(sure);
  expect(chosenFacts(facts, defaultFacts)[0]?.certainty).toEqual(sure);
});

it("the example is a digest in which every choice shows a difference", () => {
  expect(isDigest(sample)).toBe(true);
  const { line, short, detailed } = Object.fromEntries(
    (["line", "short", "detailed"] as const).map((length) => [length, summaryAt(sample, length).length]),
  );
  expect([line, short, detailed]).toEqual([1, 3, sentences.length]);
  const amounts = mosts.map((most) => chosenFacts(sample.facts, { ...defaultFacts, most }).length);
  expect(new Set(amounts).size).toBe(mosts.length);
  for (const group of groupNames)
    expect(chosenFacts(sample.facts, { ...defaultFacts, hidden: [group] })).not.toEqual(
      chosenFacts(sample.facts, defaultFacts),
    );
});
