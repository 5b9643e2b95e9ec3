import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { pack } from "#tests/commands/pack.ts";
import { root } from "#tests/commands/tool.ts";
import { manifestFor } from "./manifests.ts";
import { packageOf, sourceOf } from "./packages.ts";
import { unzipInto, zipOf } from "./zip.ts";

const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "lede-source-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the manifest of a package", () => {
  it("leaves out what the other browser alone reads, and nothing else", () => {
    const { browser_specific_settings, ...chrome } = manifest;
    const { minimum_chrome_version, ...firefox } = manifest;
    expect(browser_specific_settings.gecko_android).toBeDefined();
    expect(minimum_chrome_version).toBeDefined();
    const [file, type] = ["background.js", "module"];
    expect(manifestFor("chrome", manifest)).toEqual({
      ...chrome,
      background: { service_worker: file, type },
    });
    expect(manifestFor("firefox", manifest)).toEqual({ ...firefox, background: { scripts: [file], type } });
  });
});

describe("a zip", () => {
  const files = { "b/two.txt": Buffer.from("two"), "a.txt": Buffer.from("one".repeat(99)) };

  it("holds the files, whatever their order, and unpacks to them", () => {
    const [b, a] = Object.entries(files);
    const zip = zipOf(files);
    expect(Buffer.from(zip).equals(zipOf(Object.fromEntries([a!, b!])))).toBe(true);
    expect(Object.keys(unzipSync(zip))).toEqual(["a.txt", "b/two.txt"]);
    const made = unzipInto(join(folder, "unpacked"), zip);
    expect(readFileSync(join(made, "b/two.txt"), "utf8")).toBe("two");
  });

  it("names noon of the first of January 1980, in every time zone", () => {
    // The fields of the first file's header: time, then date, little-endian.
    const header = Buffer.from(zipOf(files)).subarray(10, 14);
    expect([header.readUInt16LE(0), header.readUInt16LE(2)]).toEqual([12 << 11, (1 << 5) | 1]);
  });

  it("does not tell when the files were written", () => {
    const dist = ensureBuilt();
    const before = zipOf(packageOf(dist, "firefox"));
    utimesSync(join(dist, "content.js"), 1, 1);
    expect(Buffer.from(before).equals(zipOf(packageOf(dist, "firefox")))).toBe(true);
  });
});

describe("the sources", () => {
  it("give the same package in another folder and time zone, without git", { timeout: 300_000 }, () => {
    const { sha256 } = pack("firefox");
    const sources = unzipInto(join(folder, "lede"), zipOf(sourceOf(root)));
    symlinkSync(join(root, "node_modules"), join(sources, "node_modules"));
    const options = { cwd: sources, encoding: "utf8", env: { ...process.env, TZ: "Pacific/Apia" } } as const;
    const command = ["tests/commands/run.mjs", "build-for-amo"];
    const { stdout, stderr } = spawnSync(process.execPath, command, options);
    expect(stdout, stderr).toMatch(new RegExp(`^${sha256}  out/lede-.*-firefox\\.zip$`, "m"));
    const version = JSON.parse(readFileSync(join(sources, "package.json"), "utf8")).version;
    const zip = unzipSync(readFileSync(join(sources, `out/lede-${version}-firefox.zip`)));
    const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    const told = Object.entries(zip).map(([name, bytes]) => `${hash(bytes)} ${name}`);
    const built = Object.keys(zip).map(
      (name) => `${hash(readFileSync(join(sources, "dist", name)))} ${name}`,
    );
    expect(built).toEqual(told);
  });

  it("are all that git knows but for pictures of .github, with the way to build them", () => {
    const known = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
      .split("\0")
      .filter(Boolean);
    const names = new Set(Object.keys(sourceOf(root)));
    expect(names).toContain("BUILDING.md");
    expect(known.filter((name) => !names.has(name) && !/^\.github\/.*\.png$/.test(name))).toEqual([]);
  });
});
