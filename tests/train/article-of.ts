import { type Article, isArticle } from "#model/article.ts";

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

/** A line of a corpus: a text, or what `eval:isolate` has answered. */
export type Row = {
  id: string;
  text: string;
  blocks?: unknown;
  title?: string | null;
  lang?: string | null;
  kind?: string;
};

/** The article of a line, with its blocks where it has them. */
export function articleIn({ text, title, lang, blocks, kind }: Row): Article {
  const plain = articleOf({ text, title: title ?? "", ...(lang && { lang }) });
  const whole: unknown = { ...plain, about: { ...plain.about, kind: kind ?? "article" }, blocks };
  return isArticle(whole) ? whole : plain;
}
