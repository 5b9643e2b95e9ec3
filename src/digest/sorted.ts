/** How many of these, which are in order, begin before a place. By halves: its time grows with the length of their number. */
export function countBefore(start: number, ordered: readonly { start: number }[]): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
