import { textOf } from "#model/article.ts";
import type { Draft } from "./pen.ts";
import { countWords, linkShare } from "./runs.ts";
import { plain, stockOf } from "./wording.ts";

/** A block as the rules see it: its words, and where it stands among the article's prose. */
export type Line = {
  draft: Draft;
  text: string;
  /** As the phrase tables know it; only of a short line, since none is tried on a long one. */
  plain: string;
  /** What it is by the phrase tables. */
  stock: ReturnType<typeof stockOf>;
  words: number;
  /** Share of the text that is links. */
  linked: number;
  /** Before the first, or after the last, paragraph that is surely prose. */
  place: "before" | "within" | "after";
  /** Among the last four lines. */
  last: boolean;
};

const isProse = ({ draft: { block }, words, linked }: Line): boolean =>
  (block.kind === "paragraph" || block.kind === "quote") && words >= 20 && linked < 0.5;

/** Longest line, in words, that may be furniture by its words. */
export const SHORT = 36;

/** The blocks as lines. */
export function linesOf(drafts: Draft[]): Line[] {
  return drafts.map((draft): Line => {
    const text = textOf(draft.block);
    const words = countWords(text);
    const linked = "runs" in draft.block ? linkShare(draft.block.runs) : 0;
    const line = words > SHORT ? "" : plain(text);
    return {
      draft,
      text,
      plain: line,
      stock: line ? stockOf(line) : null,
      words,
      linked,
      place: "within",
      last: false,
    };
  });
}

/** Notes where each line stands: before the prose, within it, or after it. */
export function place(lines: Line[]): void {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(
    (line) =>
      isProse(line) ||
      line.draft.block.kind === "table" ||
      (line.draft.block.kind === "item" && line.linked < 0.5),
  );
  const words = (some: Line[]) => some.reduce((sum, line) => sum + line.words, 0);
  // A tail that is long is no furniture: scores, addresses, a list of dates.
  const tail = words(lines.slice(last + 1)) < words(lines) * 0.15;
  lines.forEach((line, index) => {
    line.last = index >= Math.max(lines.length - 4, lines.length / 2);
    if (first < 0 ? index === 0 : index < first) line.place = "before";
    else if (tail && last >= 0 && index > last) line.place = "after";
  });
}

/** Items of lists that are only links to elsewhere, where the article is otherwise prose. */
export function linkLists(lines: Line[]): Draft[] {
  const prose = lines.filter(isProse).length;
  if (prose < 3) return [];
  const lists: Line[][] = [];
  lines.forEach((line, index) => {
    if (line.draft.block.kind !== "item") return;
    if (lines[index - 1]?.draft.block.kind === "item") lists.at(-1)?.push(line);
    else lists.push([line]);
  });
  const linky = lists.filter((list) => list.filter(({ linked }) => linked > 0.7).length > list.length * 0.6);
  return linky.flat().map(({ draft }) => draft);
}
