import { useEffect, useRef } from "preact/hooks";
import { type Action, type Actions, actionOf } from "./actions.ts";
import { goToBlock } from "./doing.ts";

/** Back to the page where it stands in history, scrolled as it was left; else its address anew. */
export function leave(url: string): void {
  if (history.length > 1) history.back();
  else location.assign(url);
}

/** A link of the article into itself goes to its place, and not into the history. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-to]") : null;
  if (!link) return;
  event.preventDefault();
  void goToBlock(Number(link.getAttribute("data-to")));
}

/** Keys and links. Arrow keys scroll, unless they move the light. */
export function useInput(actions: Actions, lit: boolean): void {
  const latest = useRef({ actions, lit });
  latest.current = { actions, lit };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { actions, lit } = latest.current;
      const action: Action | null = actionOf(event);
      if (!action || ((action === "lines_down" || action === "lines_up") && !lit)) return;
      if (action !== "clear") event.preventDefault();
      actions[action]();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  useEffect(() => {
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
}
