import browser from "webextension-polyfill";

/** Shows the page of settings, in the tab that has it if there is one. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
