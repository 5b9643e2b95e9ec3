import type { Browser } from "webextension-polyfill";
import type { Spoken } from "./spoken.ts";

declare global {
  /** In an extension's own contexts: both browsers have it under this name, and it answers with promises. */
  var chrome: Browser;
}

/** Something with a document: a tab, the popup, the background. Functions run there: they see nothing from outside. */
export type View = {
  /** Calls `fn` there with JSON-able arguments; answers with its (awaited, JSON-able) value. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Calls `fn` until it is truthy. @throws after ten seconds, telling what stands in the document */
  waitFor<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a script's source there, past the page's own policy. */
  inject(source: string): Promise<void>;
};

export type Tab = View & {
  goto(url: string): Promise<void>;
  /** Presses a key in the page, which has the focus then: one of the list, or the sign that it writes. */
  press(key: Key | Sign): Promise<void>;
  /** A real click on the first element of that selector. */
  click(selector: string): Promise<void>;
  /** What the browser's own accessibility tree holds of the page, in reading order. */
  tree(): Promise<Spoken[]>;
  /** Gives a file of this machine to the first control for files of that selector. */
  giveFile(selector: string, file: string): Promise<void>;
  /** The browser's own Back. */
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Writes a PNG of what the window shows of the page. */
  screenshot(file: string): Promise<void>;
  /** Gives the page the window of a phone, in CSS pixels, which heeds its viewport; a reload lays it out anew. */
  asPhone(width: number, height: number): Promise<void>;
  focus(): Promise<void>;
  /** Makes the page so many CSS pixels wide and high. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
};

export type Key = "Escape" | "Tab" | "Enter" | " " | "ArrowRight" | "Control+Enter" | "k" | "n" | "p";

/** Keys of the reader view. */
export type Sign =
  | "ArrowDown"
  | "ArrowUp"
  | " "
  | "?"
  | "+"
  | "-"
  | "N"
  | "a"
  | "c"
  | "f"
  | "i"
  | "l"
  | "m"
  | "o"
  | "q"
  | "s"
  | "t";

export type Popup = View & {
  press(key: Key): Promise<void>;
  /** A real click on the first element of that selector: it counts as a gesture. */
  click(selector: string): Promise<void>;
  /** What the browser's own accessibility tree holds of it, in reading order. */
  tree(): Promise<Spoken[]>;
  /** The names of its buttons as the browser's own accessibility tree has them. */
  buttonNames(): Promise<string[]>;
  /** The name of what has the focus, from the same tree; empty if nothing has. */
  focusedName(): Promise<string>;
  /** Writes a PNG of the whole popup. */
  screenshot(file: string): Promise<void>;
  /** Resolves when the popup has gone by itself. @throws after five seconds */
  gone(): Promise<void>;
  close(): Promise<void>;
};

/** What a reader's system can ask for. Less motion is asked for by all of them, so that nothing glides while it is pressed, but by `motion`. */
export type Wish = "forced colours" | "motion" | "more contrast";

export type BrowserName = "chromium" | "firefox";

/** A real browser with the extension loaded. The same words drive both. */
export type Driver = {
  name: BrowserName;
  version: string;
  /** The tab that the browser began with. */
  page: Tab;
  newTab(kind: "tab" | "window"): Promise<Tab>;
  /** The tab whose address has this in it, once there is one. */
  tabAt(part: string): Promise<Tab>;
  /**
   * The toolbar button, pressed as a user does: it opens the popup and grants `activeTab`.
   * Resolves with the moment of the press, in milliseconds since 1970.
   */
  pressAction(tab?: Tab): Promise<number>;
  /** Ctrl+Shift+U, pressed as a user does; the key of the reader view is Ctrl+Shift+Period. */
  pressKey(tab?: Tab, key?: "U" | "."): Promise<void>;
  /**
   * An item of ours chosen in the page's context menu, opened over the first element of that selector. Where the
   * browser's menu is out of reach, the extension is told of the choice; open the browser with `hostAccess` then.
   */
  chooseMenu(item: "selection" | "page" | "reader", selector: string): Promise<void>;
  /** The popup that is open or opening. @throws after ten seconds */
  popup(): Promise<Popup>;
  /** The worker or event page, woken if it sleeps. */
  background: Pick<View, "evaluate">;
  killBackground(): Promise<void>;
  /** Installs another extension beside ours, from its folder. */
  install(folder: string): Promise<void>;
  /** Loads the extension's files anew, which may be others now, as an update does: its pages close, its background begins again. */
  reloadExtension(): Promise<void>;
  /** Bytes that live in its memory, script and document, once all garbage is gone; `null` from a browser that tells nobody. */
  memory(of: "background" | "page" | "popup"): Promise<number | null>;
  /** Key of each command as the browser has really set it: empty when it refused. */
  shortcuts(): Promise<Record<string, string>>;
  /**
   * What `scripting.executeScript` answers for a file of the extension, run in the isolated world of the tab.
   * Without a gesture in that tab, open the browser with `hostAccess`.
   */
  runContentScript(file: string, tab?: Tab): Promise<unknown>;
  /** Errors and warnings that the extension's contexts wrote so far. */
  consoleErrors(): Promise<string[]>;
  /** What the browser has to say against the manifest; `null` from one that keeps that to itself. */
  manifestWarnings(): Promise<string[] | null>;
  /** The files that the button shows in the toolbar over the current tab; `null` from a browser that keeps that to itself. */
  icon(): Promise<string | null>;
  /** The text on the clipboard; the view is a page of the extension that has the focus. */
  clipboard(view: View): Promise<string>;
  /** Colour scheme of what is open and of popups opened from now on. */
  setTheme(theme: "light" | "dark"): Promise<void>;
  /** What the reader's system asks of the pages in tabs. `more contrast` is Chromium's alone: Firefox asks the system. */
  setWish(wish: Wish | null): Promise<void>;
  /**
   * The same browser as it was when it was opened: one empty tab, the extension new and with nothing kept, nothing wished
   * for, no errors. For the next tests to begin with: opening another costs two to eight seconds of both cores.
   */
  anew(): Promise<Driver>;
  close(): Promise<void>;
};

export type OpenOptions = {
  /** Port of a proxy on this machine that every request shall go through. */
  proxy?: number;
  /** Loads a copy of the extension that may read every page, so that isolating many needs no gesture each. */
  hostAccess?: boolean;
  /** Language of the browser itself, as a tag; English unless told. It must have its words: see CONTRIBUTING. */
  language?: string;
  headed?: boolean;
  /** Size of Chromium's window on the outside (default: 1000 × 800). */
  window?: { width: number; height: number };
  /** The direction in which the browser's own words run, and with them ours. */
  direction?: "rtl";
  /** A folder that outlives the browser, so that it can be started again where it was left; else one of its own. */
  profile?: string;
  /** Where files are saved, without a question. */
  downloads?: string;
  /** Attach to the extension's contexts to read their errors (default). Off when time is measured. */
  watch?: boolean;
};

export type Open = (dist: string, options?: OpenOptions) => Promise<Driver>;
