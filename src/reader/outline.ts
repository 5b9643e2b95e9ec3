import { type Block, textOf } from "#model/article.ts";

/** A heading of the article: number of its block, and how deep it stands, 1 to 3. */
export type Entry = { at: number; level: number; text: string };

/** The article's headings, their levels counted from the highest that it uses. */
export function outlineOf(blocks: Block[]): Entry[] {
  const headings = blocks.flatMap((block, at) =>
    block.kind === "heading" && !block.aside ? [{ at, level: block.level, text: textOf(block) }] : [],
  );
  const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  return headings.map((entry) => ({ ...entry, level: Math.min(3, levels.indexOf(entry.level) + 1) }));
}

/** The heading under which a block stands: number of the heading's block, -1 before the first. */
export const headingOver = (entries: Entry[], block: number): number =>
  entries.findLast(({ at }) => at <= block)?.at ?? -1;
