import { expect, it } from "vitest";
import { defaults, type Settings } from "#model/settings.ts";
import { fileOf, settingsInFile } from "#model/settings-file.ts";

const chosen: Settings = {
  ...defaults,
  length: "line",
  facts: { most: 20, hidden: ["who", "sure"], marks: false },
  opens: "reader",
  reader: { ...defaults.reader, theme: "contrast", measure: 48, voice: "urn:voice:ada" },
};
const file = (change: object) => JSON.stringify({ ...JSON.parse(fileOf(chosen)), ...change });

it("settings saved to a file come back from it", () => {
  expect(settingsInFile(fileOf(chosen))).toEqual(chosen);
});

it("a file need not name every setting, and may name some of a later version", () => {
  expect(settingsInFile('{"kind": "lede-settings", "version": 3, "length": "detailed", "tone": 1}')).toEqual({
    ...defaults,
    length: "detailed",
  });
});

it.each([
  ["nothing", ""],
  ["no JSON", "length: line"],
  ["another program's", '{"length": "line"}'],
  ["a list", "[]"],
  ["null", "null"],
  ["words", '"lede-settings"'],
  ["one length that there is not", file({ length: "epic" })],
  ["a number of facts that there is not", file({ facts: { most: 1e9 } })],
  ["facts that are a list", file({ facts: [] })],
  ["a kind of fact that there is not", file({ facts: { hidden: ["who", "<img onerror=x>"] } })],
  ["a size beyond its bounds", file({ reader: { ...chosen.reader, size: 1e308 } })],
  ["a theme that is an object", file({ reader: { theme: { toString: "dark" } } })],
  ["a reader that is null", file({ reader: null })],
  ["a voice as long as a book", file({ reader: { voice: "a".repeat(9_000) } })],
  ["two megabytes of brackets", "[".repeat(2_000_000)],
  ["a file cut off", fileOf(chosen).slice(0, -20)],
])("a file is refused as a whole: %s", (_, text) => {
  expect(settingsInFile(text)).toBeNull();
});

it("a file cannot reach what all objects share", () => {
  const text = '{"kind": "lede-settings", "__proto__": {"most": 4}, "reader": {"__proto__": {"x": 1}}}';
  expect(settingsInFile(text)).toEqual(defaults);
  expect({}).not.toHaveProperty("x");
});
