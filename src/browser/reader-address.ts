import browser from "webextension-polyfill";

const PAGE = "reader/index.html";

/** The address of the reader view of a page: it carries the page's own, so that nobody loses the way back. */
export const readerAddress = (url: string) =>
  `${browser.runtime.getURL(PAGE)}?${new URLSearchParams({ url })}`;

/** The page that the reader view at this address shows; `null` if it is no address of the reader view. */
export function pageInReader(address: string): string | null {
  return address.startsWith(browser.runtime.getURL(PAGE)) ? new URL(address).searchParams.get("url") : null;
}
