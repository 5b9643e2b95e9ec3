import type { Driver, Popup, View } from "#tests/browser/driver.ts";
import { SITE } from "#tests/browser/proxy.ts";
import { settled } from "#tests/browser/read.ts";
import { until } from "#tests/browser/view.ts";

/** What the reader ends with: `words` to be compared, and how it came: at once, after a sentence, or by pressing anew. */
export type End = { words: string; came: "at once" | "after a sentence" | "at the next press" };

/** Milliseconds after which nothing is to be hoped for any more, on a busy machine too. */
export const LONG = 20_000;

/**
 * Waits for what comes of a gesture, and reads it. `patience`: milliseconds within which it comes by itself, if it does.
 */
export type Ending = (driver: Driver, patience: number) => Promise<End>;

/** A digest, or a sentence and then, by its button, the digest. A popup that hears nothing says its sentence after ten seconds. */
async function digestIn(view: View & Pick<Popup, "click">): Promise<End> {
  const answer = () =>
    document.querySelector("[data-state=digest], [data-state=failure], [data-state=loading] .failure")
      ?.textContent;
  const words = await until("an answer", () => view.evaluate(answer), LONG);
  const isThere = await view.evaluate(() => document.querySelector("[data-state=digest]") !== null);
  if (!isThere) {
    if (words.length < 10) throw new Error(`a sentence without words: ${words}`);
    // The digest may come by itself just before the press.
    await view.click(".failure .choices button").catch(() => undefined);
    await view.waitFor(() => document.querySelector("[data-state=digest]") !== null);
  }
  const { title, sentences, facts } = await settled(view);
  return { words: JSON.stringify([title, sentences, facts]), came: isThere ? "at once" : "after a sentence" };
}

const digestOf = async (popup: Popup) => {
  const end = await digestIn(popup);
  await popup.close();
  return end;
};

/** The digest in the popup that opens. */
export const digest = async (driver: Driver): Promise<End> => digestOf(await driver.popup());

/** The digest by the button; where another popup opens first, the sentence in it and then, by the button, the digest. */
async function digestByButton(driver: Driver): Promise<End> {
  await driver.pressAction();
  const popup = await driver.popup();
  const { state } = await settled(popup);
  if (state === "digest") return digestOf(popup);
  await popup.close();
  await driver.pressAction();
  return { ...(await digest(driver)), came: "after a sentence" };
}

/**
 * The digest by the button, by what was chosen before; then what the button says of itself and does, once it is dressed,
 * and the settings wherever they are kept. Of what was chosen nothing is left.
 */
export async function dressed(driver: Driver): Promise<End> {
  const { words, came } = await digestByButton(driver);
  const button = await until("the button to be dressed", () =>
    driver.background.evaluate(async () => {
      const title = await chrome.action.getTitle({});
      const popups = [await chrome.action.getPopup({})];
      for (const { id = -1 } of await chrome.tabs.query({}))
        popups.push(await chrome.action.getPopup({ tabId: id }));
      return /\)$/.test(title) && new Set(popups).size === 1 && [title, popups[0]];
    }),
  );
  const settings = await driver.background.evaluate(async () => {
    const [{ settings: here }, { settings: synced }] = [
      await chrome.storage.local.get("settings"),
      await chrome.storage.sync.get("settings"),
    ];
    return here ?? synced;
  });
  await driver.background.evaluate(async () => {
    for (const area of ["sync", "local"] as const) await chrome.storage[area].clear();
  });
  return { words: JSON.stringify([words, button, settings]), came };
}

const inReader = () =>
  location.pathname === "/reader/index.html" && document.documentElement.hasAttribute("data-drawn")
    ? (document.querySelector(".prose")?.textContent ?? null)
    : null;

/** The words of the reader view, once it stands there whole. */
export const readerView = (driver: Driver, ms?: number) =>
  until("the reader view", () => driver.page.evaluate(inReader), ms);

/** What the popup has to say below, if it is still open; `null` if it is not, or says nothing. */
async function saidBy(driver: Driver, open: Popup | undefined): Promise<string | null> {
  const said = await open
    ?.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "")
    .catch(() => "");
  await open?.close().catch(() => undefined);
  await driver.page.focus();
  return said && !/^Summary ready/.test(said) ? said : null;
}

/** The reader view, or, pressed once more, the reader view. */
export async function reader(driver: Driver, patience: number, open?: Popup): Promise<End> {
  const first = await readerView(driver, patience).catch(() => null);
  const said = await saidBy(driver, open);
  if (first) return { words: first, came: "at once" };
  await driver.pressKey(driver.page, ".");
  return { words: await readerView(driver, LONG), came: said ? "after a sentence" : "at the next press" };
}

/** The reader view by the button that was pressed, or by its next press. Nothing of what was chosen is left. */
export async function readerByButton(driver: Driver, patience: number): Promise<End> {
  const first = await readerView(driver, patience).catch(() => null);
  if (!first) await driver.pressAction();
  const words = first ?? (await readerView(driver, LONG));
  await driver.background.evaluate(() => chrome.storage.sync.clear());
  return { words, came: first ? "at once" : "at the next press" };
}

/** The same, once the button has been dressed for it: at the latest when the background begins again. */
export async function readerChosen(driver: Driver, patience: number): Promise<End> {
  await until("the button to be dressed", () =>
    driver.background.evaluate(async () => (await chrome.action.getPopup({})) === ""),
  );
  await driver.pressAction();
  return readerByButton(driver, patience);
}

/** Leads back from the reader view; if it did not, once more. */
export async function back(driver: Driver, patience: number, open?: Popup): Promise<End> {
  const home = () => driver.page.evaluate((site) => location.href.startsWith(site) && document.title, SITE);
  const first = await until("the page", home, patience).catch(() => null);
  const said = await saidBy(driver, open);
  if (first) return { words: first, came: "at once" };
  await driver.pressKey(driver.page, ".");
  return {
    words: await until("the page", home, LONG),
    came: said ? "after a sentence" : "at the next press",
  };
}

/** The digest in a tab of ours. */
export async function digestInTab(driver: Driver): Promise<End> {
  const tab = await driver.tabAt("/popup/index.html?");
  const end = await digestIn(tab);
  await tab.close();
  await driver.page.focus();
  return end;
}

/** The sentence in a tab of ours. */
export async function sentenceInTab(driver: Driver): Promise<End> {
  const tab = await driver.tabAt("/popup/index.html?");
  await tab.waitFor(() => document.querySelector("[data-state=failure]") !== null);
  const words = await tab.evaluate(() => document.querySelector("h1")?.textContent ?? "");
  await tab.close();
  await driver.page.focus();
  return { words, came: "at once" };
}

/** The sentence in the popup, or, if none opens, in that of the next press. */
export async function sentence(driver: Driver): Promise<End> {
  const first = await driver.popup().catch(() => null);
  if (!first) await driver.pressAction();
  const popup = first ?? (await driver.popup());
  const { text } = await settled(popup);
  await popup.close();
  return { words: text, came: first ? "at once" : "at the next press" };
}
