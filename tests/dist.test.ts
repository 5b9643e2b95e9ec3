import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { pack } from "#tests/commands/pack.ts";
import { root, tool } from "#tests/commands/tool.ts";
import { partsOf, weigh } from "#tests/stores/sizes.ts";

const dist = ensureBuilt();
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const manifest = JSON.parse(read("manifest.json"));
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));

describe("the built extension", () => {
  it("holds every file that its manifest names", () => {
    const { icons, action, background } = manifest;
    const named: string[] = [
      ...Object.values<string>(icons),
      ...Object.values<string>(action.default_icon),
      action.default_popup,
      manifest.options_ui.page,
      // What the background names.
      "icons/lit-16.png",
      "icons/lit-32.png",
      background.service_worker,
      ...background.scripts,
      `_locales/${manifest.default_locale}/messages.json`,
      "content.js",
    ];
    expect(named.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  it("asks for four permissions that warn nobody, and for no site", () => {
    expect([...manifest.permissions].sort()).toEqual(["activeTab", "contextMenus", "scripting", "storage"]);
    for (const key of [
      "host_permissions",
      "optional_host_permissions",
      "content_scripts",
      "web_accessible_resources",
      "externally_connectable",
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  it("lets its own pages do nothing but run their scripts, and show an article's pictures and films", () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        ...["default-src 'none'", "script-src 'self'", "style-src 'self'"],
        ...["img-src 'self' http: https: data:", "media-src http: https:", "connect-src 'none'"],
        ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
        ...["require-trusted-types-for 'script'", "trusted-types 'none'"],
      ].join("; "),
    });
  });

  it("has nothing in it of the build in which the background can be made to die", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => /lede(At|Fault|Passed|Halted)\b/.test(read(file)))).toEqual([]);
  });

  it.each(partsOf(dist))("keeps the $name small: $files at most $budget kB", ({ files, budget }) => {
    expect(files.length).toBeGreaterThan(0);
    expect(weigh(dist, files).gzip).toBeLessThanOrEqual(budget);
  });

  it("brings the licences of all that is in it", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const text = read("licences.txt");
    for (const name of Object.keys(dependencies)) expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
    for (const licence of [/^MIT License/m, /Apache License/, /Mozilla Public License,? Version 2\.0/i])
      expect(text).toMatch(licence);
  });

  it("makes no code from text", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => /\beval\(|new Function\b/.test(read(file)))).toEqual([]);
  });

  it("answers with the content script's own value, as text", () => {
    expect(read("content.js").trimEnd()).toMatch(/\bJSON\.stringify\(lede\);$/);
  });
});

describe("web-ext lint", () => {
  it("has nothing against the package for Firefox", { timeout: 300_000 }, async () => {
    const options = ["--output", "json", "--no-config-discovery"];
    const { text } = await tool("web-ext", ["lint", "--source-dir", pack("firefox").file, ...options]);
    const { errors, warnings } = JSON.parse(text.slice(text.indexOf("{")));
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });
});
