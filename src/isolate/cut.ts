import { type Block, MOST_WORDS, textOf } from "#model/article.ts";
import type { Draft } from "./pen.ts";
import { countWords } from "./runs.ts";

/** No word is shorter than this many characters, with the space after it. */
const SHORTEST = 2;

/** The first 100,000 words, roughly; the last of the blocks says so, where the page goes on. */
export function cut(drafts: Draft[]): Draft[] {
  const texts = drafts.map(({ block }) => textOf(block));
  // Hardly a page is long enough for its words to be counted.
  if (texts.reduce((sum, { length }) => sum + length, 0) < MOST_WORDS * SHORTEST) return drafts;
  let room = MOST_WORDS;
  for (const [index, draft] of drafts.entries()) {
    const words = countWords(texts[index]!);
    if (words > room)
      return [
        ...drafts.slice(0, index),
        { ...draft, block: shortened(draft.block, room / words), isCut: true },
      ];
    room -= words;
  }
  return drafts;
}

/** The first `share` (0 to 1) of a block. */
function shortened(block: Block, share: number): Block {
  if (block.kind === "code") return { ...block, text: until(block.text, block.text.length * share) };
  if (block.kind === "table") return { ...block, rows: block.rows.slice(0, block.rows.length * share) };
  if (!("runs" in block)) return block;
  let room = textOf(block).length * share;
  const runs = block.runs.flatMap((run) => {
    const text = until(run.text, room);
    room -= run.text.length;
    return text ? [{ ...run, text }] : [];
  });
  return { ...block, runs };
}

/** The text up to the last space before that many characters. */
const until = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, Math.max(0, text.lastIndexOf(" ", length)));
