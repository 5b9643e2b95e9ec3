import browser from "webextension-polyfill";
import type { Failure } from "#model/failure.ts";
import type en from "#public/_locales/en/messages.json";

/** Every string that the extension says: a key that is in no locale does not compile. */
export type Key = keyof typeof en;
/** The stem of strings that differ by number: `facts` stands for `facts_one` and `facts_other`. */
export type Counted = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The words for `key` in the language of the browser, `$1`, `$2`… filled in. */
export const t = (key: Key, ...values: string[]) => browser.i18n.getMessage(key, values);

/** The sentence that tells the reader of a failure. */
export const explain = (failure: Failure) => t(`failure_${failure}`);

/**
 * BCP 47 tag of the interface: for `Intl`, and for `lang` of the page. Where the browser speaks a language that we have
 * no words in, it is the one that our words are in: a sentence shall not be of two languages.
 */
export function language(): string {
  const own = t("locale");
  const ofBrowser = browser.i18n.getUILanguage().replace("_", "-");
  return primary(ofBrowser) === primary(own) ? ofBrowser : own;
}

const primary = (tag: string) => tag.split("-")[0];

/** The direction of the interface; articles have their own. */
export const direction = (): "ltr" | "rtl" => (/^(ar|fa|he)\b/.test(t("locale")) ? "rtl" : "ltr");

/** How our own words are spoken and laid out where they stand among an article's. */
export const ours = () => ({ lang: language(), dir: direction() });

/** `1200` → "1,200", in the figures of the interface. */
export const figure = (amount: number) => new Intl.NumberFormat(language()).format(amount);

/** `110` → "110%". */
export const percent = (amount: number) =>
  new Intl.NumberFormat(language(), { style: "percent" }).format(amount / 100);

/** `count("facts", 8)` → "8 facts". Rules of number that a locale has no string for fall back to `other`. */
export function count(stem: Counted, amount: number): string {
  const rule = new Intl.PluralRules(language()).select(amount);
  return browser.i18n.getMessage(`${stem}_${rule}`, [figure(amount)]) || t(`${stem}_other`, figure(amount));
}
