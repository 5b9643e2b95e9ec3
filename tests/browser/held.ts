import { copyOf } from "./extension-copy.ts";

/** What a context holds on to: timers that wait, listeners on anything and to the browser, observers. */
export type Held = { timers: number; listeners: number; observers: number };

/**
 * Runs before a script of the extension and counts. It is written for what is counted here: whoever takes a listener
 * away by a signal, or has it called once, is counted as holding it.
 */
function counting(): void {
  const scope = globalThis as unknown as { ledeHeld?: () => Held };
  if (scope.ledeHeld) return;
  const timers = new Set<unknown>();
  let listeners = 0;
  let observers = 0;
  for (const kind of ["Timeout", "Interval"] as const) {
    const set = globalThis[`set${kind}`] as (run: () => void, ms?: number) => unknown;
    const clear = globalThis[`clear${kind}`] as (id: unknown) => void;
    const counted = (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const id = set(() => {
        if (kind === "Timeout") timers.delete(id);
        run(...args);
      }, ms);
      timers.add(id);
      return id;
    };
    const cleared = (id: unknown) => {
      timers.delete(id);
      clear(id);
    };
    Object.assign(globalThis, { [`set${kind}`]: counted, [`clear${kind}`]: cleared });
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args) {
    listeners++;
    return addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args) {
    listeners--;
    return removeEventListener.apply(this, args);
  };
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"] as const) {
    const { observe, disconnect } = globalThis[name]?.prototype ?? {};
    if (!observe || !disconnect) continue;
    Object.assign(globalThis[name].prototype, {
      observe(...args: never[]) {
        observers++;
        return Reflect.apply(observe, this, args);
      },
      disconnect() {
        observers--;
        return disconnect.call(this);
      },
    });
  }
  type Heard = { addListener?: (...args: unknown[]) => void };
  const spaces = Object.values(chrome) as Record<string, Heard | undefined>[];
  for (const space of spaces) {
    if (typeof space !== "object" || space === null) continue;
    for (const event of Object.values(space)) {
      const add = event?.addListener;
      if (!event || typeof add !== "function") continue;
      event.addListener = (...args) => {
        listeners++;
        return add.apply(event, args);
      };
    }
  }
  scope.ledeHeld = () => ({ timers: timers.size, listeners, observers });
}

/** A copy of the build in which the background and what is put into pages count what they hold. Remove it at the end. */
export function withCounting(dist: string) {
  const copy = copyOf(dist);
  for (const file of ["background.js", "content.js"]) copy.edit(file, (code) => `(${counting})();\n${code}`);
  return copy;
}

/** Runs in the background: what it holds itself, and what our scripts hold in the page of the active tab. */
export async function heldNow(): Promise<{ background: Held; page: Held }> {
  const count = () => (globalThis as unknown as { ledeHeld: () => Held }).ledeHeld();
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: count });
  return { background: count(), page: answer?.result as Held };
}
