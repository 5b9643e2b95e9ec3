import { describe, expect, it } from "vitest";
import { findQuantities } from "#digest/finders/quantities.ts";
import { found, labels, reading } from "./readings.ts";

const cases: [text: string, value: string, normalised: string | undefined][] = [
  ["The record is 52.491km now.", "52.491km", "52.491 km"],
  ["It takes 10 1/2 miles of cable.", "10 1/2 miles", "10.5 mi"],
  ["The chip runs at 1.2GHz.", "1.2GHz", "1.2 GHz"],
  ["He is 5 feet 6 inches tall.", "5 feet 6 inches", "5.5 ft"],
  ["It was 31 degrees Celsius.", "31 degrees Celsius", "31 °C"],
  ["The gang freed 8,480 migrants.", "8,480 migrants", "8480"],
  ["She wrote more than 70 books.", "more than 70 books", "70"],
  ["They hired over sixty full-time employees.", "over sixty full-time employees", "60"],
  ["It could reach up to 200,000 Britons.", "up to 200,000 Britons", "200000"],
  ["A population of 1.8m people was hit.", "1.8m people", "1800000"],
  ["They sell between 5 and 7 million units.", "between 5 and 7 million units", "5000000-7000000"],
  ["A near 300-point rally ended.", "near 300-point rally", "300"],
  ["It was a 253-run second stand.", "253-run", "253"],
  ["Thousands of servers were exposed.", "Thousands of servers", undefined],
  ["One in five boys was ill.", "One in five boys", "0.2"],
  ["Two-thirds of voters agreed.", "Two-thirds of voters", "0.666666666667"],
  ["There is a six-month review period.", "six-month", "P6M"],
  ["After nearly 20 years of feuds, they talk.", "nearly 20 years", "P20Y"],
  ["It lasted two and a half hours.", "two and a half hours", "PT2.5H"],
  ["He died at the age of 66.", "age of 66", "66"],
  ["A 52-year-old fell.", "52-year-old", "52"],
  ["Ms. Ode, 66, retired.", "66", "66"],
  ["The pass is free at 65 years of age and over.", "65 years of age", "65"],
  ["It was a 2-1 victory.", "2-1", "2-1"],
];

const nothing = [
  "One of the men slept.",
  "Dial 020 7946 0018 or come at 10:30.",
  "He sold the XU7, the iPhone 6 and a Boeing 747.",
  "See page 12, figure 3.",
  "Route 29 begins at a bridge.",
  "It opened two weeks ago.",
  "It cost $900, or 12 % more.",
  "In the 1990s they moved.",
];

describe("quantities", () => {
  it.each(cases)("%s", (text, value, normalised) =>
    expect(found(findQuantities, text)).toEqual([[value, normalised]]),
  );

  it.each(nothing)("none in: %s", (text) => expect(found(findQuantities, text)).toEqual([]));

  it("reads units in any language", () =>
    expect(found(findQuantities, "Der Turm ist 1.234,5 km entfernt.", null, "de")).toEqual([
      ["1.234,5 km", "1234.5 km"],
    ]));

  it("takes no longer than the text is long", () => {
    for (const text of [
      "1".repeat(50_000),
      "1,".repeat(25_000),
      "7-".repeat(20_000),
      "one hundred and ".repeat(3000),
    ]) {
      const start = performance.now();
      findQuantities(reading(text));
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });

  it("says what happens to those that are counted", () => {
    expect(labels(findQuantities, "A spokesman fears 400 migrants could be missing.")).toEqual([
      "could be missing",
    ]);
    expect(labels(findQuantities, "Ada Ode, who wrote more than 70 books, is ill.")).toEqual([
      "Ada Ode wrote",
    ]);
    expect(labels(findQuantities, "There will be a six-month review period.")).toEqual(["review period"]);
    expect(labels(findQuantities, "They praised the courage of a 7-year-old deaf girl in May.")).toEqual([
      "deaf girl",
    ]);
    expect(labels(findQuantities, "It was the fault of a 7-year-old lost girl on the ferry.")).toEqual([""]);
  });
});
