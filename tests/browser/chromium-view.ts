import type { CDPSession } from "puppeteer-core";
import type { Key, View } from "./driver.ts";
import { viewOf } from "./view.ts";

/** Windows key codes, and macOS's: without the native one the browser keeps the key from its own shortcuts. */
const codes: Record<string, { code: number; mac: number; text?: string }> = {
  Escape: { code: 27, mac: 53 },
  Tab: { code: 9, mac: 48 },
  Enter: { code: 13, mac: 36, text: "\r" },
  " ": { code: 32, mac: 49, text: " " },
  ArrowRight: { code: 39, mac: 124 },
  U: { code: 85, mac: 32 },
  k: { code: 75, mac: 40, text: "k" },
  n: { code: 78, mac: 45, text: "n" },
  ".": { code: 190, mac: 47 },
  p: { code: 80, mac: 35, text: "p" },
};

const named: Record<string, string> = { ".": "Period", " ": "Space" };

/** A view over a DevTools session of its own: no puppeteer page is made of it, so nothing but us touches the target. */
export const sessionView = (session: CDPSession): View =>
  viewOf(async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  });

/** Bytes that live in the target's memory, script and document, once all garbage is gone. */
export async function memoryOf(session: CDPSession): Promise<number> {
  // What is let go of by the first may hold more.
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send("Runtime.getHeapUsage");
  return usedSize + embedderHeapUsedSize;
}

/** Writes into `errors` what the target's console has said and will say: enabling replays the past. */
export async function watchConsole(session: CDPSession, errors: string[]): Promise<void> {
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on("Runtime.consoleAPICalled", ({ type, args }) => {
    if (type === "error" || type === "warning" || type === "assert")
      errors.push(args.map((arg) => arg.value ?? arg.description).join(" "));
  });
  session.on("Log.entryAdded", ({ entry }) => {
    if (entry.level === "error" || entry.level === "warning")
      errors.push(`${entry.text} ${entry.url ?? ""}`.trim());
  });
  await session.send("Runtime.enable");
  await session.send("Log.enable");
}

/** A key press that the browser itself gets to see, as a real one: shortcuts fire, Escape closes the popup. */
async function dispatch(session: CDPSession, key: string, modifiers: number): Promise<void> {
  const { code = 0, mac = 0, text } = codes[key] ?? {};
  const event = {
    key,
    modifiers,
    code: named[key] ?? (key.length === 1 ? `Key${key.toUpperCase()}` : key),
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: process.platform === "darwin" ? mac : code,
  };
  const type = text ? "keyDown" : "rawKeyDown";
  await session.send("Input.dispatchKeyEvent", { type, ...event, ...(text && { text }) });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

export const pressIn = (session: CDPSession, key: Key) =>
  key === "Control+Enter" ? dispatch(session, "Enter", 2) : dispatch(session, key, 0);

/** Ctrl+Shift+U (Command+Shift+U on macOS, where the manifest's Ctrl means Command). */
export const pressChord = (session: CDPSession, key: "U" | ".") =>
  dispatch(session, key, (process.platform === "darwin" ? 4 : 2) + 8);

export async function clickIn(session: CDPSession, selector: string): Promise<void> {
  const point = await sessionView(session).evaluate((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`nothing to click: ${selector}`);
    element.scrollIntoView({ block: "nearest" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  for (const type of ["mousePressed", "mouseReleased"] as const)
    await session.send("Input.dispatchMouseEvent", { type, ...point, button: "left", clickCount: 1 });
}
