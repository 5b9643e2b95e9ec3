import browser from "webextension-polyfill";
import { t } from "./i18n.ts";

/** Names the key in the tooltip of our button, where one looks for it. A title lasts until the browser closes. */
export function nameShortcut(): void {
  const name = async () => {
    const commands = await browser.commands?.getAll();
    const key = commands?.find(({ name }) => name === "_execute_action")?.shortcut;
    if (key) await browser.action.setTitle({ title: t("action_title_key", key) });
  };
  browser.runtime.onInstalled.addListener(name);
  browser.runtime.onStartup.addListener(name);
}
