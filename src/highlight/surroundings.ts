import type { Place } from "#model/place.ts";
import { type Reading, type Stretch, squeezed } from "./reading.ts";

/**
 * Of several places with the same words the one that has most of the surroundings that the words were read in; of equals
 * the nearest to where they stood, and for words of no element, which are the title's, one in a headline.
 */
export function likeliest<T extends { way: Stretch[] }>(
  reading: Reading,
  place: Place,
  found: T[],
): T | undefined {
  const before = squeezed(place.before + place.context.slice(0, place.start));
  const after = squeezed(place.context.slice(place.end) + place.after);
  const isNear = nearness(reading, place.element);
  const judged = found.map((one) => {
    const [from, to] = [one.way[0]?.from ?? 0, one.way.at(-1)?.to ?? 0];
    const agreement =
      sameEnd(reading.text.slice(Math.max(0, from - before.length), from), before) +
      sameBeginning(reading.text.slice(to, to + after.length), after);
    return { one, agreement, off: isNear(from) };
  });
  judged.sort((a, b) => b.agreement - a.agreement || a.off - b.off);
  return judged[0]?.one;
}

/** How far an offset is from where the element stands; without an element, whether it is in no headline. */
function nearness({ elements }: Reading, number: number | undefined): (from: number) => number {
  if (number === undefined) {
    const headlines = elements.filter(({ element }) => element.localName === "h1");
    return (at) => (headlines.some(({ from, to }) => at >= from && at < to) ? 0 : 1);
  }
  const expected = expectedAt(elements, number);
  return (at) => Math.abs(at - expected);
}

/** Where an element stands, or stood: where the nearest by number stands that is still there. */
function expectedAt(elements: Reading["elements"], number: number): number {
  const places = new Map(elements.map(({ element, from }) => [element, from]));
  const known = Array.from(globalThis.ledeElements ?? [], ([index, element]) => ({ index, element }));
  known.sort((a, b) => Math.abs(a.index - number) - Math.abs(b.index - number));
  for (const { element } of known) {
    const live = element.deref();
    const at = live && places.get(live);
    if (at !== undefined) return at;
  }
  return 0;
}

/** So many units at the beginning of both are the same. */
function sameBeginning(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}

/** So many units at the end of both are the same. */
function sameEnd(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one.at(-1 - same) === other.at(-1 - same)) same++;
  return same;
}
