/** What can be said of the mark that stands in a page. */
export type Seen = { text: string; inView: boolean; covered: string | null; boxes: number };

/** Runs in the page's own world: the words that are marked, and whether they can be seen. */
export function lookAtMark(): Seen {
  // Of a frame of another site nothing can be read.
  const frames = Array.from(document.querySelectorAll("iframe")).filter((one) => one.contentDocument);
  const frame = frames.find((one) => (one.contentWindow as typeof window).CSS.highlights.has("lede-mark"));
  const { left: x = 0, top: y = 0 } = frame?.getBoundingClientRect() ?? {};
  const view = frame ? (frame.contentWindow as typeof window) : window;
  const ranges = Array.from(view.CSS.highlights.get("lede-mark") ?? []) as Range[];
  const boxes = ranges.flatMap((range) =>
    Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0),
  );
  const [first] = boxes;
  const inView = ({ left, top, right, bottom }: DOMRect) =>
    y + top >= 0 && y + bottom <= innerHeight && x + right > 0 && x + left < innerWidth;
  // What is taller than the window begins in view.
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  const whole = height < innerHeight ? boxes : boxes.slice(0, 1);
  const coverAt = (x: number, y: number, text: Element | null): string | null => {
    let hit = view.document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; ) {
      hit = inner;
      inner = hit.shadowRoot?.elementFromPoint(x, y);
    }
    for (; hit && !hit.contains(text); hit = hit.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(hit).position))
        return `${hit.localName}.${hit.className}${view.scrollY === 0 ? ", at the very top of the page" : ""}`;
    return null;
  };
  const text = ranges[0]?.startContainer.parentElement ?? null;
  const covered = first ? coverAt(first.left + 2, first.top + first.height / 2, text) : null;
  return {
    text: ranges.map(String).join(""),
    inView: whole.length > 0 && whole.every(inView),
    covered,
    boxes: boxes.length,
  };
}
