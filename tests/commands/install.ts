import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium, findFirefox } from "#tests/browser/find.ts";

type Browser = "chromium" | "firefox";
const find = { chromium: findChromium, firefox: findFirefox };
const packages = { chromium: "chromium", firefox: "firefox-esr" };

const isDebianAsRoot = () =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");

function advice(missing: Browser[]): string {
  if (process.platform === "darwin") return `brew install --cask ${missing.join(" ")}`;
  if (process.platform === "win32")
    return `winget install ${missing.map((name) => (name === "firefox" ? "Mozilla.Firefox" : "Google.Chrome")).join(" ")}`;
  return `sudo apt-get install ${missing.map((name) => packages[name]).join(" ")}`;
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

/**
 * Sees to it that these browsers are there: on Debian as root it installs what is missing.
 * @throws elsewhere, with the command that would install it
 */
export function ensureBrowsers(wanted: Browser[]): void {
  const missing = wanted.filter((name) => !find[name]());
  if (missing.length === 0) return;
  if (isDebianAsRoot()) {
    const names = missing.map((name) => packages[name]);
    console.error(`Installing ${names.join(" and ")}…`);
    if (apt("update") && apt("install", "-y", "--no-install-recommends", ...names)) return;
  }
  throw new Error(
    `${missing.join(" and ")} not found. Install with: ${advice(missing)} (or name the file in ${missing.map((name) => name.toUpperCase()).join(" and ")}).`,
  );
}

/** The same, content with any one of the two: `npm start` needs no more. */
export function ensureAnyBrowser(): void {
  if (!findChromium() && !findFirefox()) ensureBrowsers(["chromium"]);
}
