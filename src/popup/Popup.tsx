import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { count, explain, language, t } from "#browser/i18n.ts";
import { pageInReader } from "#browser/reader-address.ts";
import { type Length, summaryAt } from "#model/digest.ts";
import { minutesInWords } from "#ui/dates.ts";
import { Mark } from "#ui/Mark.tsx";
import type { Pointing } from "#ui/pointing.ts";
import { Actions } from "./Actions.tsx";
import { aimAtPage, aimAtReader } from "./aim.ts";
import { DigestView } from "./DigestView.tsx";
import type { FailureView } from "./FailureView.tsx";
import { Foot } from "./Foot.tsx";
import { useKeys } from "./keys.ts";
import { LoadingView } from "./LoadingView.tsx";
import { usePointing } from "./pointing.ts";
import type { Again } from "./reading.ts";
import type { State } from "./state.ts";
import { pinned } from "./window.ts";

/** `choose`: the reader wants summaries of this length from now on. `Failure`: comes with the first failure. */
type Props = {
  state: State;
  again: Again;
  length: Length;
  choose: (length: Length) => void;
  Failure: typeof FailureView | null;
};

/** The frame, which stands from the first paint and never moves; what is read scrolls inside. */
export function Popup({ state, again, length, choose, Failure }: Props) {
  const main = useRef<HTMLElement>(null);
  const [said, say] = useState("");
  const [told, setTold] = useState("");
  const digest = state.view === "digest" ? state.digest : null;
  const tab = state.tab?.id ?? null;
  const tell = (words: string) => {
    setTold(words);
    say(words);
  };
  const picks = digest ? summaryAt(digest, length) : [];
  const inReader = state.tab?.url ? pageInReader(state.tab.url) : null;
  const aim = !digest || tab === null ? null : inReader ? aimAtReader(inReader) : aimAtPage(tab, digest);
  const { pointing, skimming } = usePointing({ aim, hash: digest?.hash, picks, tell });
  useKeys(skimming, digest !== null);
  useLayoutEffect(() => {
    const enter = () => {
      if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    };
    enter();
    // Firefox mounts the popup before its panel unfolds, and may refuse the focus until then.
    addEventListener("focus", enter);
    return () => removeEventListener("focus", enter);
  }, []);
  const news = announcement(state, length);
  useEffect(() => say(news), [news]);
  useEffect(() => setTold(""), [digest?.hash]);
  return (
    <div class="popup" data-state={state.view} data-pinned={pinned !== null}>
      <header class="masthead">
        <span class="brand">
          <Mark />
          {t("brand")}
        </span>
        {digest && digest.minutes > 0 && (
          <span class="quiet">{t("reading_time", minutesInWords(digest.minutes, language()))}</span>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <main ref={main} tabIndex={0} aria-labelledby="title">
        <View
          state={state}
          again={again}
          length={length}
          choose={choose}
          Failure={Failure}
          pointing={pointing}
        />
      </main>
      <Foot told={told} settled={state.view !== "loading"}>
        <Actions
          digest={digest && { ...digest, summary: picks }}
          tab={tab}
          inReader={inReader !== null}
          skimming={skimming}
          tell={tell}
        />
      </Foot>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

function View({ state, again, length, choose, Failure, pointing }: Props & { pointing: Pointing }) {
  switch (state.view) {
    case "loading":
      return <LoadingView state={state} again={again} />;
    case "digest":
      return (
        <DigestView
          digest={state.digest}
          stale={state.stale}
          length={length}
          choose={choose}
          pointing={pointing}
        />
      );
    case "failure":
      return Failure && <Failure state={state} again={again} />;
  }
}

/** What a screen reader is told, once for each outcome, and when the length changes. */
function announcement(state: State, length: Length): string {
  switch (state.view) {
    case "loading":
      return state.slow ? t("slow") : "";
    case "failure":
      return explain(state.failure);
    case "digest": {
      const { facts } = state.digest;
      const picks = summaryAt(state.digest, length);
      return t("ready", count("sentences", picks.length), count("facts", facts.length));
    }
  }
}
