import { isLength, type Length } from "./digest.ts";
import { type ReaderSettings, readerDefaults, upgradeReader } from "./reader-settings.ts";

/** What the reader has chosen. Stored as one object that carries its version. */
export type Settings = { version: 1; length: Length; reader: ReaderSettings };

/** The only place that says what holds until the reader chooses. */
export const defaults: Settings = { version: 1, length: "short", reader: readerDefaults };

/** Settings from whatever was stored, by any version of ours or by nobody. Never fails: what cannot be read is the default. */
export function upgrade(stored: unknown): Settings {
  const given = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const { length, reader } = given;
  return { version: 1, length: isLength(length) ? length : defaults.length, reader: upgradeReader(reader) };
}
