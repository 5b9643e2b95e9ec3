import type { Shade } from "#model/place.ts";
import { coverOf } from "./cover.ts";
import { elementOf, holderOf } from "./sight.ts";

/** In pixels of the page's own view. */
type Box = { left: number; top: number; right: number; bottom: number };

/** Pixels of air between what is marked and an edge. */
const AIR = 16;
/** Milliseconds between two looks, and how many: what loads or folds above meanwhile moves the place again. */
const PAUSE = 50;
const LOOKS = 8;

/**
 * Scrolls until the ranges can be seen: in boxes that scroll, in frames, clear of headers that stay, and clear of
 * `shade` where the window allows. At once, whatever the page says of smooth scrolling: a place is pointed at, not
 * travelled to. Resolves when it has stood still.
 */
export async function bringIntoView(ranges: Range[], shade: Shade | null): Promise<void> {
  let still = 0;
  for (let look = 0; look < LOOKS && still < 2; look++) {
    still = settle(ranges, shade) ? still + 1 : 0;
    if (still < 2) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** One look: scrolls what must be scrolled. Says whether all was in its place already. */
function settle(ranges: Range[], shade: Shade | null): boolean {
  const [first] = ranges;
  const element = first && elementOf(first);
  if (!first || !element) return true;
  let moved = false;
  for (let holder: Element | null = element; holder; holder = holderOf(holder)) {
    const view = holder.ownerDocument.defaultView;
    if (!view || !scrolls(holder, view)) continue;
    const isPage = holder === holder.ownerDocument.scrollingElement;
    const box = isPage ? viewBox(view) : insideOf(holder);
    const covered = isPage && view === window ? shadeOn(shade, view) : null;
    moved = scrollIn(holder, boxAround(ranges, view), box, covered) || moved;
  }
  return !(clear(ranges, element) || moved);
}

function scrolls(element: Element, view: Window): boolean {
  if (element === element.ownerDocument.scrollingElement) return true;
  if (element === element.ownerDocument.body) return false;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  const can = (overflow: string) => overflow !== "visible" && overflow !== "clip";
  return (
    (can(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
    (can(overflowX) && element.scrollWidth > element.clientWidth + 1)
  );
}

const viewBox = ({ innerWidth, innerHeight }: Window): Box => ({
  left: 0,
  top: 0,
  right: innerWidth,
  bottom: innerHeight,
});

function insideOf(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [left + element.clientLeft, top + element.clientTop];
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/** Around all ranges, in pixels of that view, which may hold theirs in a frame. */
function boxAround(ranges: Range[], view: Window): Box {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  let [x, y] = [0, 0];
  for (let inner = ranges[0]?.startContainer.ownerDocument?.defaultView; inner && inner !== view; ) {
    const frame = inner.frameElement;
    if (!frame) break;
    const box = insideOf(frame);
    x += box.left;
    y += box.top;
    inner = frame.ownerDocument.defaultView;
  }
  return {
    left: x + Math.min(...boxes.map(({ left }) => left)),
    top: y + Math.min(...boxes.map(({ top }) => top)),
    right: x + Math.max(...boxes.map(({ right }) => right)),
    bottom: y + Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Where the shade falls on this view. Browsers tell no more of their frame than the outer size of the window. */
function shadeOn(shade: Shade | null, view: Window): Box | null {
  if (!shade) return null;
  const scale = shade.ratio / view.devicePixelRatio;
  const { mozInnerScreenX, mozInnerScreenY } = view as Window & {
    mozInnerScreenX?: number;
    mozInnerScreenY?: number;
  };
  const x = mozInnerScreenX ?? view.screenX;
  const y = mozInnerScreenY ?? view.screenY + view.outerHeight - view.innerHeight / scale;
  return {
    left: (shade.left - x) * scale,
    top: (shade.top - y) * scale,
    right: (shade.right - x) * scale,
    bottom: (shade.bottom - y) * scale,
  };
}

/** Scrolls one box so far that `target` stands well in it. Says whether it moved. */
function scrollIn(scroller: Element, target: Box, box: Box, shade: Box | null): boolean {
  const down = target.top - topFor(target, box, shade);
  const across =
    target.left < box.left || target.right > box.right ? target.left - Math.max(box.left + AIR, 0) : 0;
  const outside = target.left < box.left || target.left > box.right - AIR;
  const { scrollTop, scrollLeft } = scroller;
  scroller.scrollBy({ top: down, left: outside ? across : 0, behavior: "instant" });
  return Math.abs(scroller.scrollTop - scrollTop) > 1 || Math.abs(scroller.scrollLeft - scrollLeft) > 1;
}

/** Where the target's top should be: where it is, if it can be seen there; below the shade if it fits; else a third down. */
function topFor(target: Box, box: Box, shade: Box | null): number {
  const height = target.bottom - target.top;
  const isShaded = shade && target.right > shade.left && target.left < shade.right;
  const isWithin = target.top >= box.top && target.bottom <= box.bottom;
  if (isShaded) {
    const isUnder = target.bottom > shade.top && target.top < shade.bottom;
    if (isWithin && !isUnder) return target.top;
    const below = shade.bottom + AIR;
    if (below + height + AIR <= box.bottom) return below;
    // Too little room below: as far down as it goes, where least of it is covered.
    return Math.max(box.top + AIR, box.bottom - height - AIR);
  }
  if (isWithin) return target.top;
  const room = box.bottom - box.top - height;
  return room < 2 * AIR ? box.top + Math.min(AIR, Math.max(0, room / 2)) : box.top + room / 3;
}

/** Scrolls on by as much as something that stays in its place covers. Says whether it moved. */
function clear(ranges: Range[], element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const scroller = element.ownerDocument.scrollingElement;
  if (!view || !scroller) return false;
  const target = boxAround(ranges, view);
  const cover = coverOf(ranges, view);
  if (!cover) return false;
  const before = scroller.scrollTop;
  const down = cover.top <= target.top ? target.top - cover.bottom - AIR : target.bottom - cover.top + AIR;
  scroller.scrollBy({ top: down, behavior: "instant" });
  return Math.abs(scroller.scrollTop - before) > 1;
}
