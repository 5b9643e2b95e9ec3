import type { Span } from "#model/digest.ts";
import { elementOf, rangeOf } from "./places.ts";

/** `mark`: what was asked for; `hint`: what it would be; `key`: what skimming lights; `spoken`: what is being read aloud. Colours stand in the stylesheet. */
export type MarkName = "mark" | "hint" | "key" | "spoken";

/** Lights these places and no others under this name. Nothing in the document changes. */
export function light(name: MarkName, spans: Span[]): void {
  const ranges = spans.map(rangeOf).filter((range) => range !== null);
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Milliseconds that a browser may take to scroll smoothly. */
const LONGEST_GLIDE = 1500;

/** Frames to wait for a block that is still being drawn. */
const PATIENCE = 120;

/** Scrolls to a place and marks it. Far jumps are made at once: parts between, not drawn yet, have no height to glide over. */
export async function show(span: Span): Promise<void> {
  for (let waited = 0; !elementOf(span.block) && waited < PATIENCE; waited++) await frame();
  unfold(span);
  light("mark", [span]);
  await bring(span);
}

/** Brings a place into the middle of the screen, if it is not well in sight already. */
export async function bring(span: Span): Promise<void> {
  const element = elementOf(span.block);
  if (!element) return;
  const box = element.getBoundingClientRect();
  const near = Math.abs(box.top - innerHeight / 2) < innerHeight * 1.5;
  if (!near) element.scrollIntoView({ block: "center", behavior: "instant" });
  // Parts that come into sight get their true height only now, and move what is below them.
  for (let pass = 0; pass < 3; pass++) {
    await frame();
    const place = rangeOf(span)?.getBoundingClientRect();
    if (!place) return;
    const inSight = place.top > innerHeight * 0.15 && place.bottom < innerHeight * 0.85;
    if (inSight) return;
    const top = place.top - (innerHeight - Math.min(place.height, innerHeight * 0.6)) / 2;
    if (!near || calm() || pass > 0) scrollBy({ top, behavior: "instant" });
    else if (!(await glide(top))) return;
  }
}

/** Scrolls smoothly. False if the reader's own scrolling or next press came between, which has the say from then on. */
async function glide(top: number): Promise<boolean> {
  const over = new AbortController();
  const end = new Promise<boolean>((resolve) => {
    const once = { once: true, passive: true, signal: over.signal };
    addEventListener("scrollend", () => resolve(true), once);
    for (const own of ["wheel", "pointerdown", "keydown"]) addEventListener(own, () => resolve(false), once);
    // What cannot scroll does not say that it has ended.
    setTimeout(resolve, LONGEST_GLIDE, true);
  });
  scrollBy({ top, behavior: "smooth" });
  return end.finally(() => over.abort());
}

/** Opens what is folded around a place. */
function unfold({ block }: Span): void {
  const folded = elementOf(block)?.closest<HTMLDetailsElement>("details:not([open])");
  if (folded) folded.open = true;
}
