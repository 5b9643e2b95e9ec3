import { isLength, type Length } from "./digest.ts";
import { type ReaderSettings, readerDefaults, upgradeReader } from "./reader-settings.ts";

/** What the reader has chosen. Stored as one object that carries its version. */
export type Settings = { version: 1; length: Length; reader: ReaderSettings };

/** How long a summary is until the reader chooses. */
export const defaultLength: Length = "short";

/** The only place that says what holds until the reader chooses. */
export const defaults: Settings = { version: 1, length: defaultLength, reader: readerDefaults };

const fieldsOf = (stored: unknown) =>
  typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};

/** The length alone, for a page that needs no more and shall load no more. */
export function lengthIn(stored: unknown): Length {
  const { length } = fieldsOf(stored);
  return isLength(length) ? length : defaultLength;
}

function readerIn(stored: unknown): unknown {
  const { reader } = fieldsOf(stored);
  return reader;
}

/** Settings from whatever was stored, by any version of ours or by nobody. Never fails: what cannot be read is the default. */
export const upgrade = (stored: unknown): Settings => ({
  version: 1,
  length: lengthIn(stored),
  reader: upgradeReader(readerIn(stored)),
});
