import { type ComponentProps, render } from "preact";
import { direction, language, t } from "#browser/i18n.ts";
import { changeSettings, readDigestSettings } from "#browser/settings.ts";
import { onTabReplaced } from "#browser/tab.ts";
import type { Length } from "#model/digest.ts";
import { chosenFacts, type FactChoice } from "#model/fact-choice.ts";
import { digestDefaults } from "#model/settings.ts";
import "#ui/theme.css";
import "#ui/digest.css";
import "./popup.css";
import { Popup } from "./Popup.tsx";
import { read, readPinned, type Show } from "./reading.ts";
import type { State } from "./state.ts";
import { pinned } from "./window.ts";

type Shown = Pick<ComponentProps<typeof Popup>, "state" | "again" | "Failure">;

/** Shows the newest state as the reader wants digests. */
function open(): void {
  const shown: Shown = {
    state: { view: "loading", tab: null, slow: false },
    again: () => undefined,
    Failure: null,
  };
  let wanted = digestDefaults;
  const choose = (length: Length) => {
    wanted = { ...wanted, length };
    paint();
    void changeSettings({ length });
  };
  const paint = () =>
    render(
      <Popup
        {...shown}
        state={withFacts(shown.state, wanted.facts)}
        length={wanted.length}
        choose={choose}
      />,
      document.body,
    );
  const settings = readDigestSettings().then((stored) => {
    wanted = stored;
  });
  // As a rule there is none, and nobody waits for what only a failure needs.
  const loadFailure = async () => {
    const { FailureView } = await import("./FailureView.tsx");
    shown.Failure = FailureView;
  };
  let frame = 0;
  const show: Show = (state, again) => {
    Object.assign(shown, { state, again });
    cancelAnimationFrame(frame);
    // Of a popup nothing is seen before its first frame, and by then the answer may be there.
    if (state.view === "loading") frame = requestAnimationFrame(paint);
    // A digest waits for what the reader chose, or it would be painted twice.
    else if (state.view === "digest") settings.then(paint);
    else if (state.view === "failure") loadFailure().then(paint);
    else paint();
  };
  if (pinned) {
    onTabReplaced((old, by) => {
      if (pinned?.tab === old) pinned.tab = by;
    });
    readPinned(pinned, show);
  } else read(show);
}

/** With the facts that the reader wants to see, here and in what is copied. */
const withFacts = (state: State, choice: FactChoice): State =>
  state.view === "digest"
    ? { ...state, digest: { ...state.digest, facts: chosenFacts(state.digest.facts, choice) } }
    : state;

open();

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t("brand");
