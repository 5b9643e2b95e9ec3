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
  ["Returns of negative 3 percent are not rare.", "negative 3 percent", "-3 %"],
  ["Costs are 0.5pc lower.", "0.5pc", "0.5 %"],
  ["A five-per-cent levy is due.", "five-per-cent", "5 %"],
  ["The bank cut its rate by half a percentage point.", "half a percentage point", "0.5 %"],
  ["It went up a quarter of a percent.", "a quarter of a percent", "0.25 %"],
  ["Three-tenths of one percent of ewes fell ill.", "Three-tenths of one percent", "0.3 %"],
  ["Two and a half percent was paid.", "Two and a half percent", "2.5 %"],
  ["The lead shrank by a full percentage point.", "a full percentage point", "1 %"],
  ["They took zero percent of the risk.", "zero percent", "0 %"],
  ["Some 40%-50% of hives were lost.", "40%-50%", "40-50 %"],
  ["Discount: percent of 15", "percent of 15", "15 %"],
];

describe("percent", () => {
  it.each(cases)("%s", (text, value, normalised) =>
    expect(found(findPercent, text)).toEqual([[value, normalised]]),
  );

  it("needs a number", () =>
    expect(found(findPercent, "Only a small percent of them, a % of all, the third percent.")).toEqual([]));

  it("leaves a rise from one to another as two", () =>
    expect(found(findPercent, "It went from 5% to 10%.").map(([value]) => value)).toEqual(["5%", "10%"]));

  it("is no number of what follows it", () =>
    expect(found(findPercent, "Only a percent of 20 million people, the 50 percentile.")).toEqual([]));

  it("points with the language's sign", () =>
    expect(found(findPercent, "La inflación subió un 3,5 %.", null, "es")).toEqual([["3,5 %", "3.5 %"]]));

  it.each([
    ["tr", "Kiralar geçen yıl %12,5 arttı.", "%12,5", "12.5 %"],
    ["tr", "Kiralar yüzde 40 arttı.", "yüzde 40", "40 %"],
    ["zh", "房租上涨了百分之三点五。", "百分之三点五", "3.5 %"],
    ["zh", "房租上涨了百分之12。", "百分之12", "12 %"],
    ["zh", "支持率下降5个百分点。", "5个百分点", "5 %"],
    ["ru", "Доля выросла на 3 процентных пункта.", "3 процентных пункта", "3 %"],
    ["pl", "Czynsze wzrosły o 3,2 proc. w roku.", "3,2 proc.", "3.2 %"],
    ["sv", "Hyrorna steg med 4 procent.", "4 procent", "4 %"],
    ["hi", "किराया 12 प्रतिशत बढ़ा।", "12 प्रतिशत", "12 %"],
  ])("stands before or after the number as the language has it: %s, %s", (lang, text, value, normalised) =>
    expect(found(findPercent, text, null, lang)).toEqual([[value, normalised]]),
  );

  it("says what of", () => {
    expect(labels(findPercent, "In the poll 12 % of fishermen agreed.")).toEqual(["fishermen agreed"]);
    expect(labels(findPercent, "Tin prices are tumbling, down 5 percent.")).toEqual([
      "Tin prices are tumbling",
    ]);
  });
});
