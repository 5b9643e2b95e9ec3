import { useLayoutEffect } from "preact/hooks";
import { latinKey } from "#ui/latin-key.ts";
import type { Skimming } from "./pointing.ts";

/** Keys of the popup: `k` marks all sentences or none, `n` and `p` go from one to the next and back, Escape closes. */
export function useKeys(skimming: Skimming, ready: boolean): void {
  // With the paint, not after it: a key that follows at once must find what the last one changed.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey } = event;
      const key = latinKey(event);
      if (key === "Escape") return window.close();
      if (!ready || ctrlKey || metaKey || altKey) return;
      if (key === "k") void skimming.toggle();
      if (key === "n") skimming.step(1);
      if (key === "p") skimming.step(-1);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
