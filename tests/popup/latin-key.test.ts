import { expect, it } from "vitest";
import { latinKey } from "#ui/latin-key.ts";

it.each([
  ["a Russian К", "л", "KeyK", false, "k"],
  ["a Russian Т beside Shift", "Т", "KeyN", true, "N"],
  ["an Arabic letter", "ن", "KeyK", false, "k"],
  ["two letters on one Arabic key", "لا", "KeyB", false, "b"],
  ["a key that an input method has taken", "Process", "KeyS", false, "s"],
  ["an Arabic question mark", "؟", "Slash", true, "?"],
  ["the letter that it is", "k", "KeyK", false, "k"],
  ["a Latin letter that stands elsewhere: French A", "a", "KeyQ", false, "a"],
  ["a name of a key", "Escape", "Escape", false, "Escape"],
  ["a sign of its own on another key", "ж", "Semicolon", false, "ж"],
])("%s", (_, key, code, shiftKey, expected) => {
  expect(latinKey({ key, code, shiftKey })).toBe(expected);
});
