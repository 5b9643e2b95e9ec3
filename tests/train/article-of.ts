import type { Article } from "#model/article.ts";

type Source = { text: string; title?: string; lang?: string; date?: string; url?: string };

/** A plain text as an article: each line is a paragraph. */
export const articleOf = ({ text, title = "", lang, date, url = "" }: Source): Article => ({
  about: {
    ...{ url, title, lang: lang ?? null, published: date ?? null },
    ...{
      byline: null,
      siteName: null,
      modified: null,
      dir: "ltr",
      kind: "article",
      coverage: 1,
      partial: false,
    },
  },
  blocks: text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => ({ kind: "paragraph", runs: [{ text: line }] })),
  previous: null,
  next: null,
  doubt: null,
});
