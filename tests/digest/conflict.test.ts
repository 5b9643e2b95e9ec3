import { describe, expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import { TITLE } from "#model/digest.ts";
import { readingOf } from "./texts.ts";

const published = "2024-04-01";
const conflicts = (title: string, text: string) =>
  findFacts(readingOf(text, { title, published })).flatMap(({ value, conflict }) =>
    conflict ? [[value.text, conflict.text]] : [],
  );

const differing: [title: string, text: string, headline: string, body: string][] = [
  [
    "Ferry fire leaves 12 dead",
    "A fire on a ferry broke out off Nordvik. 14 people were killed, police said.",
    "12",
    "14 people",
  ],
  ["Mill pays $40m fine", "The mill in Nordvik has paid a $60m fine for its smoke.", "$40m", "$60m"],
  [
    "Crash injures nine",
    "The lorry hit a wall. Seven people were injured in the crash.",
    "nine",
    "Seven people",
  ],
];

const alike: [why: string, title: string, text: string][] = [
  [
    "the same number",
    "Ferry fire leaves 12 dead",
    "A fire broke out. Twelve people were killed, police said.",
  ],
  ["a number that grows", "Ferry fire leaves 12 dead", "At least 14 people were killed, police said."],
  [
    "the headline's number stands there too",
    "Fire leaves 12 dead",
    "12 people were killed on board. 14 people were killed in all.",
  ],
  ["others were hurt", "Ferry fire leaves 12 dead", "14 people were injured, police said."],
  ["others died before", "Ferry fire leaves 12 dead", "An earlier fire on the line killed 14 people."],
  ["rounded", "Mill pays $60m fine", "The mill in Nordvik has paid a $60.4m fine for its smoke."],
  ["another sum", "Mill pays $40m fine", "The mill in Nordvik has a $60m debt."],
  ["another money", "Mill pays $40m fine", "The mill in Nordvik has paid a £60m fine."],
];

describe("headline and text", () => {
  it.each(differing)("%s ≠ %s", (title, text, headline, body) => {
    const found = conflicts(title, text).map((pair) => pair.join(" "));
    expect(found.some((words) => words.includes(headline) && words.includes(body))).toBe(true);
  });

  it("point at each other's place", () => {
    const [title, text] = differing[0] ?? ["", ""];
    const facts = findFacts(readingOf(text, { title, published })).filter(({ conflict }) => conflict);
    expect(facts.length).toBeGreaterThan(0);
    for (const { value, conflict } of facts)
      expect((value.span.block === TITLE) !== (conflict?.span.block === TITLE)).toBe(true);
  });

  it.each(alike)("do not conflict: %s", (_, title, text) => expect(conflicts(title, text)).toEqual([]));
});
