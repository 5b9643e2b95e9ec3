import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

type Places = { env: string; names: string[]; mac: string[]; windows: string[] };

const chromium: Places = {
  env: "CHROMIUM",
  names: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
    "brave-browser",
  ],
  mac: ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"],
  windows: [
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ],
};
const firefox: Places = {
  env: "FIREFOX",
  names: ["firefox-esr", "firefox", "firefox-developer-edition"],
  mac: ["Firefox", "Firefox Developer Edition"],
  windows: ["Mozilla Firefox/firefox.exe", "Firefox Developer Edition/firefox.exe"],
};

function candidates({ names, mac, windows }: Places): string[] {
  const { PATH = "", HOME = "", PROGRAMFILES, LOCALAPPDATA, ...rest } = process.env;
  if (process.platform === "darwin")
    return ["/Applications", join(HOME, "Applications")].flatMap((folder) =>
      mac.map((name) =>
        join(folder, `${name}.app/Contents/MacOS`, name.startsWith("Firefox") ? "firefox" : name),
      ),
    );
  if (process.platform === "win32")
    return [PROGRAMFILES, rest["PROGRAMFILES(X86)"], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windows.map((name) => join(folder, name)));
  const folders = [
    ...PATH.split(delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
    "/opt/google/chrome",
    "/opt/firefox",
  ];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** @throws when the environment variable names a file that is not there: a silent fallback would test another browser. */
function find(places: Places): string | undefined {
  const named = process.env[places.env];
  if (!named) return candidates(places).find((file) => existsSync(file));
  if (!existsSync(named)) throw new Error(`${places.env} names ${named}, which does not exist.`);
  return named;
}

/** The Chromium (or Chrome, Edge, Brave) of this machine; the variable `CHROMIUM` overrides. Absolute path or `undefined`. */
export const findChromium = (): string | undefined => find(chromium);

/** The Firefox of this machine; the variable `FIREFOX` overrides. Absolute path or `undefined`. */
export const findFirefox = (): string | undefined => find(firefox);
