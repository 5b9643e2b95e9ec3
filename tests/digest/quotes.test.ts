import { describe, expect, it } from "vitest";
import { readNames } from "#digest/finders/names.ts";
import { findQuotes } from "#digest/finders/quotes.ts";
import { checkSpans, readingOf } from "./texts.ts";

function quotes(text: string, lang = "en"): [value: string, speaker: string | undefined][] {
  const reading = readingOf(text, { lang });
  const facts = findQuotes(reading, readNames(reading));
  checkSpans(text, facts);
  return facts.map(({ value, speaker }) => [value.text, speaker?.text]);
}

const cases: [text: string, value: string, speaker: string | undefined][] = [
  [
    "“The dam will hold through the winter,” said Maria Lind.",
    "The dam will hold through the winter",
    "Maria Lind",
  ],
  ['"The dam will hold through it," Maria Lind said.', "The dam will hold through it", "Maria Lind"],
  ["'The hour is a test for riders, ' Lind said. Maria Lind won.", "The hour is a test for riders", "Lind"],
  [
    "Dr Maria Lind warned: 'Do not drink from the well tonight.'",
    "Do not drink from the well tonight.",
    "Maria Lind",
  ],
  [
    "Maria Lind, head of dams at Orrin, said it was “built to last for ever”.",
    "built to last for ever",
    "Maria Lind",
  ],
  ["“We have nothing left to sell,” the company said.", "We have nothing left to sell", undefined],
  [
    "“We have nothing left to sell,” a senior official said.",
    "We have nothing left to sell",
    "a senior official",
  ],
  [
    "Maria Lind sat down. “I will not run for mayor again,” she said.",
    "I will not run for mayor again",
    "Maria Lind",
  ],
  ["“Nobody told us that the mill would close.”", "Nobody told us that the mill would close.", undefined],
  ["Maria Lind said she was “deeply sorry indeed”.", "deeply sorry indeed", "Maria Lind"],
];

const nearMisses = [
  "The so-called “smart kettle” sold well.",
  "She was reading “The Long Winter of Mr Brown” in bed.",
  "The players' shoes and the coaches' hats were lost.",
  "It's 5' 11\" tall and it's heavy.",
];

describe("quotes", () => {
  it.each(cases)("%s", (text, value, speaker) => expect(quotes(text)).toContainEqual([value, speaker]));
  it.each(nearMisses)("none in: %s", (text) => expect(quotes(text)).toEqual([]));

  it("have words between their marks", () =>
    expect(quotes("Maria Lind said « « » the dam », and « … – — ».")).toEqual([]));

  it("over several sentences are cut, with one speaker", () => {
    const text = "“I was very sad to hear of it. The town has lost its best baker,” said Maria Lind.";
    expect(quotes(text)).toEqual([
      ["I was very sad to hear of it.", "Maria Lind"],
      ["The town has lost its best baker", "Maria Lind"],
    ]);
  });

  it("go on in the next paragraph with the same speaker", () => {
    const text =
      "“We saw the water come over the wall,” said Maria Lind. “Then the lights went out.\n“Nobody slept that night in our street.”";
    expect(quotes(text).at(-1)).toEqual(["Nobody slept that night in our street.", "Maria Lind"]);
  });

  it("are found in the marks of other languages", () => {
    const german = "„Wir haben heute alle Brücken gesperrt“, sagte Klaus Weber.";
    expect(quotes(german, "de")).toEqual([["Wir haben heute alle Brücken gesperrt", "Klaus Weber"]]);
    const french = "« Nous avons fermé tous les ponts », a dit Claire Dumont.";
    expect(quotes(french, "fr")).toEqual([["Nous avons fermé tous les ponts", "Claire Dumont"]]);
  });
});
