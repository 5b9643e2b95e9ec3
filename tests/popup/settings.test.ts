import { expect, it } from "vitest";
import { stepped } from "#model/reader-settings.ts";
import { defaults, upgrade } from "#model/settings.ts";
import { bySection } from "#ui/sections.ts";
import { passage } from "./sample.ts";

it.each([
  ["nothing", undefined],
  ["null", null],
  ["words", "short"],
  ["another's", { theme: "dark" }],
  ["an unknown length", { version: 7, length: "epic" }],
])("settings from %s are the defaults", (_, stored) => expect(upgrade(stored)).toEqual(defaults));

it("settings keep what the reader chose", () => {
  expect(upgrade({ version: 1, length: "line", more: 1 })).toEqual({ ...defaults, length: "line" });
});

it("settings of the reader view keep what can be read, and no more", () => {
  const stored = { theme: "sepia", size: 130, measure: 9, leading: "wide", unknown: true, toString: 1 };
  const { reader } = upgrade({ version: 1, reader: stored });
  expect(reader).toEqual({ ...defaults.reader, theme: "sepia", size: 130 });
});

it("one press changes a degree by its step, and stops at its bounds", () => {
  expect(stepped(defaults.reader, "size", 2).size).toBe(120);
  expect(stepped(defaults.reader, "size", -99).size).toBe(70);
});

it("sentences are put under the headings they stand under, in order", () => {
  const pick = (words: string, heading?: number) => ({
    ...passage(words),
    from: "short" as const,
    ...(heading !== undefined && {
      heading: { text: `${heading}`, span: { block: heading, start: 0, end: 1 } },
    }),
  });
  const picks = [pick("Ada"), pick("harbour", 2), pick("ferry", 2), pick("48", 5)];
  expect(bySection(picks).map(({ heading, picks }) => [heading?.text ?? null, picks.length])).toEqual([
    [null, 1],
    ["2", 2],
    ["5", 1],
  ]);
});
