import { expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import type { Declared } from "#model/article.ts";
import { readingOf } from "./texts.ts";

const found = (text: string, declared: Declared[], lang = "en") =>
  findFacts({ ...readingOf(text, { lang, published: "2026-03-01" }), declared });

const price: Declared = { kind: "money", label: "Corvane C7", value: "48000", normalised: "48000 EUR" };

it("a declared price labels the sum that the text tells", () => {
  const facts = found("It is yours for 48,000 euros. Insurance is 900 euros.", [price]);
  const labels = Object.fromEntries(facts.map(({ normalised, label }) => [normalised, label]));
  expect(labels["48000 EUR"]).toBe("Corvane C7");
  expect(labels["900 EUR"]).not.toBe("Corvane C7");
});

it("what only JSON-LD says is no fact", () =>
  expect(found("It is yours for a song.", [price]).filter(({ kind }) => kind === "money")).toEqual([]));

it("a declared day says what happens then", () => {
  const feast: Declared = {
    kind: "date",
    label: "Harbour Feast",
    value: "2026-05-12",
    normalised: "2026-05-12",
  };
  const [date] = found("Doors open on 12 May 2026 at noon.", [feast]).filter(({ kind }) => kind === "date");
  expect(date?.label).toBe("Harbour Feast");
});

it.each([
  ["en", "Bake it for 90 minutes until brown.", "cooking time"],
  ["de", "Den Teig 90 Minuten backen.", "Kochzeit"],
  ["fr", "Laisser au four 90 minutes.", "temps de cuisson"],
])("a declared time of a recipe has its name in %s", (lang, text, label) => {
  const time: Declared = { kind: "quantity", label: "cookTime", value: "PT1H30M", normalised: "PT1H30M" };
  expect(found(text, [time], lang).find(({ kind }) => kind === "quantity")?.label).toBe(label);
});

it("a declared product, company or person is of that kind", () => {
  const text =
    "We rode with Ada Corvane in the Brightwell. Ada Corvane likes the Brightwell. Trams pass Lindholm.";
  const declared: Declared[] = [
    { kind: "thing", label: "", value: "Brightwell" },
    { kind: "person", label: "test driver", value: "Ada Corvane" },
    { kind: "org", label: "", value: "Lindholm" },
  ];
  const facts = found(text, declared);
  const one = (name: string) => facts.find(({ value }) => value.text === name);
  expect(one("Brightwell")).toMatchObject({ kind: "org", thing: true });
  expect(one("Ada Corvane")).toMatchObject({ kind: "person", label: "test driver" });
});

it("a role in the text beats the declared title", () => {
  const declared: Declared[] = [{ kind: "person", label: "Board member", value: "Ada Corvane" }];
  const person = found("The mayor Ada Corvane opened the bridge.", declared).find(
    ({ kind }) => kind === "person",
  );
  expect(person?.role?.text).toBe("mayor");
  expect(person?.label).toBe("mayor");
});
