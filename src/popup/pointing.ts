import { useEffect, useRef, useState } from "preact/hooks";
import { order } from "#browser/highlight.ts";
import { count, t } from "#browser/i18n.ts";
import { goTo } from "#browser/tab.ts";
import type { Digest, Pick } from "#model/digest.ts";
import { type Order, type Outcome, placeOf } from "#model/place.ts";
import { keyOf, type Pointing, type Target } from "#ui/pointing.ts";
import { pinned, shade } from "./window.ts";

/** Milliseconds that a pointer must rest before its place is hinted at: passing over is not pointing. */
const REST = 60;

/** What the popup shows, where its page is, and how it talks to the reader. */
type Ground = { tab: number; digest: Digest | null; picks: Pick[]; tell: (words: string) => void };

/** All summary sentences marked at once, and which of them was looked at last. */
export type Skimming = { on: boolean; toggle: () => void; step: (by: 1 | -1) => void };

const words = {
  marked: "pointed",
  moved: "pointed_moved",
  hidden: "pointed_hidden",
  changed: "pointed_changed",
} as const satisfies Record<Outcome, string>;

/** Pointing from the popup at its page. */
export function usePointing({ tab, digest, picks, tell }: Ground): {
  pointing: Pointing;
  skimming: Skimming;
} {
  const [current, setCurrent] = useState<string | null>(null);
  const [skim, setSkim] = useState<number | null>(null);
  const rest = useRef(0);
  const places = (targets: Target[]) =>
    targets.flatMap(({ span, words }) => (digest ? placeOf(digest, span, words) : []));
  const send = (wanted: Order) => order(tab, wanted);

  const point = async (target: Target, go: boolean) => {
    clearTimeout(rest.current);
    if (pinned) await goTo(tab, go);
    const result = await send({ kind: "mark", places: places([target]), shade: shade(), enter: go });
    const outcome = result.ok ? (result.value[0] ?? "changed") : null;
    const isThere = outcome === "marked" || outcome === "moved";
    setCurrent(isThere ? keyOf(target.span) : null);
    if (go && isThere && !pinned) window.close();
    else tell(outcome ? t(words[outcome]) : t("pointed_gone"));
  };
  const preview = (target: Target | null) => {
    clearTimeout(rest.current);
    const wanted: Order = target
      ? { kind: "preview", places: places([target]) }
      : { kind: "clear", what: ["preview"] };
    rest.current = Number(setTimeout(() => send(wanted), REST));
  };
  const toggle = async () => {
    setCurrent(null);
    if (skim !== null) {
      setSkim(null);
      tell("");
      return void send({ kind: "clear", what: ["skim", "mark"] });
    }
    const result = await send({ kind: "skim", places: places(picks.map(targetOf)) });
    const there = result.ok ? result.value.filter((outcome) => outcome !== "changed").length : 0;
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
  }, [digest?.hash]);
  useEffect(() => {
    if (skim !== null) void send({ kind: "skim", places: places(picks.map(targetOf)) });
  }, [picks.length]);
  return { pointing: { current, point, preview }, skimming: { on: skim !== null, toggle, step } };
}

const targetOf = ({ span, text }: Pick): Target => ({ span, words: text });
