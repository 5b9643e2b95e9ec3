import { useEffect, useState } from "preact/hooks";

export const lineChoices = [0, 1, 3, 5] as const;
export type Lines = (typeof lineChoices)[number];

/** A line of text on the screen: its edges in pixels from the top of the document. */
type Line = { top: number; bottom: number };

/** Where on the screen the lit lines stand, as a share of its height. */
const EYE = 0.42;

type Props = { lines: Lines; register: (move: (by: number) => void) => void };

/** Lights a few lines and shades the rest. Arrow keys move the light by one line, scrolling moves it along. */
export function LineFocus({ lines, register }: Props) {
  const [lit, setLit] = useState<Line | null>(null);
  useEffect(() => {
    const held = { at: scrollY + innerHeight * EYE, expected: scrollY };
    const settle = () => {
      const all = linesOnScreen();
      const index = nearest(all, held.at);
      const last = all[Math.min(all.length - 1, index + lines - 1)];
      const first = all[index];
      setLit(first && last ? { top: first.top - scrollY, bottom: last.bottom - scrollY } : null);
    };
    const scrolled = () => {
      if (Math.abs(scrollY - held.expected) > 1) held.at = scrollY + innerHeight * EYE;
      held.expected = scrollY;
      settle();
    };
    const move = (by: number) => {
      const all = linesOnScreen();
      const line = all[nearest(all, held.at) + by];
      if (!line) return;
      held.at = (line.top + line.bottom) / 2;
      scrollTo({ top: held.at - innerHeight * EYE, behavior: "instant" });
      held.expected = scrollY;
      settle();
    };
    register(move);
    settle();
    for (const type of ["scroll", "resize"]) addEventListener(type, scrolled, { passive: true });
    return () => {
      for (const type of ["scroll", "resize"]) removeEventListener(type, scrolled);
    };
  }, [lines, register]);
  if (!lit) return null;
  return (
    <div class="line-focus" aria-hidden="true" data-lines={lines}>
      <i style={{ insetBlockStart: "0", blockSize: `${Math.max(0, lit.top - 4)}px` }} />
      <i style={{ insetBlockStart: `${lit.bottom + 4}px`, insetBlockEnd: "0" }} />
    </div>
  );
}

function nearest(lines: Line[], at: number): number {
  const distance = ({ top, bottom }: Line) => Math.abs((top + bottom) / 2 - at);
  return lines.reduce((best, line, index) => (distance(line) < distance(lines[best]!) ? index : best), 0);
}

/** The lines on the screen and half a screen around it, in order; pieces of one line are one. */
function linesOnScreen(): Line[] {
  const near = (box: DOMRect) => box.bottom > -innerHeight / 2 && box.top < innerHeight * 1.5;
  const parts = [...document.querySelectorAll(".column > header, .part")].filter((part) =>
    near(part.getBoundingClientRect()),
  );
  const blocks = parts
    .flatMap((part) => [...part.querySelectorAll("[data-block]")])
    .filter((block) => near(block.getBoundingClientRect()));
  const rects = blocks.flatMap((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  });
  const lines: Line[] = [];
  for (const { top, bottom } of rects.sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    const shared = last ? Math.min(last.bottom, bottom) - Math.max(last.top, top) : 0;
    if (last && shared > (bottom - top) / 2) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines.map(({ top, bottom }) => ({ top: top + scrollY, bottom: bottom + scrollY }));
}
