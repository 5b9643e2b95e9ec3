import { describe, expect, it } from "vitest";
import { findPercent } from "#digest/finders/percent.ts";
import { found, labels } from "./readings.ts";

const cases: [text: string, value: string, normalised: string][] = [
  ["Rents rose 12 %.", "12 %", "12 %"],
  ["Rents rose 12.5 percent.", "12.5 percent", "12.5 %"],
  ["Rents rose twenty per cent.", "twenty per cent", "20 %"],
  ["It is about 50-60% faster.", "50-60%", "50-60 %"],
  ["Support fell by two percentage points.", "two percentage points", "2 %"],
  ["Growth was minus five percent.", "minus five percent", "-5 %"],
];

describe("percent", () => {
  it.each(cases)("%s", (text, value, normalised) =>
    expect(found(findPercent, text)).toEqual([[value, normalised]]),
  );

  it("needs a number", () =>
    expect(found(findPercent, "Only a small percent of them, a % of all.")).toEqual([]));

  it("points with the language's sign", () =>
    expect(found(findPercent, "La inflación subió un 3,5 %.", null, "es")).toEqual([["3,5 %", "3.5 %"]]));

  it("says what of", () => {
    expect(labels(findPercent, "In the poll 12 % of fishermen agreed.")).toEqual(["fishermen agreed"]);
    expect(labels(findPercent, "Tin prices are tumbling, down 5 percent.")).toEqual([
      "Tin prices are tumbling",
    ]);
  });
});
