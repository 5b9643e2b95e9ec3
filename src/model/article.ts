import { isDeclaredThing } from "./declared.ts";
import { either, flag, list, literal, maybe, number, type Of, oneOf, record, text } from "./shape.ts";

/**
 * A stretch of text set in one way. Runs of a block join to its text: `["The ", "XU7" (bold), " sedan"]`.
 * `href` is absolute and http, https or mailto only.
 */
const isRun = record(
  { text },
  {
    marks: list(oneOf("strong", "em", "code", "sub", "sup", "mark", "del", "ins", "small")),
    href: text,
    lang: text,
    dir: oneOf("ltr", "rtl"),
  },
);
export type Run = Of<typeof isRun>;

/** What every block may carry. */
const common = {
  /** Number of the live element, in document order, that this block was made from. */
  element: number(0),
  /** Doubtful: shown by the reader if at all, never read by the digest. */
  aside: flag,
  /** How many lists deep the block stands; absent outside lists. */
  depth: number(1),
  /** Fragments of the page's address that lead here, where a link of the page names them: footnotes, sections. */
  fragments: list(text),
  lang: text,
  dir: oneOf("ltr", "rtl"),
};
const runs = list(isRun);
const isPicture = record({ src: text, alt: text }, { width: number(0), height: number(0) });
const isCell = record({ runs }, { header: flag, columns: number(1), rows: number(1) });

/**
 * Blocks are flat, so that a place in the article is one number and two offsets; nesting is a `depth`.
 * An item's `ordinal` is its number in an ordered list, absent in a bulleted one.
 */
const isBlock = either(
  record({ kind: literal("heading"), level: number(1, 6), runs }, common),
  /** `role`: in a list of definitions, what is defined and what it means. */
  record({ kind: literal("paragraph"), runs }, { ...common, role: oneOf("term", "definition") }),
  record({ kind: literal("item"), runs }, { ...common, ordinal: number() }),
  record({ kind: literal("quote"), runs }, common),
  record({ kind: literal("code"), text }, { ...common, language: text }),
  record({ kind: literal("figure"), pictures: list(isPicture), caption: runs }, common),
  record({ kind: literal("table"), rows: list(list(isCell)) }, { ...common, caption: runs }),
  record({ kind: literal("rule") }, common),
  /** `media`: a file of the page's own that a player can play; `poster`: the picture that the page shows for it. */
  record(
    { kind: literal("embed"), url: text, title: text },
    { ...common, media: oneOf("audio", "video"), poster: text },
  ),
  /** What stands round the text and is none of it: under a picture that is no figure, … */
  record({ kind: literal("caption"), runs }, common),
  /** … "By Ann Example", … */
  record({ kind: literal("byline"), runs }, common),
  /** … "Updated 3 April 2024", … */
  record({ kind: literal("date"), runs }, common),
  /** … "Photo: Ann Example/Agency", … */
  record({ kind: literal("credit"), runs }, common),
  /** … and one entry of a table of contents. */
  record({ kind: literal("contents"), runs }, common),
);
export type Block = Of<typeof isBlock>;
export type BlockOf<K extends Block["kind"]> = Extract<Block, { kind: K }>;

const isLink = record({ title: text, url: text });
export type Link = Of<typeof isLink>;

/** What is known of an article besides its text. */
export const isAbout = record(
  {
    url: text,
    title: text,
    /** Names only, in the order of the page. */
    byline: maybe(text),
    siteName: maybe(text),
    /** ISO 8601, as precise as the page is. */
    published: maybe(text),
    modified: maybe(text),
    /** BCP 47, as the page declares it; the digest judges for itself when this is missing. */
    lang: maybe(text),
    dir: oneOf("ltr", "rtl"),
    kind: oneOf("article", "documentation", "forum", "product", "listing", "recipe", "home", "other"),
    /** Share of the page's visible text that was kept, 0 to 1. */
    coverage: number(0, 1),
    /** Only a teaser of the article stands on the page (paywall, cut-off). */
    partial: flag,
  },
  {
    /** The article goes on over several pages: this is page `page`, of `of` where that is known. */
    pages: record({ page: number(1) }, { of: number(2) }),
    /** So large a page that it was read in a simpler way: other texts of the page may be among the article's. */
    huge: flag,
    /** Of so long a text only the beginning was read: its first `MOST_WORDS`. */
    cut: flag,
    /** The page had not come to its end when it was read. */
    loading: flag,
  },
);
export type About = Of<typeof isAbout>;

/** Words that are read of a page: as many as a novel has. */
export const MOST_WORDS = 100_000;

/** The article as data: it crosses contexts as JSON, and the reader view needs no HTML. */
export const isArticle = record(
  {
    about: isAbout,
    blocks: list(isBlock),
    previous: maybe(isLink),
    next: maybe(isLink),
    /** Why a digest of this page might mislead, although there is text. */
    doubt: maybe(oneOf("not_article", "too_short")),
  },
  {
    /** What JSON-LD says of prices, times and names: never shown by itself. */
    declared: list(isDeclaredThing),
  },
);
export type Article = Of<typeof isArticle>;

const joined = (line: Run[]) => line.map((run) => run.text).join("");

/** The words of a block that belong to the article's body: what the digest reads and spans count in. `""` if none. */
export function textOf(block: Block): string {
  if (block.aside) return "";
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "item":
    case "quote":
      return joined(block.runs);
    case "code":
      return block.text;
    case "table":
      return block.rows.map((row) => row.map((cell) => joined(cell.runs)).join(" ")).join("\n");
    default:
      return "";
  }
}

/** The article's body: its blocks joined by one newline; no title, byline, caption or aside. */
export const bodyOf = (article: Article): string => article.blocks.map(textOf).filter(Boolean).join("\n");
