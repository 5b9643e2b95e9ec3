import type { Place } from "#model/place.ts";
import { around, exactly, part } from "./match.ts";
import { type Reading, rangesOf, readingOf, type Stretch, squeezed } from "./reading.ts";
import { isShown } from "./sight.ts";
import { likeliest } from "./surroundings.ts";

/** What was found: the ranges that hold the words, and whether they stand where they were read. */
export type Found = { ranges: Range[]; moved: boolean };

/** A page as one order sees it: each element is read once. */
export type Page = { reading: (root: Element) => Reading; roots: Element[] };

export function pageOf(document: Document): Page {
  const readings = new Map<Element, Reading>();
  const reading = (root: Element) => {
    const known = readings.get(root) ?? readingOf(root);
    readings.set(root, known);
    return known;
  };
  return { reading, roots: bodiesIn(document) };
}

/** The body of the page, and of every frame of the same site. */
function bodiesIn(document: Document): Element[] {
  const frames = Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentDocument);
  return [document.body, ...frames.flatMap((inner) => (inner?.body ? [inner.body] : []))].filter(Boolean);
}

/** Units of context on either side with which the words are looked for, most first. */
const WIDTHS = [Infinity, 60, 20];

/** So many units are hardly ever the same by chance: words that long need no context. */
const TELLING = 40;

/** Fewer units than these, with all that stood around them, are looked for in their own element only. */
const FEW = 16;

type Needle = { words: string; start: number; end: number };

/** The words with more and with less of what stood around them. */
function needlesOf({ context, start, end }: Place): Needle[] {
  const words = squeezed(context.slice(start, end));
  const [before, after] = [squeezed(context.slice(0, start)), squeezed(context.slice(end))];
  if (!words) return [];
  const widths = words.length >= TELLING ? [...WIDTHS, 0] : WIDTHS;
  return widths.map((width) => {
    const head = width === 0 ? "" : before.slice(-width);
    const [from, to] = [head.length, head.length + words.length];
    return { words: head + words + after.slice(0, width), start: from, end: to };
  });
}

/** Every way to read the place in there, by the widest context that is found at all; going round elements as a last resort. */
function waysIn(reading: Reading, needles: Needle[]): Stretch[][] {
  for (const search of [exactly, around])
    for (const { words, start, end } of needles) {
      const ways = search(reading, words).map((way) => part(way, start, end));
      if (ways.length > 0) return ways;
    }
  return [];
}

/**
 * Looks for the words of a place: in the element that they were read from, else in the whole page, the nearest to where
 * they stood, and rather where they can be seen. `null` if they are not there, or not with anything that stood around them.
 */
export function find(place: Place, page: Page): Found | null {
  const needles = needlesOf(place);
  const element = liveElement(place.element);
  const [here = null] = element ? placesIn(page.reading(element), needles, place) : [];
  if (here && isShown(here)) return { ranges: here, moved: false };
  const telling = place.element === undefined ? needles : needles.filter(({ words }) => words.length >= FEW);
  const elsewhere = page.roots.flatMap((root) => placesIn(page.reading(root), telling, place));
  const there = elsewhere.find(isShown) ?? here ?? elsewhere[0];
  return there ? { ranges: there, moved: there !== here && place.element !== undefined } : null;
}

function liveElement(number: number | undefined): Element | null {
  const element = number === undefined ? undefined : globalThis.ledeElements?.get(number)?.deref();
  return element?.isConnected ? element : null;
}

/** Where the words stand in there, at most once: of several places the likeliest, and rather one that can be seen. */
function placesIn(reading: Reading, needles: Needle[], place: Place): Range[][] {
  const found = waysIn(reading, needles).map((way) => ({ way, ranges: rangesOf(reading, way) }));
  const shown = found.filter(({ ranges }) => isShown(ranges));
  const best = shown.length > 1 ? likeliest(reading, place, shown) : (shown[0] ?? found[0]);
  return best ? [best.ranges] : [];
}
