import { isLength, type Length } from "./digest.ts";
import { defaultFacts, type FactChoice, factChoiceIn } from "./fact-choice.ts";
import { type ReaderSettings, readerDefaults, upgradeReader } from "./reader-settings.ts";
import { oneOf } from "./shape.ts";

/** What the button and its key open; the other key then opens the other. */
export const openings = ["popup", "reader"] as const;
export type Opening = (typeof openings)[number];
const isOpening = /* @__PURE__ */ oneOf(...openings);

/** What of the settings concerns the digest. */
export type DigestSettings = { length: Length; facts: FactChoice };

/** What the reader has chosen. Stored as one object that carries its version. */
export type Settings = DigestSettings & { version: 1; opens: Opening; reader: ReaderSettings };

/** How a digest is shown until the reader chooses. */
export const digestDefaults: DigestSettings = { length: "short", facts: defaultFacts };

/** The only place that says what holds until the reader chooses. */
export const defaults: Settings = { version: 1, ...digestDefaults, opens: "popup", reader: readerDefaults };

const fieldsOf = (stored: unknown) =>
  (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;

/** What concerns the digest alone, for a page that needs no more and shall load no more. */
export function digestSettingsIn(stored: unknown): DigestSettings {
  const { length, facts } = fieldsOf(stored);
  return { length: isLength(length) ? length : digestDefaults.length, facts: factChoiceIn(facts) };
}

/** What the button opens, alone. */
export function openingIn(stored: unknown): Opening {
  const { opens } = fieldsOf(stored);
  return isOpening(opens) ? opens : defaults.opens;
}

function readerIn(stored: unknown): unknown {
  const { reader } = fieldsOf(stored);
  return reader;
}

/**
 * Settings from whatever was stored: by this version; by one before there were versions, which knew the length alone; by a
 * later one, of which is read what can be; or by nobody. Never fails: what cannot be read is the default.
 */
export const upgrade = (stored: unknown): Settings => ({
  version: 1,
  ...digestSettingsIn(stored),
  opens: openingIn(stored),
  reader: upgradeReader(readerIn(stored)),
});

/**
 * What is stored after a change. What a later version has stored beside what we know stays as it is, with its number: it
 * may be the same reader's on another device.
 */
export function changed(stored: unknown, change: Partial<Settings>): Record<string, unknown> {
  const before = fieldsOf(stored);
  const { version } = before;
  return { ...before, ...change, version: typeof version === "number" && version > 1 ? version : 1 };
}
