import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "#tests/commands/tool.ts";
import { edited } from "./copy.ts";
import { walls } from "./walls.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const rows = [...read(".github/SECURITY.md").matchAll(/^\| (?!wall )([^|]+?) \| [^|]+ \| [^|]+ \|$/gm)];

it("are those of the table in SECURITY.md", () => {
  const named = new Set(Object.values(walls).map(({ wall }) => wall));
  expect([...named]).toEqual(rows.map(([, wall]) => wall));
});

it.each(Object.entries(walls))("%s can be taken away", (_, { edits }) => {
  const files = new Map(edits.map(({ file }) => [file, read(file)]));
  for (const edit of edits) files.set(edit.file, edited(files.get(edit.file)!, edit));
  for (const [file, text] of files) expect(text).not.toBe(read(file));
});

/** Every text of the file as the title of a test, with whatever a table puts into it. */
const titlesIn = (file: string) =>
  [...read(file).matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, text = ""]) => {
    const parts = text.split("%s").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`, "s");
  });

it.each(Object.values(walls).flatMap(({ guards }) => guards))("are guarded in $file by: $test", (guard) => {
  expect(titlesIn(guard.file).filter((title) => title.test(guard.test))).not.toEqual([]);
});
