/** Counts words as a reader would; in scripts without spaces as the language's dictionary cuts them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(['’]\p{L}+)?/gu)?.length ?? 0;
