import { isLength, type Length } from "./digest.ts";

/** What the reader has chosen. Stored as one object that carries its version. */
export type Settings = { version: 1; length: Length };

/** The only place that says what holds until the reader chooses. */
export const defaults: Settings = { version: 1, length: "short" };

/** Settings from whatever was stored, by any version of ours or by nobody. Never fails: what cannot be read is the default. */
export function upgrade(stored: unknown): Settings {
  const { length } = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  return { version: 1, length: isLength(length) ? length : defaults.length };
}
