import browser from "webextension-polyfill";

const PAGE = "popup/index.html";

/** What TypeScript's list of a page's events lacks: those of a worker, as far as they are used here. */
type Asked = Event & { request: Request };
type Route = { condition: unknown; source: string };
type Installed = Event & { addRoutes?: (routes: Route[]) => Promise<void> };

/**
 * Calls back when the browser begins to load the popup: the worker of an extension is told of each page of its own that
 * is asked for. That is long before a script of the popup runs, and wakes a sleeping worker while the popup is made.
 * The popup's page is loaded beside the call, but for a worker that sleeps Chromium lets it wait; whatever else is
 * loaded does not call. Firefox, whose background is no worker, never calls. Use it first thing in the background.
 */
export function onOpening(opening: () => void): void {
  // With a question in its address it shows no digest of the active tab.
  const popup = browser.runtime.getURL(PAGE);
  addEventListener("fetch", (event) => {
    if ((event as Asked).request.url === popup) opening();
  });
  addEventListener("install", (event) => {
    // Chromium since version 123; before, a page waits the moment that a worker takes to let it pass.
    const routes = (event as Installed).addRoutes?.([
      { condition: { urlPattern: popup }, source: "race-network-and-fetch-handler" },
      { condition: { not: { urlPattern: popup } }, source: "network" },
    ]);
    routes?.catch(() => undefined);
  });
}
