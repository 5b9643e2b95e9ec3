import type { Outline } from "./outline.ts";

/** Sentences of an abstract or a note at the most. */
const BRIEF = 14;
/** From so many sentences on a text grows long, and at so many times as many it is. */
const LONG = 40;
const LONGER = 3;

type Measured = Pick<Outline, "shaped" | "lined" | "defined"> & { lines: readonly { telling: boolean }[] };

const longness = ({ lines: { length } }: Measured) =>
  Math.min(1, Math.max(0, Math.log(length / LONG) / Math.log(LONGER)));

/**
 * How much a text is of each shape, 0 to 1: what tells a good sentence differs between an abstract (a paragraph that
 * speaks of what it tells: short news looks like it else), an
 * encyclopaedia's article, what opens with its own definition, a report in paragraphs of a sentence each, and a note
 * of a few such lines.
 */
export const shapes = {
  any: () => 1,
  abstract: ({ shaped, lined, lines }) =>
    Number(!shaped && !lined && lines.length <= BRIEF && lines.some(({ telling }) => telling)),
  long: longness,
  report: ({ lined, lines }) => Number(lined && lines.length > BRIEF),
  defined: ({ defined, lined }) => Number(defined && lined),
  note: ({ lined, lines }) => Number(lined && lines.length <= BRIEF),
} satisfies Record<string, (text: Measured) => number>;

export type Shape = keyof typeof shapes;

export const shapeNames = Object.keys(shapes) as Shape[];

/** The one shape that a text is most of. */
export const shapeOf = (text: Measured): Shape =>
  (["abstract", "defined", "long", "report", "note"] as const).find((shape) => shapes[shape](text) > 0.5) ??
  "any";
