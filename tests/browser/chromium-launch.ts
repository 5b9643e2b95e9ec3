import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import type { OpenOptions } from "./driver.ts";
import { findChromium } from "./find.ts";

/** With these and a proxy the browser itself asks for nothing. */
const silence = [
  "--disable-quic",
  "--disable-domain-reliability",
  "--no-pings",
  "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,AutofillServerCommunication",
  "--gaia-url=http://127.0.0.1:9/",
  "--component-updater=url-source=http://127.0.0.1:9/",
];

/** The id of an unpacked extension: the path's SHA-256 in the letters a to p. Windows hashes the path's UTF-16 units. */
export function idOf(path: string): string {
  const bytes = Buffer.from(realpathSync(path), process.platform === "win32" ? "utf16le" : "utf8");
  const digits = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** A fresh profile with the extension's icon pinned: an icon that is not costs a popup a quarter of a second. */
export function profileWithPinned(
  id: string,
  profile = mkdtempSync(join(tmpdir(), "lede-chromium-")),
): string {
  if (existsSync(join(profile, "Default"))) return profile;
  mkdirSync(join(profile, "Default"));
  writeFileSync(
    join(profile, "Default/Preferences"),
    JSON.stringify({ extensions: { pinned_extensions: [id] } }),
  );
  return profile;
}

const size = { width: 1000, height: 800 };

/** Starts it on a profile. */
export const launch = (
  profile: string,
  { headed = false, proxy, language = "en-US", direction, window = size }: OpenOptions,
) =>
  puppeteer.launch({
    executablePath: findChromium() ?? "chromium",
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    // On Linux the flag alone is not heard.
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...silence,
      `--lang=${language}`,
      ...(direction ? [`--force-ui-direction=${direction}`] : []),
      `--window-size=${window.width},${window.height}`,
      // A headless screen is 800×600 unless told, and would cut the popup short.
      ...(headed ? [] : ["--screen-info={1600x1200}"]),
      // All is painted by the processor, so that a process for it would only be one more.
      ...(headed ? [] : ["--disable-gpu", "--in-process-gpu"]),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
    ],
  });
