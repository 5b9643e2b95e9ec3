import type { Anchor, Digest, Fact, Span } from "./digest.ts";
import { list, type Of, oneOf } from "./shape.ts";

/**
 * Words of the article, and what stood around them when the page was read, so that whoever marks them in the live page
 * can make sure of them: `context.slice(start, end)` are the words, all of it stood in one element, and `before` and
 * `after` stood around that. `element` is its number in the page.
 */
export type Place = {
  context: string;
  start: number;
  end: number;
  before: string;
  after: string;
  element?: number;
};

/** A box in pixels of the screen, and how many device pixels one of its pixels is. */
export type Shade = { left: number; top: number; right: number; bottom: number; ratio: number };

/**
 * What a page can be asked to do with places. `mark` scrolls there and marks, `preview` marks thinly where it stands,
 * `skim` marks many at once, `clear` takes away what is named. `shade`: what covers the page meanwhile.
 * `enter` puts the place where the next Tab in the page begins.
 */
export type Order =
  | { kind: "mark"; places: Place[]; shade: Shade | null; enter: boolean }
  | { kind: "preview"; places: Place[] }
  | { kind: "skim"; places: Place[] }
  | { kind: "clear"; what: Layer[] };

/** The layers of marking, each with a look of its own. */
export const layers = ["mark", "preview", "skim"] as const;
export type Layer = (typeof layers)[number];

/**
 * What became of a place. `marked`: where it was read. `moved`: the page has changed, and the same words stand
 * elsewhere. `hidden`: the words are there, and the page shows them to nobody. `changed`: they are gone.
 */
const isOutcome = oneOf("marked", "moved", "hidden", "changed");
export type Outcome = Of<typeof isOutcome>;
export const isOutcomes = list(isOutcome);

/** Where a span of the digest stands, as far as the digest knows. */
export function placeOf({ anchors = [] }: Digest, { block, start, end }: Span, words: string): Place {
  const anchor = anchors.find(
    (one) => one.block === block && one.from <= start && end <= one.from + one.text.length,
  );
  return anchor
    ? within(anchor, start, end)
    : { context: words, start: 0, end: words.length, before: "", after: "" };
}

const within = ({ element, from, text, before, after }: Anchor, start: number, end: number): Place => ({
  context: text,
  start: start - from,
  end: end - from,
  before,
  after,
  ...(element !== undefined && { element }),
});

/**
 * What is marked for a fact: the value and the words that say how sure it is, with all between them; of a hedge the
 * sentence that it governs.
 *
 *     The car is rumoured to cost 229,000 yuan.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function spanOf({ kind, value, sentence, certainty }: Fact): Span {
  if (kind === "certainty") return sentence.span;
  const cue = certainty && certainty.level !== "stated" ? certainty.cue.span : value.span;
  if (cue.block !== value.span.block) return value.span;
  return {
    block: cue.block,
    start: Math.min(cue.start, value.span.start),
    end: Math.max(cue.end, value.span.end),
  };
}
