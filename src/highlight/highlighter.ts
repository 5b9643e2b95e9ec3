import type { Order, Outcome } from "#model/place.ts";
import { type Found, find, pageOf } from "./find.ts";
import { layersOn } from "./layers.ts";
import { bringIntoView } from "./scroll.ts";
import { isShown, unfold } from "./sight.ts";

export type Highlighter = (order: Order) => Promise<Outcome[]>;

/** Makes what carries out orders in this page, and remembers its marks between them. Answers for each place of an order. */
export function highlighter(): Highlighter {
  const layers = layersOn((any) => (any ? watch.start() : watch.stop()));
  const watch = watchFor({ away: layers.clear, stray: () => layers.erase("preview") });
  return async (order) => {
    if (order.kind === "clear") {
      order.what.forEach(layers.erase);
      return [];
    }
    const page = pageOf(document);
    const found = order.places.map((place) => find(place, page));
    const ranges = found.flatMap((one) => one?.ranges ?? []);
    if (order.kind === "mark") for (const range of ranges) unfold(range);
    if (order.kind === "mark") layers.erase("preview");
    if (ranges.length > 0) layers.paint(order.kind, ranges);
    else layers.erase(order.kind);
    if (order.kind === "mark" && ranges.length > 0) {
      await bringIntoView(ranges, order.shade);
      if (order.enter) enter(ranges);
    }
    return found.map(outcomeOf);
  };
}

function outcomeOf(found: Found | null): Outcome {
  if (!found) return "changed";
  if (!isShown(found.ranges)) return "hidden";
  return found.moved ? "moved" : "marked";
}

/** The next Tab in the page goes on from here, and so does a screen reader. */
function enter([first]: Range[]): void {
  const selection = first?.startContainer.ownerDocument?.getSelection();
  if (first) selection?.collapse(first.startContainer, first.startOffset);
}

/**
 * Listens while something is marked: Escape in the page and another address take all marks `away`; a pointer or a key
 * in the page tells that nobody points at the popup any more, and takes the preview (`stray`).
 */
function watchFor({ away, stray }: { away: () => void; stray: () => void }) {
  const now: { listening: AbortController | null } = { listening: null };
  const start = () => {
    if (now.listening) return;
    now.listening = new AbortController();
    const { signal } = now.listening;
    const options = { capture: true, passive: true, signal };
    addEventListener("keydown", ({ key }) => (key === "Escape" ? away() : stray()), options);
    addEventListener("pointermove", stray, options);
    const { pathname, search } = location;
    const went = () => {
      if (location.pathname !== pathname || location.search !== search) away();
    };
    globalThis.navigation?.addEventListener("currententrychange", went, { signal });
    addEventListener("popstate", went, { signal });
  };
  const stop = () => {
    now.listening?.abort();
    now.listening = null;
  };
  return { start, stop };
}
