import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "#tests/commands/tool.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const listing = read(".github/store/listing.md");
const manifest = JSON.parse(read("manifest.json"));

/** What stands under a heading, to the next one of its rank or above. */
function under(heading: string): string {
  const rank = heading.indexOf(" ");
  const rest = listing.split(`\n${heading}\n`)[1] ?? "";
  return (rest.split(new RegExp(`\n#{1,${rank}} `))[0] ?? "").trim();
}

const locales = readdirSync(join(root, "public/_locales"));
const wordsOf = (locale: string) => JSON.parse(read(`public/_locales/${locale}/messages.json`));

/** Width and height of a PNG, and whether it has an alpha channel, which Chrome's store refuses. */
function pictured(file: string) {
  const bytes = readFileSync(join(root, ".github/store", file));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    alpha: [4, 6].includes(bytes[25] ?? 6),
  };
}

describe("what the stores are told", () => {
  it("is what the browser shows", () => {
    expect(under("## Name")).toBe(wordsOf("en").name.message);
    expect(under("## Short description")).toBe(wordsOf("en").description.message);
  });

  it("gives a reason for every permission, and for no other", () => {
    const named = [...under("## Permissions, one by one").matchAll(/^### (\w+)$/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual([...manifest.permissions].sort());
  });

  it("is as short as the stores want it", () => {
    expect(under("## Description").length).toBeGreaterThan(1000);
    expect(under("## Description").length).toBeLessThanOrEqual(10_000);
    expect(under("## Search terms (Edge, at most seven)").split(",").length).toBeLessThanOrEqual(7);
  });

  it.each(locales)("has a name and a description of a length that all stores take: %s", (locale) => {
    const { name, description } = wordsOf(locale);
    // Edge takes 45 signs, Firefox's store 50, Chrome's 75; all take 132 of a description.
    expect([...name.message].length).toBeLessThanOrEqual(45);
    expect([...description.message].length).toBeLessThanOrEqual(132);
  });

  it("shows pictures that are there, in the sizes of the stores", () => {
    const named = [...under("## Pictures").matchAll(/`([\w-]+-1280x800\.png)`/g)].map(
      (match) => match[1] ?? "",
    );
    expect(named).toHaveLength(5);
    const small = named.map((file) => file.replace("1280x800", "640x400"));
    const there = readdirSync(join(root, ".github/store")).filter((file) => file.endsWith(".png"));
    expect(there.sort()).toEqual([...named, ...small, "tile-440x280.png"].sort());
    for (const file of there) {
      const [width, height] = (/(\d+)x(\d+)/.exec(file) ?? []).slice(1).map(Number);
      expect({ file, ...pictured(file) }).toEqual({ file, width, height, alpha: false });
    }
  });
});
