import { isAbout } from "./article.ts";
import { flag, list, number, type Of, oneOf, record, text } from "./shape.ts";

/** The block number that stands for the article's title. */
export const TITLE = -1;

/** A place in the article: offsets (UTF-16 units, end exclusive) into `textOf(blocks[block])`, or into the title. */
export const isSpan = record({ block: number(TITLE), start: number(0), end: number(0) });
export type Span = Of<typeof isSpan>;

/** Words of the article, verbatim, and where they stand. */
const isPassage = record({ text, span: isSpan });
export type Passage = Of<typeof isPassage>;

/** How sure the article is of what it tells: one closed list. */
export const isCertainty = oneOf(
  "stated",
  "reported",
  "rumoured",
  "alleged",
  "possible",
  "expected",
  "planned",
  "feared",
  "unconfirmed",
  "unproven",
  "disputed",
  "denied",
  "unknown",
);
export type Certainty = Of<typeof isCertainty>;

export const isFactKind = oneOf(
  "person",
  "org",
  "place",
  "date",
  "money",
  "percent",
  "quantity",
  "quote",
  "source",
  "certainty",
);
export type FactKind = Of<typeof isFactKind>;

/** One thing the article says that a reader would ask for: who, when, how much, where, who says so, how sure. */
export const isFact = record(
  {
    kind: isFactKind,
    /** What the value is or measures, in a few words of the article (or of ours, for dates and hedges). */
    label: text,
    /** The fact itself, verbatim, at its span. */
    value: isPassage,
    /** The sentence it stands in. */
    sentence: isPassage,
  },
  {
    /** Of an `org`: rather a product, a work, an event, or what nothing in the article tells the kind of. */
    thing: flag,
    /** Of a person: who they are ("chief executive"). */
    role: isPassage,
    /** Of a quote: who said it. */
    speaker: isPassage,
    /** date: ISO day, month, year or `a/b`; money: `229000 CNY`; percent: `12 %`; quantity: `8 km`; duration: ISO 8601. */
    normalised: text,
    /** What the headline tells instead of what the text tells, or the other way round. */
    conflict: isPassage,
    /** How sure, and the words that say so. */
    certainty: record({ level: isCertainty, cue: isPassage }),
  },
);
export type Fact = Of<typeof isFact>;

/** How long a summary the reader wants; each holds the sentences of the one before it. */
export const lengths = ["line", "short", "detailed"] as const;
export const isLength = oneOf(...lengths);
export type Length = Of<typeof isLength>;

/** A sentence of the summary: in article order, with the shortest length that it belongs to. */
const isPick = record(
  { text, span: isSpan, from: isLength },
  {
    /** The heading it stands under. Absent before the first. */
    heading: isPassage,
  },
);
export type Pick = Of<typeof isPick>;

/**
 * The text of a block around all that the digest points at in it, beginning at offset `from`; the text before and after
 * the block; and the number of the live element that it was made from: what it takes to find a span in the live page.
 */
const isAnchor = record(
  { block: number(TITLE), from: number(0), text, before: text, after: text },
  { element: number(0) },
);
export type Anchor = Of<typeof isAnchor>;

/** What an article says: its summary at its longest, in article order, and its key facts, best first. */
export const isDigest = record(
  {
    about: isAbout,
    /** The language it was read in, BCP 47. */
    lang: text,
    summary: list(isPick),
    facts: list(isFact),
    /** Words of the body; minutes to read it, rounded up. */
    words: number(0),
    minutes: number(0),
    /** Changes when and only when title, date or body text change. */
    hash: text,
  },
  {
    /** Where what is shown stands in the live page. */
    anchors: list(isAnchor),
  },
);
export type Digest = Of<typeof isDigest>;

/** The summary at this length. */
export const summaryAt = ({ summary }: Digest, length: Length): Pick[] =>
  summary.filter(({ from }) => lengths.indexOf(from) <= lengths.indexOf(length));

/**
 * What may be asked of a digest: a summary of so many `sentences`, or of so many `words` at the most. Such a summary is
 * the same at every length. Without either it can be shown at all of them.
 */
export type DigestOptions = { sentences?: number; words?: number };
