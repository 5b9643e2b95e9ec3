import { useEffect, useRef, useState } from "preact/hooks";
import { count, figure, t } from "#browser/i18n.ts";
import { onReaderOrder } from "#browser/reader-channel.ts";
import { changeSettings, readSettings } from "#browser/settings.ts";
import type { Length, Span } from "#model/digest.ts";
import { type ReaderSettings, stepped } from "#model/reader-settings.ts";
import type { Settings } from "#model/settings.ts";
import { nextTheme, wear } from "#ui/look.ts";
import { keyOf, type Pointing } from "#ui/pointing.ts";
import { type Lines, lineChoices } from "./LineFocus.tsx";
import { light, show } from "./marks.ts";
import { elementOf } from "./places.ts";

/** The reader's settings, worn and remembered with every change. What was changed elsewhere is seen on coming back. */
export function useSettings(initial: Settings) {
  const [settings, setSettings] = useState(initial.reader);
  const [length, setLength] = useState(initial.length);
  const [facts, setFacts] = useState(initial.facts);
  // Two presses may come before the next drawing: each goes on from the one before.
  const latest = useRef(initial.reader);
  const change = (next: ReaderSettings) => {
    latest.current = next;
    wear(next);
    setSettings(next);
    void changeSettings({ reader: next });
  };
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const now = await readSettings();
      latest.current = now.reader;
      wear(now.reader);
      setSettings(now.reader);
      setLength(now.length);
      setFacts(now.facts);
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return {
    facts,
    settings,
    change,
    step: (presses: number) => change(stepped(latest.current, "size", presses)),
    nextTheme: () => {
      const theme = nextTheme(latest.current);
      change({ ...latest.current, theme });
      return t("pair", t("set_theme"), t(`value_${theme}`));
    },
    length,
    choose: (next: Length) => {
      setLength(next);
      void changeSettings({ length: next });
    },
  };
}

/** Pointing from the summary and the facts at the article below them, and from the popup over it. */
export function usePointing(url: string) {
  const [current, setCurrent] = useState<string | null>(null);
  const pointing: Pointing = {
    current,
    point: ({ span }, go) => {
      setCurrent(keyOf(span));
      void show(span);
      // To go on reading there: the next Tab begins at that place.
      if (go) begin(elementOf(span.block));
    },
    preview: (target) => light("hint", target ? [target.span] : []),
  };
  const clear = () => {
    setCurrent(null);
    light("mark", []);
  };
  useEffect(
    () =>
      onReaderOrder(url, ({ kind, places: [span, ...others], enter }) => {
        if (kind === "skim") light("key", span ? [span, ...others] : []);
        else if (kind === "preview") light("hint", span ? [span] : []);
        else if (span) pointing.point({ span, words: "" }, enter);
        else clear();
      }),
    [url],
  );
  return { pointing, clear };
}

/** Skimming: the key sentences stand out, the rest steps back, and one goes from one to the next. */
export function useSkim(spans: Span[]) {
  const [on, setOn] = useState(false);
  const at = useRef(-1);
  const turn = (wanted: boolean) => {
    setOn(wanted);
    document.documentElement.toggleAttribute("data-skim", wanted);
    light("key", wanted ? spans : []);
    if (!wanted) at.current = -1;
  };
  return {
    on,
    toggle: () => turn(!on),
    /** Lights them again, when they have changed or stand anew. */
    renew: () => on && light("key", spans),
    step: (by: number) => {
      if (!on) turn(true);
      at.current = Math.min(spans.length - 1, Math.max(0, at.current + by));
      const span = spans[at.current];
      if (span) void show(span);
      return t("key_sentence", figure(at.current + 1), figure(spans.length));
    },
  };
}

/** Line focus: how many lines are lit, and the hand that moves them. */
export function useLines() {
  const [lines, setLines] = useState<Lines>(0);
  const mover = useRef<(by: number) => void>(() => undefined);
  const register = useRef((move: (by: number) => void) => {
    mover.current = move;
  });
  return {
    lines,
    register: register.current,
    move: (by: number) => mover.current(by),
    cycle: () => {
      const next = lineChoices[(lineChoices.indexOf(lines) + 1) % lineChoices.length] ?? 0;
      setLines(next);
      return next === 0 ? t("lines_off") : t("lines_lit", count("lines", next));
    },
    off: () => setLines(0),
  };
}

/** The next Tab begins here: what is no control can have the focus only while it is given it. */
function begin(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
}

/** Scrolls to a block without marking it, as one opens a chapter: a heading, a footnote. */
export async function goToBlock(block: number): Promise<void> {
  // A second time when the parts on the way have their true heights.
  for (let pass = 0; pass < 2; pass++) {
    elementOf(block)?.scrollIntoView({ block: "start", behavior: "instant" });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
