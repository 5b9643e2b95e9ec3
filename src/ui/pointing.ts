import type { Span } from "#model/digest.ts";

/** Words of the article and where they stand: what can be pointed at. */
export type Target = { span: Span; words: string };

/** What pointing at the article does: given by the page that shows the digest. Without it nothing can be pressed. */
export type Pointing = {
  /** Key of what is marked now. */
  current: string | null;
  /** Shows the place and marks it; `go`: the reader wants to go on reading there. */
  point(target: Target, go: boolean): void;
  /** Hints at the place without moving anything; `null` when nobody points any more. */
  preview(target: Target | null): void;
};

export const keyOf = ({ block, start, end }: Span): string => `${block} ${start} ${end}`;
