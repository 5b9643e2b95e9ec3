/** The words just before an offset: enough for any cue, and no more, however long the sentence is. */
export const justBefore = (text: string, from: number): string => text.slice(Math.max(0, from - 80), from);
