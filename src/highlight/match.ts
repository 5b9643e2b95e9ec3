import type { Reading, Stretch } from "./reading.ts";

/** Beyond this many beginnings a text is not searched for: it stands everywhere. */
const MOST = 50;

/** Every place where the words stand as they are. */
export function exactly({ text }: Reading, words: string): Stretch[][] {
  const found: Stretch[][] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + 1))
    found.push([{ from: at, to: at + words.length }]);
  return found;
}

/** So many units must agree before it is worth trying to go round an element. */
const BEGINNING = 3;

/**
 * Every place where the words stand if some elements among them are passed over: a footnote mark, a hidden hint that
 * isolate left out. Each place is the stretches between what was passed over.
 *
 *     The line<sup>[2]</sup> returns   →   "The line", "returns"
 */
export function around(reading: Reading, words: string): Stretch[][] {
  const ends = new Map<number, number[]>();
  for (const { from, to } of reading.elements) ends.set(from, [...(ends.get(from) ?? []), to]);
  const found: Stretch[][] = [];
  const beginning = words.slice(0, BEGINNING);
  let at = reading.text.indexOf(beginning);
  for (let tries = 0; at >= 0 && tries < 2000 && found.length < MOST; tries++) {
    const way = walk(reading.text, words, at, ends);
    if (way) found.push(way);
    at = reading.text.indexOf(beginning, at + 1);
  }
  return found;
}

/** Elements that one sentence may hold and not be read with: more of them, and it is another sentence. */
const PASSED = 12;

/** The way through the text from `at` that reads the words, entering elements where that works, else passing over. */
function walk(text: string, words: string, at: number, ends: Map<number, number[]>): Stretch[] | null {
  const dead = new Set<string>();
  const go = (from: number, done: number, passed: number): Stretch[] | null => {
    const key = `${from} ${done}`;
    if (passed > PASSED || dead.has(key)) return null;
    let same = 0;
    // Behind an element that was passed over the next may have to be passed over too.
    const forks = passed > 0 ? [0] : [];
    while (done + same < words.length && text[from + same] === words[done + same]) {
      same++;
      if (ends.has(from + same)) forks.push(same);
    }
    if (done + same === words.length) return [{ from, to: from + same }];
    // The element nearest to where the texts part is the likeliest to have been left out.
    for (const fork of forks.reverse())
      for (const end of ends.get(from + fork) ?? []) {
        const rest = go(end, done + fork, passed + 1);
        if (rest) return fork > 0 ? [{ from, to: from + fork }, ...rest] : rest;
      }
    dead.add(key);
    return null;
  };
  return go(at, 0, 0);
}

/** The part of a way through the text that reads the words from unit `start` to `end` of what it reads. */
export function part(way: Stretch[], start: number, end: number): Stretch[] {
  let read = 0;
  return way.flatMap(({ from, to }) => {
    const first = from + Math.max(0, start - read);
    const last = Math.min(to, from + end - read);
    read += to - from;
    return first < last ? [{ from: first, to: last }] : [];
  });
}
