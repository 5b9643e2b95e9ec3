import type { Driver, Popup } from "#tests/browser/driver.ts";
import { SITE } from "#tests/browser/proxy.ts";
import { settled } from "#tests/browser/read.ts";
import { until } from "#tests/browser/view.ts";

/** What the reader ends with: `words` to be compared, and how it came: at once, after a sentence, or by pressing anew. */
export type End = { words: string; came: "at once" | "after a sentence" | "at the next press" };

/**
 * Something that a reader does. `ready`: before the gesture; `act`: the gesture alone, nothing is waited for; `end`:
 * what comes of it, all windows closed again.
 */
export type Story = {
  name: string;
  ready(driver: Driver): Promise<void>;
  act(driver: Driver): Promise<void>;
  end(driver: Driver): Promise<End>;
};

const pressed = async (driver: Driver) => void (await driver.pressAction());
const goto = (path: string) => (driver: Driver) => driver.page.goto(SITE + path);
const forget = (driver: Driver) => driver.background.evaluate(() => chrome.storage.session.clear());

/** Fills the storage of the session to its last kilobytes. */
export async function fill(): Promise<void> {
  for (let size = 2 ** 20, at = 0; size > 1000; )
    await chrome.storage.session.set({ [`fill/${at}`]: "x".repeat(size) }).then(
      () => at++,
      () => {
        size /= 2;
      },
    );
}

/** A digest, or a sentence and then, by its button, the digest. */
async function digestOf(popup: Popup): Promise<End> {
  const first = await settled(popup);
  if (first.state === "failure") {
    if (first.title.length < 10) throw new Error(`a sentence without words: ${first.text}`);
    await popup.click("[data-action=again]");
    await popup.waitFor(() => document.querySelector("[data-state=digest]") !== null);
  }
  const { title, sentences, facts } = await settled(popup);
  await popup.close();
  const came = first.state === "failure" ? "after a sentence" : "at once";
  return { words: JSON.stringify([title, sentences, facts]), came };
}

const digest = async (driver: Driver) => digestOf(await driver.popup());

/** The words of the reader view, once it stands there whole. */
const inReader = (driver: Driver, ms: number) =>
  until(
    "the reader view",
    () =>
      driver.page.evaluate(() =>
        location.pathname === "/reader/index.html" && document.documentElement.hasAttribute("data-drawn")
          ? (document.querySelector(".prose")?.textContent ?? null)
          : null,
      ),
    ms,
  );

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
async function reader(driver: Driver, open?: Popup): Promise<End> {
  const first = await inReader(driver, 4000).catch(() => null);
  const said = await saidBy(driver, open);
  if (first) return { words: first, came: "at once" };
  await driver.pressKey(driver.page, ".");
  return { words: await inReader(driver, 10_000), came: said ? "after a sentence" : "at the next press" };
}

const held: { popup?: Popup } = {};
const openPopup = async (driver: Driver) => {
  await driver.pressAction();
  held.popup = await driver.popup();
  await settled(held.popup);
};
const select = () => {
  const [start, end] = [
    document.querySelector("article p"),
    document.querySelector("article p:last-of-type"),
  ];
  if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
};
const openReader = async (driver: Driver) => {
  await driver.pressKey(driver.page, ".");
  await inReader(driver, 10_000);
};

/** Leads back from the reader view; if it did not, once more. */
async function back(driver: Driver): Promise<End> {
  const home = () => driver.page.evaluate((site) => location.href.startsWith(site) && document.title, SITE);
  const first = await until("the page", home, 4000).catch(() => null);
  const said = await saidBy(driver, held.popup);
  if (first) return { words: first, came: "at once" };
  await driver.pressKey(driver.page, ".");
  return { words: await until("the page", home), came: said ? "after a sentence" : "at the next press" };
}

/** A tab of ours with the digest of a tab that there is no more. */
const pinTheGone = async (driver: Driver) => {
  await driver.background.evaluate(
    (page) => void chrome.tabs.create({ url: chrome.runtime.getURL("popup/index.html") + page }),
    `?${new URLSearchParams({ tab: "2000000000", url: `${SITE}/gone` })}`,
  );
};
async function sentenceInTab(driver: Driver): Promise<End> {
  const tab = await driver.tabAt("tab=2000000000");
  await tab.waitFor(() => document.querySelector("[data-state=failure]") !== null);
  const words = await tab.evaluate(() => document.querySelector("h1")?.textContent ?? "");
  await tab.close();
  await driver.page.focus();
  return { words, came: "at once" };
}

async function sentence(driver: Driver): Promise<End> {
  const wanted = () => driver.popup();
  const first = await Promise.race([
    wanted(),
    new Promise<null>((resolve) => setTimeout(resolve, 4000, null)),
  ]);
  if (!first) await driver.pressAction();
  const popup = first ?? (await wanted());
  const { text } = await settled(popup);
  await popup.close();
  return { words: text, came: first ? "at once" : "at the next press" };
}

const both =
  (...steps: ((driver: Driver) => Promise<unknown>)[]) =>
  async (driver: Driver) => {
    for (const step of steps) await step(driver);
  };

/** All that a reader asks of the background. */
export const stories: Story[] = [
  { name: "the button", ready: both(forget, goto("/story")), act: pressed, end: digest },
  {
    name: "the button, with the storage full",
    ready: both(forget, goto("/other"), pressed, digest, goto("/story"), (driver) =>
      driver.background.evaluate(fill),
    ),
    act: pressed,
    end: digest,
  },
  {
    name: "the selection, by the menu",
    ready: both(forget, goto("/other"), (driver) => driver.page.evaluate(select)),
    act: (driver) => driver.chooseMenu("selection", "article p"),
    end: digest,
  },
  {
    name: "the reader view, by its key",
    ready: both(forget, goto("/story")),
    act: (driver) => driver.pressKey(driver.page, "."),
    end: reader,
  },
  {
    name: "the reader view, with the storage full",
    ready: both(forget, goto("/other"), openReader, goto("/story"), (driver) =>
      driver.background.evaluate(fill),
    ),
    act: (driver) => driver.pressKey(driver.page, "."),
    end: reader,
  },
  {
    name: "the reader view, from the popup",
    ready: both(forget, goto("/story"), openPopup),
    act: async () => held.popup?.click("[data-action=reader]"),
    end: (driver) => reader(driver, held.popup),
  },
  {
    name: "the digest over the reader view",
    ready: both(forget, goto("/story"), openReader),
    act: pressed,
    end: digest,
  },
  {
    name: "back from the reader view, from the popup",
    ready: both(forget, goto("/story"), openReader, openPopup),
    act: async () => held.popup?.click("[data-action=back]"),
    end: back,
  },
  {
    name: "the reader view of a page of the browser, by its key",
    ready: (driver) => driver.page.goto(driver.name === "chromium" ? "chrome://version/" : "about:support"),
    act: (driver) => driver.pressKey(driver.page, "."),
    end: sentence,
  },
  { name: "the digest of a tab that is gone", ready: goto("/story"), act: pinTheGone, end: sentenceInTab },
];
