import { recall } from "#browser/cache.ts";
import { ask } from "#browser/messages.ts";
import { pageInReader } from "#browser/reader-address.ts";
import { activeTab, onTabLoaded, type Tab, tabOf } from "#browser/tab.ts";
import type { Digest } from "#model/digest.ts";
import { fail, type Result, succeed } from "#model/failure.ts";
import type { Response } from "#model/protocol.ts";
import { type Happening, next, type State } from "./state.ts";
import { selection } from "./window.ts";

/** Milliseconds after which silence gets a sentence of its own. The late answer is still taken. */
const PATIENCE = 10_000;

/** An answer that was asked for before the tab was known. */
type Early = Promise<Result<Response<"digest/of-active">>> | null;

/** What the reader can ask for: the same page once more; `anyway`, even if a digest of it might mislead. */
export type Again = (anyway: boolean) => void;

export type Show = (state: State, again: Again) => void;

/** Reads the active tab and calls `show` with every new state, at once with the first. */
export async function read(show: Show): Promise<void> {
  // Asked before anything is drawn: all goes on side by side.
  const active = activeTab();
  const early = selection === null ? ask("digest/of-active", {}) : null;
  const visits = visitsOf(show);
  const tab = await active;
  if (!tab) return visits.nothing();
  visits.open(tab, early);
  onTabLoaded(tab.id, () => visits.follow(tab.id));
}

/** Reads what was pinned, once, for as long as its tab still shows it; what is shown stays when the page goes. */
export async function readPinned({ tab, url }: { tab: number; url: string }, show: Show): Promise<void> {
  const visits = visitsOf(show, true);
  const now = await tabOf(tab);
  const of = url || (now?.url ?? null);
  const gone = succeed({ tab, url: of, digest: fail("page_gone") });
  const early = isAt(now, of) ? null : Promise.resolve(gone);
  visits.open({ id: tab, url: of, title: now?.title ?? null }, early);
}

/** Whose address we are not told, that tab we may not read any more either: it has gone to another site, or is closed. */
const isAt = (tab: Tab | null, url: string | null) =>
  url !== null && tab?.url != null && withoutPlace(tab.url) === withoutPlace(url);

/** The address of the page, wherever in it one stands. */
const withoutPlace = (url: string) => url.replace(/#.*/, "");

/**
 * One visit for each page that the tab shows while the popup is open; answers to an earlier one are dropped. What the
 * cache holds and what the page says now are asked for side by side; the page wins, and repaints only another text.
 */
function visitsOf(show: Show, keeps = false) {
  let state: State = { view: "loading", tab: null, slow: false };
  let visit = 0;

  const happen = (happening: Happening, of = visit) => {
    const later = of === visit ? next(state, happening) : state;
    if (later === state) return;
    state = later;
    show(state, again);
  };
  const request = async (tab: Tab, anyway: boolean, memory: Promise<Digest | null>, early: Early = null) => {
    const asked = visit;
    const answer = await answerTo(tab, anyway, memory, early);
    // A tab that was left meanwhile may have answered with its next page.
    const hasLeft = keeps && answer.ok && !isAt(await tabOf(tab.id), tab.url);
    const result = hasLeft ? fail("page_gone") : answer;
    // Leaving a site ends our leave to read the tab: an address lost on the way is a page that is gone, not a forbidden one.
    const lost = asked > 1 && !tab.url && !result.ok && result.failure === "restricted_page";
    // What was pinned outlives its page.
    const outlives = keeps && !result.ok && (await memory) !== null;
    happen(
      { kind: "answered", result: outlives ? fail("internal") : lost ? fail("page_gone") : result },
      asked,
    );
  };
  const wait = (asked = visit) => setTimeout(() => happen({ kind: "waited" }, asked), PATIENCE);
  const again: Again = (anyway) => {
    happen({ kind: "asked-again" });
    wait();
    if (state.tab) request(state.tab, anyway, Promise.resolve(null));
  };
  const open = (tab: Tab, early: Early = null) => {
    const asked = ++visit;
    const memory = tab.url && selection === null ? recall(tab.id, tab.url) : Promise.resolve(null);
    memory.then((digest) => happen({ kind: "remembered", digest }, asked));
    request(tab, false, memory, early);
    happen({ kind: "opened", tab });
    wait();
  };
  const follow = async (id: number) => {
    const tab = await tabOf(id);
    if (tab && tab.url !== state.tab?.url) open(tab);
    else if (tab) request(tab, false, Promise.resolve(state.view === "digest" ? state.digest : null));
  };
  show(state, again);
  return { open, follow, nothing: () => happen({ kind: "answered", result: fail("page_gone") }) };
}

/** A reader who has a digest before their eyes has already said "anyway": no doubt takes it away again. */
async function answerTo(
  tab: Tab,
  anyway: boolean,
  memory: Promise<Digest | null>,
  early: Early,
): Promise<Result<Digest>> {
  if (selection !== null) return ask("digest/of-selection", { tab: tab.id, frame: selection, anyway });
  const inReader = tab.url ? pageInReader(tab.url) : null;
  if (inReader !== null) return ask("digest/of-kept", { url: inReader });
  const first = early && (await early);
  const isOurs = first?.ok && first.value.tab === tab.id && first.value.url === tab.url;
  const result = isOurs ? first.value.digest : await ask("digest/of-tab", { tab: tab.id, anyway });
  const doubted = !result.ok && (result.failure === "not_article" || result.failure === "too_short");
  return doubted && !anyway && (await memory) ? ask("digest/of-tab", { tab: tab.id, anyway: true }) : result;
}
