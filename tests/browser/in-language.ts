import { messagesOf } from "#tests/words/locales.ts";
import type { Driver } from "./driver.ts";
import { copyOf } from "./extension-copy.ts";
import { until } from "./view.ts";

/**
 * A copy of the extension that can be made to speak any of its languages to a browser that speaks English: the words of
 * the language stand in the file of the English ones. It says itself which language they are of.
 */
export function speakingCopy(dist: string) {
  const copy = copyOf(dist);
  const speak = (locale: string) => {
    const words = Object.entries(messagesOf(locale)).map(([key, message]) => [key, { message }]);
    copy.write("_locales/en/messages.json", JSON.stringify(Object.fromEntries(words)));
  };
  return { ...copy, speak };
}

/** Loads the copy anew, in a browser opened without `watch`, and waits until it speaks that language. */
export async function reloaded(driver: Driver, locale: string): Promise<void> {
  const spoken = () => driver.background.evaluate(() => chrome.i18n.getMessage("locale"));
  await driver.reloadExtension();
  await until(`the words of ${locale}`, async () => (await spoken()) === locale.replace("_", "-"));
}
