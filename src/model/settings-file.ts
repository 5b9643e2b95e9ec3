import { type Settings, upgrade } from "./settings.ts";

/** What tells a file of ours from any other. */
const KIND = "lede-settings";
/** UTF-16 units: ten times what the settings take. More would fit in no storage that is synced. */
const LONGEST = 8_000;

/** The settings as a file, ending with a newline. */
export const fileOf = (settings: Settings): string =>
  `${JSON.stringify({ kind: KIND, ...settings }, null, 2)}\n`;

/** The settings that a file holds; `null` unless every one of them can be read, so that none is applied by half. */
export function settingsInFile(text: string): Settings | null {
  if (text.length > LONGEST) return null;
  try {
    const given: unknown = JSON.parse(text);
    if (!isRecord(given)) return null;
    const { kind } = given;
    if (kind !== KIND) return null;
    const settings = upgrade(given);
    const { version: _, ...read } = settings;
    return holds(given, read) ? settings : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Is what was given what was read of it? What the file does not name, and what we do not know, is no matter. */
function holds(given: unknown, read: object): boolean {
  if (!isRecord(given)) return false;
  return Object.entries(read).every(([key, value]) => {
    if (!Object.hasOwn(given, key)) return true;
    if (isRecord(value)) return holds(given[key], value);
    return JSON.stringify(given[key]) === JSON.stringify(value);
  });
}
