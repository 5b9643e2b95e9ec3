import { expect, it } from "vitest";
import { changed, defaults, digestSettingsIn, openingIn, type Settings, upgrade } from "#model/settings.ts";

const chosen: Settings = {
  version: 1,
  length: "detailed",
  facts: { most: 12, hidden: ["when", "said"], marks: false },
  opens: "reader",
  reader: { ...defaults.reader, theme: "sepia", size: 130 },
};

it("what was chosen comes back as it was", () => {
  const stored: unknown = JSON.parse(JSON.stringify(chosen));
  expect(upgrade(stored)).toEqual(chosen);
  expect(digestSettingsIn(stored)).toEqual({ length: chosen.length, facts: chosen.facts });
  expect(openingIn(stored)).toBe("reader");
});

it("before there were versions, the length alone was stored", () => {
  expect(upgrade({ length: "line" })).toEqual({ ...defaults, length: "line" });
  expect(upgrade({ version: 0, length: "line" })).toEqual({ ...defaults, length: "line" });
});

it("what the first version did not know is the default", () => {
  const stored = { version: 1, length: "line", reader: { theme: "dark" } };
  expect(upgrade(stored)).toEqual({
    ...defaults,
    length: "line",
    reader: { ...defaults.reader, theme: "dark" },
  });
});

it("of a later version is read what can be, and nothing of it is lost when something changes", () => {
  const later = {
    version: 9,
    length: "detailed",
    opens: "window",
    facts: { most: 99, marks: false },
    tone: 3,
  };
  expect(upgrade(later)).toEqual({
    ...defaults,
    length: "detailed",
    facts: { ...defaults.facts, marks: false },
  });
  expect(changed(later, { length: "line" })).toEqual({ ...later, length: "line" });
});

it.each([
  null,
  undefined,
  0,
  "settings",
  [],
  [1],
  { version: "1", length: 3, facts: "all", opens: {}, reader: [] },
  { facts: { most: "8", hidden: "who", marks: 1 } },
  { facts: { most: 7.5, hidden: [null, "toString", "__proto__"] } },
  JSON.parse('{"__proto__": {"length": "line"}, "constructor": {}, "reader": {"__proto__": {"size": 9}}}'),
])("junk is the defaults, and can be changed: %j", (stored) => {
  expect(upgrade(stored)).toEqual(defaults);
  expect(upgrade(changed(stored, { length: "line" }))).toEqual({ ...defaults, length: "line" });
});

it("a change leaves the other settings alone, and numbers what had no number", () => {
  expect(changed(chosen, { opens: "popup" })).toEqual({ ...chosen, opens: "popup" });
  expect(changed(undefined, { opens: "popup" })).toEqual({ version: 1, opens: "popup" });
  expect(changed({ length: "line" }, {})).toEqual({ version: 1, length: "line" });
});
