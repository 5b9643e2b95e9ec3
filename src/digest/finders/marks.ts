import type { Sentence } from "#digest/sentences.ts";

/** A paragraph of the article put together again from its sentences: quotes run over sentence ends. */
export type Paragraph = { text: string; sentences: Sentence[]; start: number };

export function paragraphsOf(sentences: Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === "heading" || sentence.kind === "code") continue;
    const last = paragraphs.at(-1);
    const before = last?.sentences.at(-1);
    if (last && before?.span.block === sentence.span.block && before.paragraph === sentence.paragraph) {
      last.text += " ".repeat(sentence.span.start - before.span.end) + sentence.text;
      last.sentences.push(sentence);
    } else paragraphs.push({ text: sentence.text, sentences: [sentence], start: sentence.span.start });
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

/** All quoted stretches of a paragraph, outermost only. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    const closing = closers[mark];
    if (!closing || !mayOpen(text, at)) continue;
    const end = isSingle(mark) ? closeSingle(text, at + 1, closing) : closeDouble(text, at + 1, closing);
    // A quote that goes on in the next paragraph is not closed in this one
    const goesOn = end < 0 && (at === 0 || /[:,]\s*$/.test(text.slice(0, at)));
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

function closeDouble(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at++) {
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
  /[.!?…]\s$/.test(text.slice(0, at)) && /\p{Lu}/u.test(text[at + 1] ?? "");

/** An apostrophe is no closing mark: it closes after punctuation, or where a word and no plural ends. */
function closeSingle(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === closing && reopens(text, at)) return at - 1;
    if (text[at] !== closing || /[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) continue;
    if (/[.,!?…]\s?$/.test(text.slice(from, at))) return at;
    if (/[^s\s]$/.test(text.slice(from, at)) || !text.slice(at + 1).includes(closing)) return at;
  }
  return -1;
}
