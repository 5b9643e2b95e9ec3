import type { Driver, Popup } from "#tests/browser/driver.ts";
import { type ServedPage, SITE } from "#tests/browser/proxy.ts";
import { settled } from "#tests/browser/read.ts";
import { demo, other } from "#tests/browser/stories.ts";
import {
  back,
  digest,
  dressed,
  type Ending,
  reader,
  readerByButton,
  readerChosen,
  readerView,
  sentence,
  sentenceInTab,
} from "./ends.ts";

/**
 * Something that a reader does. `ready`: before the gesture; `act`: the gesture alone, nothing is waited for; `end`:
 * what comes of it, all windows closed again. `begins`: the background begins with the gesture, and the waits are those
 * that it comes by then. `only`: the other browser does not know such a thing.
 */
export type Story = {
  name: string;
  begins?: true;
  only?: Driver["name"];
  ready(driver: Driver): Promise<void>;
  act(driver: Driver): Promise<void>;
  end: Ending;
};

/** The site that the stories are about. */
export const pages: Record<string, ServedPage> = {
  "/story": demo,
  "/other": other,
  "/list": "<!doctype html><title>A list</title><ul><li>One</li></ul>",
  "/slow": { html: demo.slice(0, demo.indexOf("</article>")), headers: {}, endless: true },
};

const both =
  (...steps: ((driver: Driver) => Promise<unknown>)[]) =>
  async (driver: Driver) => {
    for (const step of steps) await step(driver);
  };

const pressed = async (driver: Driver) => void (await driver.pressAction());
const keyPressed = (driver: Driver) => driver.pressKey(driver.page, ".");
const goto = (path: string) => (driver: Driver) => driver.page.goto(SITE + path);
const gotoRestricted = (driver: Driver) =>
  driver.page.goto(driver.name === "chromium" ? "chrome://version/" : "about:support");
const forget = (driver: Driver) => driver.background.evaluate(() => chrome.storage.session.clear());

/** Fills the storage of the session to its last kilobytes. */
async function fill(): Promise<void> {
  for (let size = 2 ** 20, at = 0; size > 1000; )
    await chrome.storage.session.set({ [`fill/${at}`]: "x".repeat(size) }).then(
      () => at++,
      () => {
        size /= 2;
      },
    );
}
const filled = (driver: Driver) => driver.background.evaluate(fill);

/** Fills the storage that is synced, to its last bytes: 8 kB is the most for one of its items. */
async function fillSynced(): Promise<void> {
  for (let size = 8000, at = 0; size > 1; )
    await chrome.storage.sync.set({ [`fill/${at}`]: "x".repeat(size) }).then(
      () => at++,
      () => {
        size = Math.floor(size / 2);
      },
    );
}

/** What the reader has chosen, as an earlier version or a refusal has left it: on this device alone. */
const chooseHere = (driver: Driver) =>
  driver.background.evaluate(() => chrome.storage.local.set({ settings: { version: 1, length: "line" } }));
const chooseReader = (driver: Driver) =>
  driver.background.evaluate(() => chrome.storage.sync.set({ settings: { version: 1, opens: "reader" } }));
/** The button opens the reader view, and has been dressed for that. */
const readerAtButton = both(chooseReader, async (driver) => {
  await driver.background.evaluate(async () => {
    while (await chrome.action.getPopup({})) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

/** The tab's button opens a popup of its own: so it is left by a background that dies while the menu opens one. */
const popupLeft = (driver: Driver) =>
  driver.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.action.setPopup({ tabId: tab?.id ?? -1, popup: "popup/index.html?selection=0" });
  });

/** A page that goes on loading for ever, as far as it has come. */
const gotoSlow = async (driver: Driver) => {
  await driver.page.evaluate((url) => void setTimeout(() => location.assign(url)), `${SITE}/slow`);
  await driver.page.waitFor(() => document.querySelectorAll("article p").length > 3);
};

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
/** A page that has not been painted yet takes no key. */
const openReader = async (driver: Driver) => {
  await keyPressed(driver);
  if (await readerView(driver, 5_000).catch(() => null)) return;
  await keyPressed(driver);
  await readerView(driver);
};

/** A tab of ours with the digest of a tab that there is no more. */
const pinTheGone = async (driver: Driver) => {
  await driver.background.evaluate(
    (page) => void chrome.tabs.create({ url: chrome.runtime.getURL("popup/index.html") + page }),
    `?${new URLSearchParams({ tab: "2000000000", url: `${SITE}/gone` })}`,
  );
};

/** All that a reader asks of the background. */
export const stories: Story[] = [
  { name: "the button", ready: both(forget, goto("/story")), act: pressed, end: digest },
  {
    name: "the button, with the storage full",
    ready: both(forget, goto("/other"), pressed, digest, goto("/story"), filled),
    act: pressed,
    end: digest,
  },
  {
    name: "the button, on a page that loads for ever",
    ready: both(forget, gotoSlow),
    act: pressed,
    end: digest,
  },
  { name: "the button, on a page of the browser", ready: gotoRestricted, act: pressed, end: sentence },
  {
    name: "the button, on the source of a page",
    ready: (driver) => driver.page.goto(`view-source:${SITE}/story`),
    act: pressed,
    end: sentence,
  },
  {
    name: "the button that opens the reader view",
    ready: both(forget, goto("/story"), readerAtButton),
    act: pressed,
    end: readerByButton,
  },
  {
    name: "the reader view chosen for the button",
    ready: both(forget, goto("/story")),
    act: chooseReader,
    end: readerChosen,
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
    act: keyPressed,
    end: reader,
  },
  {
    name: "the reader view, with the storage full",
    ready: both(forget, goto("/other"), openReader, goto("/story"), filled),
    act: keyPressed,
    end: reader,
  },
  {
    name: "the reader view, from the popup",
    ready: both(forget, goto("/story"), openPopup),
    act: async () => held.popup?.click("[data-action=reader]"),
    end: (driver, patience) => reader(driver, patience, held.popup),
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
    end: (driver, patience) => back(driver, patience, held.popup),
  },
  {
    name: "the reader view of a page of the browser, by its key",
    ready: gotoRestricted,
    act: keyPressed,
    end: sentence,
  },
  { name: "the digest of a tab that is gone", ready: goto("/story"), act: pinTheGone, end: sentenceInTab },
  {
    name: "an article that the browser knows for one",
    only: "firefox",
    ready: goto("/list"),
    act: goto("/story"),
    end: (driver) => pressed(driver).then(() => digest(driver)),
  },
  {
    name: "the background begins",
    begins: true,
    ready: both(forget, goto("/story"), popupLeft),
    act: (driver) => driver.killBackground(),
    end: dressed,
  },
  {
    name: "an update, with settings kept on this device",
    begins: true,
    ready: both(goto("/story"), chooseHere),
    act: (driver) => driver.reloadExtension(),
    end: dressed,
  },
  {
    name: "an update, with nothing to be synced",
    begins: true,
    ready: both(goto("/story"), chooseHere, (driver) => driver.background.evaluate(fillSynced)),
    act: (driver) => driver.reloadExtension(),
    end: dressed,
  },
];
