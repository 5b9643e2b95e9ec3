import browser from "webextension-polyfill";

const LIT = { 16: "icons/lit-16.png", 32: "icons/lit-32.png" };

/**
 * Brightens the button on pages that Firefox takes for articles, which needs no permission. Its test misses whole
 * languages, so that nothing is ever dimmed on its word; the next page begins with the plain button again.
 */
export function brightenOnArticles(): void {
  if (!browser.runtime.getURL("").startsWith("moz-extension:")) return;
  browser.tabs.onUpdated.addListener(
    (tabId, { isArticle }) => {
      if (isArticle) void browser.action.setIcon({ tabId, path: LIT }).catch(() => undefined);
    },
    { properties: ["isArticle"] },
  );
}
