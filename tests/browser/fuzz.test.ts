import { expect, it } from "vitest";
import { isolateHolds } from "#tests/fuzz/isolate-properties.ts";

/** `npm run fuzz` asks five thousand, with a seed of its own choosing. */
const CASES = 300;
const PATIENCE = 300_000;

it("isolate holds on whatever becomes of a page", { timeout: PATIENCE }, async () => {
  const { held, faults } = await isolateHolds(CASES, 1);
  expect(faults).toEqual([]);
  expect(held).toBe(CASES);
});

it.each([
  [
    "the page was changed",
    (code: string) =>
      code.replace("const page = pageOf(outer);", "outer.body.append('x'); const page = pageOf(outer);"),
  ],
  [
    "says what the page does not",
    (code: string) =>
      code.replace("return succeed({", "blocks[0]?.runs?.push({ text: ' Zyzzyva' }); return succeed({"),
  ],
  ["internal", (code: string) => code.replace("const page = pageOf(outer);", "const page = pageOf(null);")],
])("would be noticed: %s", async (fault, change) => {
  const sabotage = {
    name: "sabotage",
    enforce: "pre" as const,
    transform: (code: string, id: string) => (id.endsWith("isolate/isolate.ts") ? change(code) : null),
  };
  const { faults } = await isolateHolds(2, 1, { plugins: [sabotage] });
  expect(faults.join("\n")).toContain(fault);
});
