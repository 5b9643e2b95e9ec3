import type { Article, Block } from "#model/article.ts";
import { textOf } from "#model/article.ts";
import { type Pick, type Span, TITLE } from "#model/digest.ts";

/** One thing to be said; `span`: where it stands, `null` for our own words. */
export type Said = { text: string; span: Span | null };

/** Our words for what is no prose. */
export type Skipped = { code: string; table: string };

/** The article sentence by sentence, from the title on. Code and tables are passed over with a word. */
export function sayArticle({ about, blocks }: Article, lang: string, skipped: Skipped): Said[] {
  const segmenter = new Intl.Segmenter(lang || undefined, { granularity: "sentence" });
  const sentences = (text: string, block: number): Said[] =>
    [...segmenter.segment(text)].flatMap(({ segment, index }) => {
      const start = index + segment.length - segment.trimStart().length;
      const words = segment.trim();
      return /[\p{L}\p{N}]/u.test(words)
        ? [{ text: words, span: { block, start, end: start + words.length } }]
        : [];
    });
  const saying = (block: Block, at: number): Said[] => {
    if (block.aside) return [];
    if (block.kind === "code" || block.kind === "table") return [{ text: skipped[block.kind], span: null }];
    return sentences(textOf(block), at);
  };
  return [...sentences(about.title, TITLE), ...blocks.flatMap(saying)];
}

export const saySummary = (picks: Pick[]): Said[] => picks.map(({ text, span }) => ({ text, span }));

/** The first thing said at this block or after it. */
export const fromBlock = (said: Said[], block: number): number =>
  Math.max(
    0,
    said.findIndex(({ span }) => span !== null && span.block >= block),
  );

/** Voices of this device: others would send the text away to be spoken. The article's language first. */
export function voicesFor(lang: string): SpeechSynthesisVoice[] {
  const own = (voice: SpeechSynthesisVoice) =>
    voice.lang.split(/[-_]/)[0]?.toLowerCase() === lang.split("-")[0]?.toLowerCase();
  const local = speechSynthesis.getVoices().filter(({ localService }) => localService);
  return [...local.filter(own), ...local.filter((voice) => !own(voice))];
}

export type Manner = { voice: SpeechSynthesisVoice | undefined; rate: number; lang: string };
type Tell = { at: (index: number) => void; done: () => void; failed: (reason: string) => void };

/** Says one thing after the other from `index` on. Returns what stops it; then nothing more is told. */
export function speak(said: Said[], index: number, { voice, rate, lang }: Manner, tell: Tell): () => void {
  // The browser may collect an utterance that nobody holds, and then tells of it no more.
  const state: { over: boolean; held: SpeechSynthesisUtterance | null } = { over: false, held: null };
  const say = (at: number) => {
    const next = said[at];
    if (state.over) return;
    if (!next) return tell.done();
    const utterance = new SpeechSynthesisUtterance(next.text);
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang ?? lang;
    utterance.rate = rate / 100;
    utterance.onend = () => say(at + 1);
    utterance.onerror = ({ error }) => {
      if (!state.over) tell.failed(error);
    };
    state.held = utterance;
    tell.at(at);
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  say(index);
  return () => {
    state.over = true;
    speechSynthesis.cancel();
  };
}
