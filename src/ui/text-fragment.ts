import { type Article, textOf } from "#model/article.ts";
import { type Passage, type Span, TITLE } from "#model/digest.ts";

/** Words to be found in a page, and what stands right before and after them in the same block. */
export type Quote = { text: string; before: string; after: string };

/** Beyond so many UTF-16 units a quote is told by its first and last words: an address must stay one. */
const LONG = 240;
/** Words that tell the beginning or the end of a long quote, or stand beside a short one. */
const WORDS = 5;
/** A quote shorter than this stands more than once on most pages, in a menu or a teaser. */
const SHORT = 24;

/** The words at a span, with the text around them. */
export function quoteAt(article: Article, { block, start, end }: Span): Quote {
  const found = article.blocks[block];
  const whole = block === TITLE ? article.about.title : found ? textOf(found) : "";
  return { text: whole.slice(start, end), before: whole.slice(0, start), after: whole.slice(end) };
}

/** The same from a digest alone, which knows no more of the text than the sentence. */
export function quoteIn(sentence: Passage, words: Passage): Quote {
  const from = words.span.start - sentence.span.start;
  if (words.span.block !== sentence.span.block || from < 0)
    return { text: words.text, before: "", after: "" };
  const after = sentence.text.slice(from + words.text.length);
  return { text: words.text, before: sentence.text.slice(0, from), after };
}

/**
 * The address of a page that opens at these words in any browser that knows text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/). `often`: the words stand more than once, so that their
 * neighbours are named too, as they are for a few words.
 *
 *     "48 euros" in "…may cost 48 euros." → https://post.example/ferry#:~:text=may%20cost-,48%20euros
 */
export function linkToQuote(url: string, quote: Quote, often = false): string {
  const [page = "", hash = ""] = url.split(/#(.*)/s);
  const anchor = hash.split(":~:")[0];
  const directive = directiveOf(quote, often);
  return directive ? `${page}#${anchor}:~:text=${directive}` : url;
}

/** The same for a place in the article. */
export function linkToSpan(article: Article, span: Span): string {
  const quote = quoteAt(article, span);
  return linkToQuote(article.about.url, quote, timesIn(article, quote.text) > 1);
}

/** How often a text stands in the article, whatever its case: browsers do not tell cases apart here. */
function timesIn({ about, blocks }: Article, text: string): number {
  const needle = text.trim().toLowerCase();
  if (!needle) return 0;
  const texts = [about.title, ...blocks.map(textOf)];
  return texts.reduce((sum, one) => sum + one.toLowerCase().split(needle).length - 1, 0);
}

function directiveOf({ text, before, after }: Quote, often: boolean): string {
  const words = text.trim();
  if (!words) return "";
  const lines = words.split("\n");
  const first = lines[0] ?? "";
  const last = lines.at(-1) ?? "";
  // What is matched in one piece must stand in one line: cells and lines are blocks of their own in the page.
  const ranged = lines.length > 1 || words.length > LONG;
  const own = ranged ? `${encode(head(first))},${encode(tail(last))}` : encode(words);
  if (!often && words.length >= SHORT) return own;
  const prefix = tail(before.split("\n").at(-1) ?? "");
  const suffix = head(after.split("\n")[0] ?? "");
  return `${prefix && `${encode(prefix)}-,`}${own}${suffix && `,-${encode(suffix)}`}`;
}

/** Browsers match whole words only, so a text without spaces is cut where its words end too. */
const wordsOf = (text: string) => [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)];

function head(text: string): string {
  const words = wordsOf(text).filter(({ isWordLike }) => isWordLike);
  const last = words[WORDS - 1] ?? words.at(-1);
  return last ? text.slice(0, last.index + last.segment.length).trim() : "";
}

function tail(text: string): string {
  const words = wordsOf(text).filter(({ isWordLike }) => isWordLike);
  const first = words.at(-WORDS) ?? words[0];
  return first ? text.slice(first.index).trim() : "";
}

/** Dash, comma and ampersand mean something in a directive; brackets would end a link in Markdown. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[-()!'*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
