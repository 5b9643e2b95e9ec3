import { afterAll, expect, it } from "vitest";
import { locales, messagesOf, tagOf } from "#tests/words/locales.ts";
import { inBothBrowsers } from "./both.ts";
import type { Driver, Tab } from "./driver.ts";
import { reloaded, speakingCopy } from "./in-language.ts";
import { footLines, outOfPlace, showAll } from "./in-place.ts";
import { SITE } from "./proxy.ts";
import { settled } from "./read.ts";
import { openInReader } from "./reader-open.ts";
import { arabic, atlasPages } from "./reader-stories.ts";
import { demo } from "./stories.ts";

const held: { copy?: ReturnType<typeof speakingCopy> } = {};
const build = (dist: string) => {
  held.copy = speakingCopy(dist);
  return held.copy.path;
};

/** The forms of number that English has not, as a screen reader is told them. */
const ready: Record<string, string> = {
  ar: "الملخص جاهز: 3 جمل، 8 حقائق",
  de: "Zusammenfassung fertig: 3 Sätze, 8 Fakten",
  fa: "خلاصه آماده است: ۳ جمله، ۸ نکته",
  fr: "Résumé prêt\u00a0: 3 phrases, 8 faits",
  pl: "Streszczenie gotowe: 3 zdania, 8 faktów",
  ru: "Готово: 3 предложения, 8 фактов",
};
/** The widest words, and one from right to left. */
const wide = ["ar", "de", "ja", "ru"];
/** `npm run test:all` looks at all of them. */
const { LEDE_ALL } = process.env;
const sample = LEDE_ALL ? locales : ["ar", "de", "pl"];
const isRtl = (locale: string) => ["ar", "fa", "he"].includes(locale);

async function speak(driver: Driver, locale: string): Promise<void> {
  // A page of ours would keep the old words, and the old worker.
  await driver.page.goto("about:blank");
  held.copy?.speak(locale);
  await reloaded(driver, locale);
}

const withPrefix = (locale: string, prefix: string) =>
  Object.entries(messagesOf(locale)).flatMap(([key, message]) => (key.startsWith(prefix) ? [message] : []));

/** What is wrong with the popup in a language. */
async function inPopup(driver: Driver, locale: string): Promise<string[]> {
  await driver.page.goto(`${SITE}/story`);
  await driver.pressAction();
  const popup = await driver.popup();
  await settled(popup);
  await popup.waitFor(() => document.querySelector("[role=status]")?.textContent);
  const told = await popup.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir, said: document.querySelector("[role=status]")?.textContent };
  });
  const expected = {
    lang: locale === "en" ? "en-US" : tagOf(locale),
    dir: isRtl(locale) ? "rtl" : "ltr",
    said: ready[locale] ?? told.said,
  };
  const shown = await popup.evaluate(outOfPlace);
  const { back = "" } = messagesOf(locale);
  await popup.evaluate(showAll, {
    groups: withPrefix(locale, "group_"),
    levels: withPrefix(locale, "certainty_"),
    back,
  });
  const all = await popup.evaluate(outOfPlace);
  const { no_key = "", set_key = "", greeting = "", greeting_pin = "" } = messagesOf(locale);
  const greetings = [greeting, greeting_pin].map((words) => words.replace("$1", "Ctrl+Shift+U"));
  const foot = await popup.evaluate(footLines, { greetings, no_key, set_key });
  await popup.close();
  expect(told).toEqual(expected);
  return [...shown, ...all, ...foot];
}

/** What is wrong with the reader view: with the summary, then with each panel. */
async function inTheReader(driver: Driver): Promise<string[]> {
  await openInReader(driver);
  const { page } = driver;
  await page.press("s");
  await page.waitFor(() => document.querySelectorAll("[data-gist=top] [data-fact]").length > 0);
  const wrong = await page.evaluate(outOfPlace);
  for (const key of ["a", "m", "?"] as const) {
    await page.press(key);
    await page.waitFor(() => document.querySelector(".panel:popover-open") !== null);
    wrong.push(...(await page.evaluate(outOfPlace)));
    await page.press("Escape");
    await page.waitFor(() => document.querySelector(".panel:popover-open") === null);
  }
  return wrong;
}

