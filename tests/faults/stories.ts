import type { Driver } from "#tests/browser/driver.ts";
import { type ServedPage, SITE } from "#tests/browser/proxy.ts";
import { demo, other } from "#tests/browser/stories.ts";
import {
  back,
  digest,
  digestInTab,
  dressed,
  type Ending,
  reader,
  readerByButton,
  readerChosen,
  sentence,
  sentenceInTab,
} from "./ends.ts";
import {
  both,
  chooseHere,
  chooseReader,
  closeTab,
  filled,
  fillSynced,
  forget,
  goto,
  gotoRestricted,
  gotoSlow,
  held,
  keyPressed,
  leaveFor,
  openPopup,
  openReader,
  openSlowTab,
  pinned,
  pinTheGone,
  popupLeft,
  pressed,
  readerAtButton,
  select,
  shortly,
} from "./steps.ts";

/**
 * Something that a reader does. `ready`: before the gesture; `act`: the gesture alone, nothing is waited for; `end`:
 * what comes of it, all windows closed again. `begins`: the background begins with the gesture, and the waits are those
 * that it comes by then. `only`: the other browser does not know such a thing. `quietly`: in this browser it ends
 * well without a word and without another press; in the other that is not settled.
 */
export type Story = {
  name: string;
  begins?: true;
  only?: Driver["name"];
  quietly?: Driver["name"];
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
  {
    name: "the button, on a page that is left meanwhile",
    ready: both(forget, gotoSlow),
    act: both(pressed, shortly, leaveFor("/story")),
    end: digest,
  },
  {
    name: "the digest of a tab that is closed meanwhile",
    ready: both(forget, goto("/story"), openSlowTab),
    act: both(pinned, shortly, closeTab),
    end: sentenceInTab,
  },
  {
    name: "the digest in a tab of its own",
    quietly: "firefox",
    ready: both(forget, goto("/story")),
    act: pinned,
    end: digestInTab,
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
    // What is dropped is longer than what is to be kept, and makes room for it.
    ready: both(forget, goto("/story"), openReader, goto("/other"), filled),
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
