import { firstTime, isPinned } from "#browser/greeting.ts";
import { t } from "#browser/i18n.ts";
import { changeKeys, readKeys } from "#browser/keys.ts";
import { openOptions } from "#browser/options.ts";

/** A line in the foot; `remedy`: what its button does. */
export type Advice = { words: string; remedy?: () => void };

/** That the browser has given us no key, for as long as it has not; else, the first time, which key it is. */
export async function advise(): Promise<Advice | null> {
  const keys = await readKeys();
  if (!keys) return null;
  if (!keys.button) return { words: t("no_key"), remedy: setKey };
  if (!(await firstTime())) return null;
  const pinned = await isPinned();
  return { words: pinned === false ? t("greeting_pin", keys.button) : t("greeting", keys.button) };
}

/** Where no page for keys can be opened, ours says how it is done. */
async function setKey(): Promise<void> {
  if (!(await changeKeys())) await openOptions();
  window.close();
}