/** Where a thing begins and which way its words run. */
const sidesOf = (page: Pick<Tab, "evaluate">, selectors: string[]) =>
  page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        const { left, right } = element.getBoundingClientRect();
        return { middle: (left + right) / 2, direction: getComputedStyle(element).direction };
      }),
    selectors,
  );

const pages = { ...atlasPages, "/story": demo, "/arabic": arabic };

// Unwatched: a worker that is watched may outlive its files.
inBothBrowsers("In every language", { pages, build, watch: false }, (session) => {
  afterAll(() => held.copy?.remove());

  it("no word is cut off or out of its row in the popup", { timeout: 300_000 }, async () => {
    const { driver } = session();
    // Firefox takes thrice the time to load an extension anew.
    const spoken = driver.name === "chromium" ? sample : LEDE_ALL ? wide : ["ar", "de"];
    const wrong: Record<string, string[]> = {};
    for (const locale of spoken) {
      await speak(driver, locale);
      const found = await inPopup(driver, locale);
      if (found.length > 0) wrong[locale] = [...new Set(found)];
    }
    expect(wrong).toEqual({});
  });

  it("a word that is too long would be noticed", async () => {
    const { driver } = session();
    await speak(driver, "de");
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    const put = (selector: string, words: string) =>
      popup.evaluate(
        (selector, words) => document.querySelector(selector)?.replaceChildren(words),
        selector,
        words,
      );
    const long = "Donaudampfschifffahrtsgesellschaft";
    const seen: string[][] = [];
    for (const selector of ["dt", "[data-action=skim]", ".choice span"]) {
      const before = await popup.evaluate(
        (selector) => document.querySelector(selector)?.textContent,
        selector,
      );
      await put(selector, selector === "dt" ? long : `${long} ${long}`);
      seen.push(await popup.evaluate(outOfPlace));
      await put(selector, before ?? "");
    }
    expect(await popup.evaluate(outOfPlace)).toEqual([]);
    await popup.close();
    expect(seen.map((one) => one.join())).toEqual([
      expect.stringContaining(`runs out: ${long}`),
      expect.stringMatching(/two (rows|lines)/),
      expect.stringMatching(/runs out|two lines/),
    ]);
  });

  it.each(LEDE_ALL ? wide : ["ar", "de"])("nor in the reader view: %s", async (locale) => {
    const { driver } = session();
    await speak(driver, locale);
    expect(await inTheReader(driver)).toEqual([]);
    const button = await driver.page.evaluate(
      () => document.querySelector<HTMLElement>(".embed button")?.lang,
    );
    expect(button, "our own words among the article's").toBe(tagOf(locale));
  });

  it.each([
    ["ar", "/story", "rtl", "ltr"],
    ["ar", "/arabic", "rtl", "rtl"],
    ["en", "/arabic", "ltr", "rtl"],
  ])("%s over %s: ours runs %s, the article %s", async (locale, path, ours, theirs) => {
    const { driver } = session();
    await speak(driver, locale);
    await driver.page.goto(`${SITE}${path}`);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    const places = [".summary-head h2", ".choice", "[data-sentence]", "h1"];
    const [head, lengths, sentence, title] = await sidesOf(popup, places);
    const facts = await popup.evaluate(() =>
      [...document.querySelectorAll(".fact-line")].map((line) => getComputedStyle(line).direction),
    );
    await popup.close();
    expect(head!.middle < lengths!.middle).toBe(ours === "ltr");
    expect([head, lengths].map((one) => one?.direction)).toEqual([ours, ours]);
    expect([sentence, title].map((one) => one?.direction)).toEqual([theirs, theirs]);
    expect(facts).toEqual(facts.map(() => theirs));
    await openInReader(driver, `${SITE}${path}`);
    const [home, tools, prose] = await sidesOf(driver.page, [".home", ".bar nav", ".prose p"]);
    expect(home!.middle < tools!.middle).toBe(ours === "ltr");
    expect([home, prose].map((one) => one?.direction)).toEqual([ours, theirs]);
  });
});
