import { describe, expect, it } from "vitest";
import { findMoney } from "#digest/finders/money.ts";
import { found, labels } from "./readings.ts";

const cases: [text: string, value: string, normalised: string][] = [
  ["The car is sold for 229,000 yuan.", "229,000 yuan", "229000 CNY"],
  ["A loan of $2.5bn was refused.", "$2.5bn", "2500000000 USD"],
  ["They raised US$3m in a week.", "US$3m", "3000000 USD"],
  ["They raised us $ 150 million.", "us $ 150 million", "150000000 USD"],
  ["She left half a million euros to the zoo.", "half a million euros", "500000 EUR"],
  ["Tickets cost £49.", "£49", "49 GBP"],
  ["A stamp costs 20p now.", "20p", "0.2 GBP"],
  ["It is yours for $35 USD.", "$35 USD", "35 USD"],
  ["It is yours for CAD 35.", "CAD 35", "35 CAD"],
  ["It is yours for USD115.", "USD115", "115 USD"],
  ["The fine was 5 million Swiss francs.", "5 million Swiss francs", "5000000 CHF"],
  ["A tea is three dollars and fifty cents.", "three dollars and fifty cents", "3.5 USD"],
  ["They paid 300 pounds for it.", "300 pounds", "300 GBP"],
];

const nothing = [
  "The dog weighs 170 pounds.",
  "He watched the 1080p stream.",
  "They won 24 games.",
  "The dollar fell.",
  "Try the XU7 or the iPhone 6.",
];

describe("money", () => {
  it.each(cases)("%s", (text, value, normalised) =>
    expect(found(findMoney, text)).toEqual([[value, normalised]]),
  );

  it.each(nothing)("none in: %s", (text) => expect(found(findMoney, text)).toEqual([]));

  it("gives the first of two the magnitude of the second", () =>
    expect(found(findMoney, "It will cost $10 to $15 million.").map(([, sum]) => sum)).toEqual([
      "10000000 USD",
      "15000000 USD",
    ]));

  it("reads the signs of a language", () => {
    expect(found(findMoney, "Das kostet 1.234,50 €.", null, "de")).toEqual([["1.234,50 €", "1234.5 EUR"]]);
    expect(found(findMoney, "A ute for $900.", null, "en-AU")).toEqual([["$900", "900 AUD"]]);
  });

  it("says what it pays", () =>
    expect(
      labels(
        findMoney,
        "She noted the first price tags for the ferry at 229,000 yuan, with the larger model priced around 350,000 yuan.",
      ),
    ).toEqual(["first price tags for the ferry", "larger model"]));

  it("says what it is part of", () =>
    expect(labels(findMoney, "The yard won a $48.2 million army contract.")).toEqual(["army contract"]));

  it("is the same for the sum in another money", () =>
    expect(labels(findMoney, "The mill rejected a takeover offer worth 3.1bn yuan ($430m; £340m).")).toEqual(
      Array(3).fill("takeover offer"),
    ));
});
