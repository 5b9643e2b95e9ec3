import { describe, expect, it } from "vitest";
import { countRuns, countWords, runsOf, stem, termsIn, wordsOf } from "#digest/words.ts";

describe("words", () => {
  it.each([
    ["en", "Don't stop: it’s 3.50 euros!", ["Don't", "stop", "it’s", "3", "50", "euros"]],
    ["de", "Über-Mut tut gut", ["Über", "Mut", "tut", "gut"]],
    ["hi", "नया पुल", ["नया", "पुल"]],
    ["en", " … ", []],
  ])("%s %j", (lang, text, expected) => {
    expect(wordsOf(text, lang)).toEqual(expected);
  });

  it.each([
    ["ja", "東京で本を読んだ。"],
    ["zh", "我们在家看书。"],
    ["th", "เมืองเปิดสะพานใหม่"],
  ])("%s has several in a row of letters", (lang, text) => {
    expect(countWords(text, lang)).toBeGreaterThan(2);
    expect(wordsOf(text, lang).join("")).toBe(text.replace("。", ""));
  });

  it("are the same at any length", () => {
    const text = "彼は東京で本を買った。";
    expect(countWords(text.repeat(500), "ja")).toBe(500 * countWords(text, "ja"));
  });

  it("budgets count runs of letters in any script", () => {
    expect(countRuns("Don't: 東京で。 two-fold")).toBe(4);
  });
});

describe("stems bring the forms of a word together", () => {
  it.each([
    ["walk", "walks", "walked", "walking"],
    ["stop", "stops", "stopped", "stopping"],
    ["city", "cities"],
    ["make", "makes", "making"],
    ["nation", "nations"],
    ["glass", "glasses"],
    ["quick", "quickly"],
  ])("%s", (...forms) => {
    expect(new Set(forms.map((form) => stem(form, "en"))).size).toBe(1);
  });

  it.each([
    ["bus", "bu"],
    ["sing", "s"],
    ["red", "r"],
  ])("%s is not cut to %s", (word, cut) => {
    expect(stem(word, "en")).not.toBe(cut);
  });
});

describe("terms", () => {
  it.each([
    ["en", "The bridges of the town were opened", ["bridg", "town", "open"]],
    ["de", "Die Brücken der Stadt", ["brücke", "stadt"]],
    ["zh", "新桥开通", ["新桥", "桥开", "开通"]],
  ])("%s %j", (lang, text, expected) => {
    expect((runsOf(text) ?? wordsOf(text, lang)).flatMap(termsIn(lang))).toEqual(expected);
  });
});
