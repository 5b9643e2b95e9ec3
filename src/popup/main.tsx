import { render } from "preact";
import { direction, language, t } from "#browser/i18n.ts";
import { changeSettings, readLength } from "#browser/settings.ts";
import type { Length } from "#model/digest.ts";
import { defaultLength } from "#model/settings.ts";
import "#ui/theme.css";
import "#ui/digest.css";
import "./popup.css";
import { Popup } from "./Popup.tsx";
import { type Again, read, readPinned, type Show } from "./reading.ts";
import type { State } from "./state.ts";
import { pinned } from "./window.ts";

type Shown = { state: State; again: Again; length: Length };

/** Shows the newest state at the newest length. */
function open(): void {
  const shown: Shown = {
    state: { view: "loading", tab: null, slow: false },
    again: () => undefined,
    length: defaultLength,
  };
  const choose = (length: Length) => {
    shown.length = length;
    paint();
    void changeSettings({ length });
  };
  const paint = () => render(<Popup {...shown} choose={choose} />, document.body);
  const settings = readLength().then((length) => {
    shown.length = length;
  });
  let frame = 0;
  const show: Show = (state, again) => {
    Object.assign(shown, { state, again });
    cancelAnimationFrame(frame);
    // Of a popup nothing is seen before its first frame, and by then the answer may be there.
    if (state.view === "loading") frame = requestAnimationFrame(paint);
    // A digest waits for the length that the reader chose, or it would be painted twice.
    else if (state.view === "digest") settings.then(paint);
    else paint();
  };
  if (pinned) readPinned(pinned, show);
  else read(show);
}

open();

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t("brand");
