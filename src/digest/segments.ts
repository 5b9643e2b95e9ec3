/** So much of a text is segmented at once, in UTF-16 units. */
const WINDOW = 1500;

export type Segment = { start: number; end: number; isWordLike: boolean };

/**
 * The segments of a text. A segmenter copies its whole input for each segment it yields, so a long text would take
 * memory by the square: it is read through a window that moves on from the last boundary that is sure.
 */
export function segmentsOf(segmenter: Intl.Segmenter, text: string): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const window = text.slice(from, from + size);
    const parts = [...segmenter.segment(window)];
    const isLast = from + size >= text.length;
    // The window's edge may have cut the last segment short.
    const sure = isLast ? parts : parts.slice(0, -1);
    size = sure.length > 0 ? WINDOW : size * 2;
    for (const { segment, index, isWordLike } of sure)
      found.push({
        start: from + index,
        end: from + index + segment.length,
        isWordLike: isWordLike === true,
      });
    from = sure.length > 0 ? (found.at(-1)?.end ?? text.length) : from;
  }
  return found;
}
