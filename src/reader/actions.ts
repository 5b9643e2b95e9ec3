import { latinKey } from "#ui/latin-key.ts";
import type { IconName } from "./icons.tsx";

/** All that the reader view can be told to do, with its key; the first of several is the one that is shown. */
export const keys = {
  contents: ["c"],
  summary: ["s"],
  skim: ["k"],
  next_key: ["n"],
  previous_key: ["N"],
  focus: ["f"],
  lines_down: ["ArrowDown"],
  lines_up: ["ArrowUp"],
  listen: ["l"],
  type: ["a"],
  larger: ["+", "="],
  smaller: ["-"],
  theme: ["t"],
  pictures: ["i"],
  save: ["m"],
  quote: ["q"],
  original: ["o"],
  help: ["?"],
  clear: ["Escape"],
} as const satisfies Record<string, readonly string[]>;

export type Action = keyof typeof keys;
export type Actions = Record<Action, () => void>;

/** The buttons of the bar, in their order. */
export const bar = [
  "contents",
  "summary",
  "skim",
  "focus",
  "listen",
  "type",
  "save",
  "help",
] as const satisfies (Action & IconName)[];

/** What a key press asks for; `null` if it is somebody else's: a browser's shortcut, or what is being filled in. */
export function actionOf(event: KeyboardEvent): Action | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isFillingIn(event)) return null;
  const key = latinKey(event);
  const found = (Object.entries(keys) as [Action, readonly string[]][]).find(([, names]) =>
    names.includes(key),
  );
  return found?.[0] ?? null;
}

/** Arrows move a slider and a choice, and every letter belongs to a list of options. */
function isFillingIn({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches("select, textarea, input:not([type=radio], [type=checkbox])")) return key !== "Escape";
  return key.startsWith("Arrow") && target.matches("input, audio, video, pre, .table");
}
