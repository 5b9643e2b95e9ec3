import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { notesOf } from "#tests/commands/release-notes.ts";
import { root } from "#tests/commands/tool.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { scripts, version } = JSON.parse(read("package.json"));
const written = readdirSync(join(root, ".github"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(md|yml)$/.test(file))
  .map((file) => `.github/${file}`);

describe("what is written for those who work on it", () => {
  it.each(["README.md", "src/README.md", ...written])("names commands that there are: %s", (file) => {
    const named = [...read(file).matchAll(/\bnpm run (?:-s )?([\w:-]+)|\brun\.mjs ([\w-]+)/g)];
    const missing = named.filter(([, script, command]) =>
      script ? !(script in scripts) : !readdirSync(join(root, "tests/commands")).includes(`${command}.ts`),
    );
    expect(missing.map(([words]) => words)).toEqual([]);
  });

  it.each(["README.md", "src/README.md", ".github/CONTRIBUTING.md", ".github/store/listing.md"])(
    "names files that there are: %s",
    (file) => {
      const paths = [
        ...read(file).matchAll(/(?:`|\]\()((?:src|tests|public|\.github)\/[\w./-]+\w)(?:`|\))/g),
      ];
      const isThere = (path: string) => {
        try {
          readFileSync(join(root, path));
          return true;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code === "EISDIR";
        }
      };
      expect(paths.map(([, path]) => path ?? "").filter((path) => !isThere(path))).toEqual([]);
    },
  );

  it("tells the changes of the version that would be released", () => {
    expect(notesOf(read(".github/CHANGELOG.md"), version)).toMatch(/^- /);
    expect(() => notesOf(read(".github/CHANGELOG.md"), "99.0.0")).toThrow("says nothing of 99.0.0");
    expect(() => notesOf("## 1.2.30\n\n- x\n", "1.2.3")).toThrow();
  });
});
