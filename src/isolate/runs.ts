import type { Run } from "#model/article.ts";

export type Mark = NonNullable<Run["marks"]>[number];

/** How text is set where it stands: what the elements around it say. */
export type Style = { marks: Mark[]; href?: string; lang?: string; dir?: "ltr" | "rtl" };

/**
 * A line of text being written. A space at its end waits, in its own style, for words after it; `isBroken` tells that
 * a line break was the last. So the end of the text, which may be long and in many pieces, is never looked at.
 */
export type Line = { runs: Run[]; style: Style | null; space: Style | null; isBroken: boolean };

export const emptyLine = (): Line => ({ runs: [], style: null, space: null, isBroken: false });

/** Shown by no browser, and in the way of every search: soft hyphen, byte order mark, zero width space. */
const INVISIBLE = /[\u00AD\uFEFF\u200B]/g;

/** White space that is not one space already: most is, and what is left alone costs nothing. */
const WIDE = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g;

/** Adds text as a browser lays it out: white space collapses across elements, and vanishes at a line's start. */
export function write(line: Line, raw: string, style: Style): void {
  const collapsed = raw.replace(INVISIBLE, "").replace(WIDE, " ");
  const isSpaced = line.runs.length === 0 || line.isBroken || line.space !== null;
  const start = isSpaced && collapsed.startsWith(" ") ? 1 : 0;
  const end = collapsed.length - (collapsed.length > start && collapsed.endsWith(" ") ? 1 : 0);
  if (end > start) {
    if (line.space) append(line, " ", line.space);
    append(line, collapsed.slice(start, end), style);
    line.space = null;
    line.isBroken = false;
  }
  if (end < collapsed.length) line.space ??= style;
}

function append(line: Line, text: string, style: Style): void {
  if (line.runs.length > 0 && line.style === style) line.runs.at(-1)!.text += text;
  else line.runs.push(run(text, style));
  line.style = style;
}

function run(text: string, { marks, href, lang, dir }: Style): Run {
  return {
    text,
    ...(marks.length > 0 && { marks: [...marks] }),
    ...(href && { href }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

/** A `br`: the words after it begin a new line. Says whether the line was already broken here (an empty line). */
export function breakLine(line: Line): boolean {
  const last = line.runs.at(-1);
  if (!last) return false;
  line.space = null;
  if (line.isBroken) return true;
  last.text += "\n";
  line.isBroken = true;
  return false;
}

/** The finished line: nothing but text at its ends, no empty run. */
export function finish(line: Line): Run[] {
  const { runs } = line;
  while (runs.length > 0) {
    const last = runs.at(-1)!;
    last.text = last.text.trimEnd();
    if (last.text) break;
    runs.pop();
  }
  return runs.filter(({ text }) => text);
}

export const textOfRuns = (runs: Run[]): string => runs.map(({ text }) => text).join("");

/** The share of a line's characters that are links, 0 to 1. */
export function linkShare(runs: Run[]): number {
  const all = textOfRuns(runs).length;
  const linked = runs.reduce((sum, { href, text }) => sum + (href === undefined ? 0 : text.length), 0);
  return all === 0 ? 0 : linked / all;
}

/** Words of a text; a script without spaces counts two characters as one word. */
export function countWords(text: string): number {
  const dense = text.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const spaced = text.match(/[^\s\u2010-\u2015.,:;|/+-]\S*/g)?.length ?? 0;
  return dense > spaced ? Math.round(dense / 2) : spaced;
}
