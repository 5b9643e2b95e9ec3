import { recall } from "#browser/cache.ts";
import { ask } from "#browser/messages.ts";
import { activeTab, onTabLoaded, type Tab, tabOf } from "#browser/tab.ts";
import type { Digest } from "#model/digest.ts";
import { fail, type Result } from "#model/failure.ts";
import { type Happening, next, type State } from "./state.ts";

/** Milliseconds after which silence gets a sentence of its own. The late answer is still taken. */
const PATIENCE = 10_000;

/** What the reader can ask for: the same page once more; `anyway`, even if a digest of it might mislead. */
export type Again = (anyway: boolean) => void;

/**
 * Reads the active tab and calls `show` with every new state, at once with the first. What the cache holds and what
 * the page says now are asked for side by side; the page wins, and repaints only what is not the same text.
 */
export function read(show: (state: State, again: Again) => void): void {
  let state: State = { view: "loading", tab: null, slow: false };
  let visit = 0;

  const happen = (happening: Happening) => {
    const later = next(state, happening);
    if (later === state) return;
    state = later;
    show(state, again);
  };
  const request = async (tab: Tab, anyway: boolean, memory: Promise<Digest | null>) => {
    const asked = visit;
    const result = await answerTo(tab, anyway, memory);
    // Leaving a site ends our leave to read the tab: an address lost on the way is a page that is gone, not a forbidden one.
    const lost = visit > 1 && !tab.url && !result.ok && result.failure === "restricted_page";
    if (asked === visit) happen({ kind: "answered", result: lost ? fail("page_gone") : result });
  };
  const again: Again = (anyway) => {
    happen({ kind: "asked-again" });
    wait();
    if (state.tab) request(state.tab, anyway, Promise.resolve(null));
  };
  const wait = () => {
    const asked = visit;
    setTimeout(() => asked === visit && happen({ kind: "waited" }), PATIENCE);
  };
  const open = (tab: Tab) => {
    const asked = ++visit;
    const memory = tab.url ? recall(tab.id, tab.url) : Promise.resolve(null);
    request(tab, false, memory);
    memory.then((digest) => asked === visit && happen({ kind: "remembered", digest }));
    happen({ kind: "opened", tab });
    wait();
  };
  const follow = async (id: number) => {
    const tab = await tabOf(id);
    if (tab && tab.url !== state.tab?.url) open(tab);
    else if (tab) request(tab, false, Promise.resolve(state.view === "digest" ? state.digest : null));
  };

  show(state, again);
  activeTab().then((tab) => {
    if (!tab) return happen({ kind: "answered", result: fail("page_gone") });
    open(tab);
    onTabLoaded(tab.id, () => follow(tab.id));
  });
}

/** A reader who has a digest before their eyes has already said "anyway": no doubt takes it away again. */
async function answerTo(tab: Tab, anyway: boolean, memory: Promise<Digest | null>): Promise<Result<Digest>> {
  const result = await ask("digest/of-tab", { tab: tab.id, anyway });
  const doubted = !result.ok && (result.failure === "not_article" || result.failure === "too_short");
  return doubted && !anyway && (await memory) ? ask("digest/of-tab", { tab: tab.id, anyway: true }) : result;
}
