/** Functions that run in the extension's background: they are sent there as text and see nothing from outside. */

/** Key of each command as the browser has really set it. */
export const shortcutsOf = async () =>
  Object.fromEntries(
    (await chrome.commands.getAll()).map(({ name, shortcut }) => [name ?? "", shortcut ?? ""]),
  );

/** What a file of the extension answers in the tab that the user looks at. */
export async function runInActiveTab(file: string): Promise<unknown> {
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: active?.id ?? -1 };
  const [frame] = await chrome.scripting.executeScript({ target, files: [file] });
  return typeof frame?.result === "string" ? JSON.parse(frame.result) : frame?.result;
}

/** `"granted"`, or the browser's words of refusal: may the extension read the tab that the user looks at? */
export async function accessToActiveTab(): Promise<string> {
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: active?.id ?? -1 };
  return chrome.scripting.executeScript({ target, func: () => 1 }).then(() => "granted", String);
}

/** Tells the extension that an item of its context menu was chosen in the tab that the user looks at, where text is selected. */
export async function chooseItem(item: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch(info: object, tab: unknown): void };
  };
  const target = { tabId: tab?.id ?? -1, allFrames: true };
  const func = () => getSelection()?.type === "Range";
  const frames = await chrome.scripting.executeScript({ target, func });
  const frameId = frames.find(({ result }) => result)?.frameId ?? 0;
  onClicked.dispatch({ menuItemId: item, frameId, editable: false }, tab);
}

/** Takes away all that was kept. */
export async function forgetAll(): Promise<void> {
  for (const area of ["session", "local", "sync"] as const) await chrome.storage[area].clear();
}
