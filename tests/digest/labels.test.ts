import { describe, expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import { clauseOf } from "#digest/finders/clause.ts";
import { readingOf } from "./texts.ts";

const labelOf = (text: string, value: string, lang = "en") =>
  findFacts(readingOf(text, { lang, published: "2024-04-01" })).find((fact) => fact.value.text === value)
    ?.label;

const told: [why: string, text: string, value: string, label: string][] = [
  [
    "without the value itself",
    "The cost of paying as little as 70p per track can add up.",
    "70p",
    "per track",
  ],
  ["one word beside a place", "The storm reached Orrin province.", "Orrin", "province"],
  [
    "what lies so long before, not the place in front",
    "Larkline plans to bring the night train back to Pellworth nine years after the last one left.",
    "nine years",
    "after the last one left",
  ],
  [
    "the same up to a comma",
    "The bridge was shut six months before the vote, officials said.",
    "six months",
    "before the vote",
  ],
  [
    "what they do that are counted",
    "Four sailors died in a huge fire off Nordvik.",
    "Four sailors",
    "died in a huge fire off Nordvik",
  ],
  [
    "who does it to them",
    "Authorities evacuated 300 people from the quay.",
    "300 people",
    "Authorities evacuated",
  ],
  [
    "a noun before of, with its in",
    "It led to an increase of 300,000 in unemployment.",
    "300,000",
    "increase in unemployment",
  ],
  [
    "an object of a verb within",
    "The storms have seen property claims reach $42bn.",
    "$42bn",
    "storms have seen property claims reach",
  ],
  ["the noun of a participle", "In a deal valued at $4bn it buys planes.", "$4bn", "deal"],
  [
    "whose subject stands before and",
    "Ode was criticised and could have to restate its earnings by $9bn.",
    "$9bn",
    "Ode could have to restate its earnings",
  ],
  [
    "over what is set in between",
    "The mill, which burnt in May, was rebuilt in 2019.",
    "2019",
    "mill was rebuilt",
  ],
  [
    "a whole list",
    "Corvane, Brightwell and Lindholm opened in 2019.",
    "2019",
    "Corvane, Brightwell and Lindholm opened",
  ],
  [
    "no cut before the object",
    "The council failed to recognise the new rules in 2019.",
    "2019",
    "council failed to recognise the new rules",
  ],
  ["a head before a colon", "Teams: $15 per user, for growing firms.", "$15", "Teams"],
  [
    "an apposition",
    "She left Corvane, the Ruritanian yard known for boats.",
    "Corvane",
    "Ruritanian yard known for boats",
  ],
  ["what happens there", "A lorry hit a wall near Harare.", "Harare", "lorry hit a wall"],
];

const silent: [why: string, text: string, value: string][] = [
  [
    "what is done with it",
    "Larkline said it would only break even on the 40m crowns ($9m) rebuild, after a rise in costs.",
    "$9m",
  ],
  ["a verb that has lost its noun", "A long hull, measuring 3ft, was found.", "3ft"],
  [
    "what something is not",
    "It is not the fastest boat for the money but for under $400 you get more.",
    "$400",
  ],
  ["what one is known for", "The ferry Orla is best known in Velm for its noise.", "Velm"],
  [
    "nor is what a speaker says of all",
    "Karen Holt, 25, knows. “Karen Holt will scold you and me for this bridge.”",
    "Karen Holt",
  ],
  ["who says it is no label", "The bridge is shut, the council said in Paris.", "Paris"],
  [
    "nor is a part of the date",
    "Drawn by Mara Lind (@lind) on Jun 4, 2018 at 9:30am GMT Mara adds that the ferry floats.",
    "Jun 4, 2018 at 9:30am",
  ],
  ["a clause is no apposition", "It struck Vanuatu, the council said on Saturday.", "Vanuatu"],
  ["a share of another's deed", "Ines Calder's first clue came late.", "Ines Calder"],
];

describe("labels", () => {
  it.each(told)("%s: %s", (_, text, value, label) => expect(labelOf(text, value)).toBe(label));

  it.each(silent)("nothing: %s", (_, text, value) => {
    expect(labelOf(text, value)).toBe("");
  });

  it("never hold the value", () => {
    for (const [, text, value] of told) expect(labelOf(text, value)).not.toContain(value);
  });
});

const clauses: [text: string, value: string, subject: string, verb: string][] = [
  ["Four workers died in a fire, he said.", "fire", "Four workers", "died"],
  ["In July 1999 they asked 801 adults.", "801", "they", "asked"],
  ["The man accused of theft was held in Leeds.", "Leeds", "The man accused of theft", "was held"],
  ["The law, which borders on farce, came in May.", "May", "law", "came"],
  ["Police said 45 people were hurt.", "45", "45 people", "were hurt"],
];

it.each(clauses)("the clause of a value: %s", (text, value, subject, verb) => {
  const at = text.indexOf(value);
  const clause = clauseOf(text, at, at + value.length);
  const [begin, rest] = clause.verb ?? [0, 0];
  expect(clause.subject.map((word) => word.text).join(" ")).toBe(subject);
  expect(
    clause.words
      .slice(begin, rest)
      .map((word) => word.text)
      .join(" "),
  ).toBe(verb);
});
