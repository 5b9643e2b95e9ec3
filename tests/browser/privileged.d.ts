/** What the Firefox driver uses of the browser's own, privileged context: the functions given to `marionette.chrome`. */

type PrivilegedGlobal = {
  getActor(name: "MarionetteCommands"): {
    findElement(
      strategy: "css selector",
      selector: string,
      options: { timeout: number },
    ): Promise<object | null>;
    findElements(
      strategy: "css selector",
      selector: string,
      options: { timeout: number; all: true },
    ): Promise<object[]>;
    getComputedLabel(element: object): Promise<string>;
    clickElement(element: object, capabilities: { toJSON(): Record<string, boolean> }): Promise<void>;
    executeScript(
      script: string,
      args: unknown[],
      options: Record<string, unknown>,
    ): Promise<{ v?: unknown; e?: string }>;
  };
  drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
};
type PrivilegedBrowser = Element & {
  browsingContext: { currentWindowGlobal: PrivilegedGlobal };
  currentURI: { spec: string };
};
type PrivilegedExtension = {
  warnings: string[];
  backgroundState: string;
  wakeupBackground(): Promise<void>;
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
  views: Set<{ viewType: string; xulBrowser: PrivilegedBrowser }>;
};
type ClipboardTransferable = {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(flavor: string, out: { value?: { QueryInterface(id: unknown): { data: string } } }): void;
};

declare const Services: {
  wm: {
    getMostRecentWindow(
      type: string,
    ): Window & typeof globalThis & { gBrowser: { selectedBrowser: HTMLElement } };
  };
  prefs: {
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
    clearUserPref(name: string): void;
  };
  console: {
    reset(): void;
    getMessageArray(): { errorMessage?: string; sourceName?: string; flags?: number; category?: string }[];
  };
  clipboard: { kGlobalClipboard: number; getData(transferable: ClipboardTransferable, kind: number): void };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: PrivilegedExtension; mozExtensionHostname: string };
};
declare const Cc: Record<string, { createInstance(id: unknown): ClipboardTransferable }>;
declare const Ci: Record<"nsITransferable" | "nsISupportsString", unknown>;
declare const ChromeUtils: {
  importESModule(url: string): {
    CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};
