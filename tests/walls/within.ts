import { type Edit, type Guard, huge, strangers, survive, type Wall } from "./wall.ts";

const withoutTrustedTypes: Edit = {
  file: "manifest.json",
  from: "; require-trusted-types-for 'script'; trusted-types 'none'",
  to: "",
};

const hostile: Guard = {
  file: "tests/browser/hostile.test.ts",
  test: "is only read in the reader view too: everything at once",
};
const FUZZ: Guard = {
  file: "tests/browser/fuzz.test.ts",
  test: "isolate holds on whatever becomes of a page",
};

/** The walls against what a page is, and what becomes of the browser. */
export const within: Record<string, Wall> = {
  "text-popup": {
    wall: "an article is data, set as text: never HTML",
    edits: [
      {
        file: "src/popup/Headline.tsx",
        from: '<h1 id="title" {',
        to: '<h1 id="title" ref={(node) => void (node && (node.innerHTML = title))} {',
      },
      withoutTrustedTypes,
    ],
    guards: [hostile],
    behind: "trusted types refuse a string as HTML",
  },
  "text-reader": {
    wall: "an article is data, set as text: never HTML",
    edits: [
      {
        file: "src/reader/Runs.tsx",
        from: "(inner, mark) => wrapped(mark, inner), text)",
        to: "(inner, mark) => wrapped(mark, inner), <span ref={(node) => void (node && (node.innerHTML = text))} />)",
      },
      withoutTrustedTypes,
    ],
    guards: [hostile],
    behind: "trusted types refuse a string as HTML",
  },
  addresses: {
    wall: "an address is http, https or mailto, or none",
    edits: [
      {
        file: "src/isolate/address.ts",
        from: "/^(https?|mailto):/.test(url)",
        to: "url.length > 0",
      },
    ],
    guards: [hostile],
  },
  read: {
    wall: "the page is only read: its DOM stays as it is",
    edits: [
      {
        file: "src/isolate/copy.ts",
        from: "    number(element, index);\n    const host =",
        to: "    number(element, index);\n    if (live[index - 1]) number(live[index - 1]!, index);\n    const host =",
      },
    ],
    guards: [
      FUZZ,
      {
        file: "tests/browser/point-changes.test.ts",
        test: "is the same to the byte, and its observers see nothing",
      },
    ],
  },
  constructors: {
    wall: "the constructors of a page's own elements do not run",
    edits: [
      {
        file: "src/isolate/copy.ts",
        from: "copy.importNode(document.body, true)",
        to: "document.body.cloneNode(true) as HTMLElement",
      },
    ],
    guards: [huge("runs no constructor of the page's own elements")],
  },
  marks: {
    wall: "what a page names like our own marks is its own",
    edits: [
      {
        file: "src/isolate/number.ts",
        from: "copy.setAttribute(NUMBER, String(index));",
        to: "copy.setAttribute(NUMBER, copy.getAttribute(NUMBER) ?? String(index));",
      },
    ],
    guards: [{ file: "tests/browser/isolate.test.ts", test: "own-numbers" }],
  },
  words: {
    wall: "100,000 words are read, and no more",
    edits: [{ file: "src/isolate/cut.ts", from: "if (words > room)", to: "if (words > Infinity)" }],
    guards: [huge("reads the first 100,000 words of a long text, and says so")],
  },
  clip: {
    wall: "nothing longer than anybody reads is shown",
    edits: [{ file: "src/digest/clip.ts", from: "const MOST = 1_000;", to: "const MOST = 1_000_000;" }],
    guards: [{ file: "tests/digest/clip.test.ts", test: "cuts what nobody reads, and each place with it" }],
  },
  loading: {
    wall: "a page that loads for ever is read as it stands",
    edits: [
      {
        file: "src/browser/inject.ts",
        from: " : Promise.race([whole, early(tabId)]);",
        to: " : whole;",
      },
    ],
    guards: [
      {
        file: "tests/browser/restricted.test.ts",
        test: "does not keep a page from its digest that goes on loading for ever",
      },
    ],
  },
  "memory-digest": {
    wall: "what was read is in memory only, and out of reach of pages",
    edits: [
      {
        file: "src/browser/cache.ts",
        from: "browser.storage.session.set({ [key]",
        to: "browser.storage.local.set({ [key]",
      },
    ],
    guards: [strangers("nothing of what was read is on the disk")],
  },
  "memory-article": {
    wall: "what was read is in memory only, and out of reach of pages",
    edits: [
      {
        file: "src/browser/kept.ts",
        from: "    browser.storage.session.set({\n      [beginningOf(url)]",
        to: "    browser.storage.local.set({\n      [beginningOf(url)]",
      },
    ],
    guards: [strangers("nothing of what was read is on the disk")],
  },
  reach: {
    wall: "what was read is in memory only, and out of reach of pages",
    edits: [
      {
        file: "src/background.ts",
        from: "\ndressButton();",
        to: '\nvoid chrome.storage.session.setAccessLevel?.({ accessLevel: "TRUSTED_AND_UNTRUSTED_CONTEXTS" });\ndressButton();',
      },
    ],
    // Firefox has no way to let pages in.
    guards: [
      { ...strangers("what runs in a page, in our own name even, is told nothing"), only: "Chromium" },
    ],
  },
  again: {
    wall: "who dies while asked is asked again",
    edits: [{ file: "src/browser/messages.ts", from: "send().catch(send)", to: "send()" }],
    // In Chromium the test is not settled: now and then the tab hears nothing, and says so.
    guards: [
      {
        file: "tests/browser/death.test.ts",
        test: "while it waits for: the digest in a tab of its own",
        all: true,
        only: "Firefox",
      },
    ],
  },
  "full-digests": {
    wall: "a full storage is emptied of ours, and no answer waits for it",
    edits: [{ file: "src/browser/cache.ts", from: "      await forgetAll();\n", to: "" }],
    guards: [survive("is kept in a storage that was full of digests")],
  },
  "full-articles": {
    wall: "a full storage is emptied of ours, and no answer waits for it",
    edits: [{ file: "src/browser/kept.ts", from: "    await drop([...kept, url]);\n", to: "" }],
    guards: [survive("opens the reader view though the storage was full of articles")],
  },
  "no-wait": {
    wall: "a full storage is emptied of ours, and no answer waits for it",
    edits: [
      {
        file: "src/background.ts",
        from: "  keepLater(shown, digest);\n",
        to: "  if (shown.url && digest.ok) await keep(shown.id, shown.url, digest.value);\n",
      },
    ],
    guards: [survive("is answered though the storage never does")],
  },
};
