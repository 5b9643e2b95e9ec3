import browser from "webextension-polyfill";

/** The browser's own name for the command that presses our button, and ours for the other. */
const commands = { button: "_execute_action", reader: "reader" } as const;
export type Command = keyof typeof commands;
export const commandNames = Object.keys(commands) as Command[];

/** Each command's key as the browser has really set it, in the browser's words: `""` if it has none. */
export type Keys = Record<Command, string>;

/** The keys; `null` in a browser that has none, as on a phone. */
export async function readKeys(): Promise<Keys | null> {
  const all = await browser.commands?.getAll();
  if (!all) return null;
  const keyOf = (command: Command) => all.find(({ name }) => name === commands[command])?.shortcut ?? "";
  return { button: keyOf("button"), reader: keyOf("reader") };
}

/** Opens the browser's own page for changing keys. `false` where it has none that an extension may open. */
export async function changeKeys(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands;
  const open = openShortcutSettings
    ? openShortcutSettings()
    : browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  return open.then(
    () => true,
    () => false,
  );
}

/** Calls back when a key was changed, where the browser tells. */
export const onKeysChanged = (heard: () => void): void => browser.commands?.onChanged?.addListener(heard);
