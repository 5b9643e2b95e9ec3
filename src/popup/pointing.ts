import { useEffect, useRef, useState } from "preact/hooks";
import { count, t } from "#browser/i18n.ts";
import { goTo } from "#browser/tab.ts";
import type { Pick } from "#model/digest.ts";
import type { Outcome } from "#model/place.ts";
import { keyOf, type Pointing, type Target } from "#ui/pointing.ts";
import type { Aim } from "./aim.ts";
import { pinned } from "./window.ts";

/** Milliseconds that a pointer must rest before its place is hinted at: passing over is not pointing. */
const REST = 60;

/** `aim`: `null` while there is nothing to point at. `hash`: of the text that is shown. `tell`: says something to the reader. */
type Ground = {
  aim: Aim | null;
  hash: string | undefined;
  picks: Pick[];
  tell: (words: string) => void;
};

/** All summary sentences marked at once, and which of them was looked at last. */
export type Skimming = { on: boolean; toggle: () => void; step: (by: 1 | -1) => void };

const words = {
  marked: "pointed",
  moved: "pointed_moved",
  hidden: "pointed_hidden",
  changed: "pointed_changed",
} as const satisfies Record<Outcome, string>;

/** Pointing from the popup at its page. */
export function usePointing({ aim, hash, picks, tell }: Ground): { pointing: Pointing; skimming: Skimming } {
  const [current, setCurrent] = useState<string | null>(null);
  const [skim, setSkim] = useState<number | null>(null);
  const rest = useRef(0);

  const point = async (target: Target, go: boolean) => {
    clearTimeout(rest.current);
    if (!aim) return;
    if (pinned && !(await goTo(pinned.tab, go))) return tell(t("pointed_closed"));
    const result = await aim.mark([target], go);
    const outcome = result.ok ? (result.value[0] ?? "changed") : null;
    const isThere = outcome === "marked" || outcome === "moved";
    setCurrent(isThere ? keyOf(target.span) : null);
    if (go && isThere && !pinned) window.close();
    else tell(outcome ? t(words[outcome]) : t("pointed_gone"));
  };
  const preview = (target: Target | null) => {
    clearTimeout(rest.current);
    const hint = () => (target ? aim?.preview([target]) : aim?.clear(["preview"]));
    rest.current = Number(setTimeout(hint, REST));
  };
  const toggle = async () => {
    setCurrent(null);
    if (skim !== null) {
      setSkim(null);
      tell("");
      return void aim?.clear(["skim", "mark"]);
    }
    const result = await aim?.skim(picks.map(targetOf));
    const there = result?.ok ? result.value.filter((outcome) => outcome !== "changed").length : 0;
    if (there > 0) setSkim(-1);
    tell(there > 0 ? t("skimming", count("sentences", there)) : t("pointed_changed"));
  };
  const step = (by: 1 | -1) => {
    if (skim === null || picks.length === 0) return;
    const next = (Math.max(skim, by === 1 ? -1 : 0) + by + picks.length) % picks.length;
    setSkim(next);
    void point(targetOf(picks[next]!), false);
  };

  useEffect(() => {
    setCurrent(null);
    setSkim(null);
  }, [hash]);
  // Another length marks other sentences.
  useEffect(() => {
    if (skim !== null) void aim?.skim(picks.map(targetOf));
  }, [picks.length]);
  return { pointing: { current, point, preview }, skimming: { on: skim !== null, toggle, step } };
}

const targetOf = ({ span, text }: Pick): Target => ({ span, words: text });
