import { useEffect, useState } from "preact/hooks";
import { blockAround } from "./places.ts";

/** How far one has read, 0 to 1, and the block at the upper third of the screen. */
export type Position = { share: number; block: number };

/** The reader's place in the article, measured once a frame at most while the page scrolls. */
export function usePosition(): Position {
  const [position, setPosition] = useState<Position>({ share: 0, block: -1 });
  useEffect(() => {
    const pending = { frame: 0, tries: 0 };
    const measure = () => {
      pending.frame = 0;
      const room = document.documentElement.scrollHeight - innerHeight;
      const share = room > 0 ? Math.min(1, Math.max(0, scrollY / room)) : 1;
      const block = scrollY < 10 ? -1 : blockAt(innerHeight / 3);
      setPosition((last) => ({ share, block: block ?? last.block }));
      // After a far jump the parts in sight are drawn a frame or two later.
      pending.tries = block === null ? pending.tries + 1 : 0;
      if (block === null && pending.tries < 10) ask();
    };
    const ask = () => {
      pending.frame ||= requestAnimationFrame(measure);
    };
    for (const type of ["scroll", "resize"]) addEventListener(type, ask, { passive: true });
    ask();
    return () => {
      cancelAnimationFrame(pending.frame);
      for (const type of ["scroll", "resize"]) removeEventListener(type, ask);
    };
  }, []);
  return position;
}

/** The block whose words stand at this height, or a little below. */
export function blockAt(height: number): number | null {
  const column = document.querySelector(".column")?.getBoundingClientRect();
  if (!column) return null;
  for (let step = 0; step < 5; step++) {
    const hit = document.elementFromPoint(column.left + column.width / 2, height + step * 24);
    const block = blockAround(hit)?.getAttribute("data-block");
    if (block != null) return Number(block);
  }
  return null;
}
