import { expect, it } from "vitest";
import { reasonOf } from "#popup/restricted.ts";

it.each([
  ["chrome://settings/", "", "browser"],
  ["about:support", "", "browser"],
  ["", "Cannot access a chrome:// URL", "browser"],
  ["https://chromewebstore.google.com/detail/x", "", "store"],
  ["https://addons.mozilla.org/en-US/firefox/", "", "store"],
  ["", "The extensions gallery cannot be scripted.", "store"],
  ["https://papers.example/a.pdf", "", "pdf"],
  ["https://papers.example/A.PDF#page=2", "", "pdf"],
  ["view-source:https://post.example/a.pdf", "", "source"],
  ["file:///home/ada/notes.html", "", "file"],
  ["moz-extension://0af/options.html", "", "extension"],
  ["", "Cannot access a chrome-extension:// URL of different extension", "extension"],
  ["about:reader?url=https%3A%2F%2Fpost.example", "", "reader"],
  ["https://post.example/", "Frame with ID 0 is showing error page", "error"],
  ["https://post.example/about:us", "", null],
  ["https://post.example/read?file=a.pdf", "", null],
  ["https://addons.mozilla.org.example/", "", null],
  ["", "", null],
])("%s %s: %s", (url, refusal, expected) => expect(reasonOf(url, refusal)).toBe(expected));
