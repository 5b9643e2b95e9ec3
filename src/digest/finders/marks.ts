import { memo } from "#digest/memo.ts";
import type { Sentence } from "#digest/sentences.ts";
import type { Span } from "#model/digest.ts";

/** A paragraph of the article put together again from its sentences: quotes run over sentence ends. */
export type Paragraph = { text: string; sentences: Sentence[]; spans: Span[]; start: number };

export function paragraphsOf(sentences: Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === "heading" || sentence.kind === "code") continue;
    const last = paragraphs.at(-1);
    const before = last?.sentences.at(-1);
    if (last && before?.span.block === sentence.span.block && before.paragraph === sentence.paragraph) {
      last.text += " ".repeat(sentence.span.start - before.span.end) + sentence.text;
      last.sentences.push(sentence);
      last.spans.push(sentence.span);
    } else {
      const { text, span } = sentence;
      paragraphs.push({ text, sentences: [sentence], spans: [span], start: span.start });
    }
  }
  return paragraphs;
}

/** What stands between two quotation marks, marks left out; offsets into the paragraph. `open`: no closing mark was found. */
export type Quoted = { start: number; end: number; open: boolean };

/** A stretch of direct speech within one sentence. */
export type Speech = { sentence: Sentence; start: number; end: number; quoted: Quoted };

/** Opening marks and what may close them: English, French, German, Nordic, Polish, Japanese and Chinese. */
const closers: Record<string, string> = {
  "“": "”",
  "«": "»",
  "„": "“”",
  "»": "«»",
  "「": "」",
  "『": "』",
  "‹": "›",
  "‘": "’",
  '"': '"',
  "'": "'",
};

const isSingle = (mark: string) => mark === "'" || mark === "‘";

/** No quotation within a paragraph is so long: a text of opening marks alone would else be read from each to its end. */
const LONGEST = 10_000;

/** All quoted stretches of a paragraph, outermost only. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  const last = memo((closing) => Math.max(...[...closing].map((mark) => text.lastIndexOf(mark))));
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    const closing = closers[mark];
    if (!closing || !mayOpen(text, at)) continue;
    const to = Math.min(last(closing) + 1, at + LONGEST);
    const end = (isSingle(mark) ? closeSingle : closeDouble)(text, at + 1, closing, to);
    // A quote that goes on in the next paragraph is not closed in this one
    const goesOn = end < 0 && (at === 0 || /[:,]\s*$/.test(text.slice(Math.max(0, at - 9), at)));
    if (end < 0 && !goesOn) continue;
    const stop = end < 0 ? text.length : end;
    found.push({ start: at + 1, end: stop, open: end < 0 });
    at = end >= 0 && /\s/.test(text[stop] ?? "") ? stop - 1 : stop;
  }
  return found;
}

const mayOpen = (text: string, at: number) =>
  /[\s([{—–\-:，。：]|^$|[\u3000-\u9fff]/u.test(text[at - 1] ?? "") &&
  (text[at] === "«" || /[^\s.,;:!?)]/u.test(text[at + 1] ?? " "));

function closeDouble(text: string, from: number, closing: string, to: number): number {
  for (let at = from; at < to; at++) {
    if (
      closing.includes(text[at] ?? "") &&
      !(text[at] === '"' && /\s/.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? ""))
    )
      return at;
  }
  return -1;
}

/** A quote that was not closed before the next begins. > in healthy children. 'Such effects may */
const reopens = (text: string, at: number) =>
  /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at)) && /\p{Lu}/u.test(text[at + 1] ?? "");

/** An apostrophe is no closing mark: it closes after punctuation, or where a word and no plural ends. */
function closeSingle(text: string, from: number, closing: string, to: number): number {
  for (let at = from; at < to; at++) {
    if (text[at] === closing && reopens(text, at)) return at - 1;
    if (text[at] !== closing || /[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) continue;
    const before = text.slice(Math.max(from, at - 2), at);
    if (/[.,!?…]\s?$/.test(before) || /[^s\s]$/.test(before) || !text.includes(closing, at + 1)) return at;
  }
  return -1;
}
