import { expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import { declaredIn } from "#digest/finders/declared-things.ts";
import type { DeclaredThing } from "#model/declared.ts";
import { readingOf } from "./texts.ts";

const found = (text: string, declared: DeclaredThing[], lang = "en") =>
  findFacts({ ...readingOf(text, { lang, published: "2026-03-01" }), declared });

const price: DeclaredThing = { type: "Product", name: "Corvane C7", price: "48000", priceCurrency: "EUR" };

it("a declared price labels the sum that the text tells", () => {
  const facts = found("It is yours for 48,000 euros. Insurance is 900 euros.", [price]);
  const labels = Object.fromEntries(facts.map(({ normalised, label }) => [normalised, label]));
  expect(labels["48000 EUR"]).toBe("Corvane C7");
  expect(labels["900 EUR"]).not.toBe("Corvane C7");
});

it("a price that is none is not read", () =>
  expect(declaredIn([{ type: "Product", name: "C7", price: "ask us", priceCurrency: "EUR" }])).toEqual([
    { kind: "thing", label: "", value: "C7" },
  ]));

it("a recipe tells its times and its yield", () =>
  expect(
    declaredIn([
      { type: "Recipe", name: "Soup", cookTime: "PT1H30M", totalTime: "90", recipeYield: "4 bowls" },
    ]),
  ).toEqual([
    { kind: "quantity", label: "cookTime", value: "PT1H30M", normalised: "PT1H30M" },
    { kind: "quantity", label: "recipeYield", value: "4", normalised: "4" },
  ]));

it("what only JSON-LD says is no fact", () =>
  expect(found("It is yours for a song.", [price]).filter(({ kind }) => kind === "money")).toEqual([]));

it("a declared day says what happens then", () => {
  const feast: DeclaredThing = {
    type: "MusicEvent",
    name: "Harbour Feast",
    startDate: "2026-05-12T19:00:00+02:00",
    endDate: "soon",
  };
  const [date] = found("Doors open on 12 May 2026 at noon.", [feast]).filter(({ kind }) => kind === "date");
  expect(date?.label).toBe("Harbour Feast");
});

it.each([
  ["en", "Bake it for 90 minutes until brown.", "cooking time"],
  ["de", "Den Teig 90 Minuten backen.", "Kochzeit"],
  ["fr", "Laisser au four 90 minutes.", "temps de cuisson"],
])("a declared time of a recipe has its name in %s", (lang, text, label) => {
  const time: DeclaredThing = { type: "Recipe", cookTime: "PT1H30M", totalTime: "90" };
  expect(found(text, [time], lang).find(({ kind }) => kind === "quantity")?.label).toBe(label);
});

it("a declared product, company or person is of that kind", () => {
  const text =
    "We rode with Ada Corvane in the Brightwell. Ada Corvane likes the Brightwell. Trams pass Lindholm.";
  const declared: DeclaredThing[] = [
    { type: "Product", name: "Brightwell" },
    { type: "Person", name: "Ada Corvane", jobTitle: "test driver" },
    { type: "Organization", name: "Lindholm" },
  ];
  const facts = found(text, declared);
  const one = (name: string) => facts.find(({ value }) => value.text === name);
  expect(one("Brightwell")).toMatchObject({ kind: "org", thing: true });
  expect(one("Ada Corvane")).toMatchObject({ kind: "person", label: "test driver" });
});

it("a role in the text beats the declared title", () => {
  const declared: DeclaredThing[] = [{ type: "Person", name: "Ada Corvane", jobTitle: "Board member" }];
  const person = found("The mayor Ada Corvane opened the bridge.", declared).find(
    ({ kind }) => kind === "person",
  );
  expect(person?.role?.text).toBe("mayor");
  expect(person?.label).toBe("mayor");
});
