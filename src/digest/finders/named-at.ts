import type { Line } from "./capitals.ts";
import type { ByLine } from "./names.ts";

type There = NonNullable<ReturnType<ByLine["get"]>>;
type Ends = { from: Map<number, There>; to: Map<number, There> };

/** A sentence of a thousand names is asked for them at each of its words. */
const known = new WeakMap<There, Ends>();

/** What is named in a sentence by words that begin at this token, or end before it. */
export function namedAt(byLine: ByLine, line: Line, end: keyof Ends, at: number): There {
  const there = byLine.get(line);
  if (!there) return [];
  const ends = known.get(there) ?? { from: by(there, "from"), to: by(there, "to") };
  known.set(there, ends);
  return ends[end].get(at) ?? [];
}

function by(there: There, end: keyof Ends): Map<number, There> {
  const found = new Map<number, There>();
  for (const one of there) {
    const same = found.get(one.mention[end]);
    if (same) same.push(one);
    else found.set(one.mention[end], [one]);
  }
  return found;
}
