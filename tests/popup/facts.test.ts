import { expect, it } from "vitest";
import { dateInWords, resolvedDate } from "#ui/dates.ts";
import { excerpt } from "#ui/excerpt.ts";
import { asideOf, groupFacts } from "#ui/groups.ts";
import { fact, passage } from "./sample.ts";

it("groups facts by the question they answer, in the order one asks them", () => {
  const facts = [
    fact("certainty", "may"),
    fact("money", "48 euros"),
    fact("person", "Ada Lindqvist"),
    fact("quantity", "48"),
    fact("quote", "the ferry may cost 48 euros"),
    fact("date", "Tuesday"),
    fact("org", "harbour"),
    fact("source", "the harbour master"),
  ];
  const shown = groupFacts(facts).map(({ group, facts }) => [group, facts.map(({ kind }) => kind)]);
  expect(shown).toEqual([
    ["who", ["person", "org"]],
    ["when", ["date"]],
    ["amount", ["money", "quantity"]],
    ["said", ["quote"]],
    ["source", ["source"]],
    ["sure", ["certainty"]],
  ]);
});

it.each([
  [
    "a role goes before a label",
    fact("person", "Ada Lindqvist", { role: passage("the harbour master") }),
    "the harbour master",
  ],
  [
    "a quote has its speaker",
    fact("quote", "may cost", { speaker: passage("Ada Lindqvist") }),
    "Ada Lindqvist",
  ],
  ["money says what it prices", fact("money", "48 euros", { label: "the ferry" }), "the ferry"],
  ["the name of the kind helps nobody", fact("org", "harbour", { label: "Organisation" }), ""],
  ["nor does the value again", fact("place", "harbour", { label: "Harbour" }), ""],
])("aside: %s", (_, given, expected) => expect(asideOf(given)).toBe(expected));

it.each([
  ["2024", "en-GB", "2024"],
  ["2024-11", "en-GB", "November 2024"],
  ["2024-11-23", "de", "23. November 2024"],
  ["2024-11-23T22:30:00-08:00", "en-GB", "23 November 2024"],
  ["2024-11-23T00:10:00+13:00", "en-GB", "23 November 2024"],
  ["the day before", "en-GB", ""],
  ["P3D", "en-GB", ""],
])("%s in %s is %s", (iso, language, expected) => expect(dateInWords(iso, language)).toBe(expected));

const date = (words: string, normalised: string) =>
  resolvedDate({ ...fact("date", "Tuesday", { normalised }), value: passage(words, words) }, "en-GB");

it.each([
  ["Tuesday", "2024-11-19", "19 Nov 2024"],
  ["next spring", "2025-03-01/2025-05-31", "1 Mar – 31 May 2025"],
  ["5 May", "2024-05-05", "5 May 2024"],
  ["the end of 2024", "2024", ""],
  ["November 5, 2024", "2024-11-05", ""],
  ["three days", "P3D", ""],
])("%s, resolved to %s, adds %j", (words, iso, expected) => {
  // The white space that the browser sets between the ends of a range is its own affair.
  expect(date(words, iso).replace(/\s/g, " ")).toBe(expected);
});

it.each([
  ["near the head all is kept", "The line may return.", "may", ["The line ", "may", " return."]],
  [
    "far from it the head is cut at a word",
    "After a long and costly search for a boat that could stand the winter swell, the line may return.",
    "may",
    ["… that could stand the winter swell, the line ", "may", " return."],
  ],
])("excerpt: %s", (_, sentence, words, expected) =>
  expect(excerpt(passage(sentence, sentence), passage(words, sentence))).toEqual(expected),
);
