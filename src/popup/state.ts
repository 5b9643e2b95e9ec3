import type { Tab } from "#browser/tab.ts";
import type { Digest } from "#model/digest.ts";
import type { Failure, Result } from "#model/failure.ts";

/** What the popup shows. `slow`: ten seconds without an answer. `stale`: kept from before, the page gave no new one. */
export type State =
  | { view: "loading"; tab: Tab | null; slow: boolean }
  | { view: "digest"; tab: Tab | null; digest: Digest; stale: boolean }
  | { view: "failure"; tab: Tab | null; failure: Failure; detail: string };

/** What can happen to it. `opened`: the popup, or another page in its tab. */
export type Happening =
  | { kind: "opened"; tab: Tab | null }
  | { kind: "remembered"; digest: Digest | null }
  | { kind: "answered"; result: Result<Digest> }
  | { kind: "waited" }
  | { kind: "asked-again" };

/** The state after something happened: the same object when there is nothing to repaint. */
export function next(state: State, happening: Happening): State {
  switch (happening.kind) {
    case "opened":
      return { view: "loading", tab: happening.tab, slow: false };
    case "asked-again":
      return state.view === "digest" ? state : { view: "loading", tab: state.tab, slow: false };
    case "waited":
      return state.view === "loading" ? { ...state, slow: true } : state;
    case "remembered":
      return state.view === "loading" && happening.digest ? shown(state, happening.digest) : state;
    case "answered":
      return answered(state, happening.result);
  }
}

const shown = ({ tab }: State, digest: Digest): State => ({ view: "digest", tab, digest, stale: false });

function answered(state: State, result: Result<Digest>): State {
  const before = state.view === "digest" ? state : null;
  if (result.ok) {
    const { hash, about } = result.value;
    const wasLoading = before?.digest.about.loading !== about.loading;
    if (before?.digest.hash !== hash || before.stale || wasLoading) return shown(state, result.value);
    // The same words, but the page may hold them in other elements than when they were kept.
    const { anchors = [] } = result.value;
    const same = JSON.stringify(before.digest.anchors ?? []) === JSON.stringify(anchors);
    return same ? state : { ...before, digest: { ...before.digest, anchors } };
  }
  // A fault of ours takes nothing away from the reader that is still true.
  if (before && result.failure === "internal") return before.stale ? before : { ...before, stale: true };
  return { view: "failure", tab: state.tab, failure: result.failure, detail: result.detail ?? "" };
}
