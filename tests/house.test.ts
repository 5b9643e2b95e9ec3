import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));

const isCode = (file: string) => /\.(ts|tsx|mjs)$/.test(file);
const sources = filesIn("src").filter(isCode);

/** Which room may import which rooms and packages. A room that is not named here has no place in the house. */
const mayImport: Record<string, string[]> = {
  model: [],
  // Asked by vite.config.ts alone: nothing of it is in the extension.
  build: ["vite", "node:fs", "node:path"],
  isolate: ["#model", "@mozilla/readability"],
  // What is never text of a page, and the numbers of the live elements, are isolate's to say.
  highlight: ["#model", "#isolate/inline.ts"],
  digest: ["#model"],
  // The English words are the type of every key.
  browser: ["#model", "#public/_locales/en/messages.json", "webextension-polyfill"],
  ui: ["#model", "#browser/i18n.ts", "preact"],
  popup: ["#model", "#browser", "#ui", "preact"],
  reader: ["#model", "#browser", "#ui", "preact"],
  options: ["#model", "#browser", "#ui", "preact"],
  "background.ts": ["#model", "#digest", "#browser", "webextension-polyfill"],
  "content.ts": ["#isolate"],
  "highlight.ts": ["#highlight"],
  "selection.ts": ["#isolate"],
};

/** `import "x"`, `import … from "x"`, `export … from "x"`, `import("x")`. */
const STATEMENT = /(?:^|\n)\s*(?:import|export)\b(?:[^;"'`=]*?\bfrom)?\s*["']([^"'\n]+)["']/g;
const CALL = /\bimport\(\s*["']([^"'\n]+)["']/g;
const importsOf = (code: string) =>
  [STATEMENT, CALL].flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ""));

/** What is wrong with the imports of a file, as `src/a/b.ts: #c/d.ts`. */
function trespasses(file: string, code: string): string[] {
  const room = file.split("/")[1] ?? "";
  const allowed = mayImport[room];
  if (!allowed) return [`${file}: no room of this name in the table`];
  const fits = (wanted: string) =>
    wanted.startsWith("./") ||
    [...allowed, `#${room}`].some((name) => wanted === name || wanted.startsWith(`${name}/`));
  return importsOf(code)
    .filter((wanted) => !fits(wanted))
    .map((wanted) => `${file}: ${wanted}`);
}

describe("the walls", () => {
  it("let through what the table allows, and nothing else", () => {
    expect(sources.flatMap((file) => trespasses(file, read(file)))).toEqual([]);
  });

  it.each([
    ["src/digest/a.ts", 'import { x } from "#browser/cache.ts";'],
    ["src/digest/a.ts", 'import { x } from "../browser/cache.ts";'],
    ["src/model/a.ts", 'export { x } from "#digest/digest.ts";'],
    ["src/ui/a.tsx", 'import browser from "webextension-polyfill";'],
    ["src/ui/a.tsx", 'import {\n  x,\n} from "#browser/cache.ts";'],
    ["src/isolate/a.ts", 'const x = await import("tinyld");'],
    ["src/helpers/a.ts", ""],
  ])("notice a trespass in %s: %s", (file, code) => {
    expect(trespasses(file, code)).toHaveLength(1);
  });
});

describe("the files", () => {
  const isData = (file: string) =>
    /^src\/digest\/lexicons\/|^src\/isolate\/phrases\.ts$/.test(file) || !isCode(file);

  it("are short enough to be read: 220 lines, but for data", () => {
    const long = [...sources, ...filesIn("tests")]
      .filter((file) => !isData(file))
      .map((file) => ({ file, lines: read(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 220);
    expect(long).toEqual([]);
  });

  it("stand in rooms with a name that says something", () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|misc|lib|types)(\/|\.|$)/;
    expect([...sources, ...filesIn("tests")].filter((file) => vague.test(file))).toEqual([]);
  });
});
