import { tidy } from "./metadata.ts";

/** Shorter than this, what stands beside an article is a teaser, which Readability knows how to leave. */
const LONG = 600;

/**
 * The whole articles that were loaded below the one that the address is of, as one reads on: they are beside it, of the
 * same make, and each has a headline of its own.
 */
export function othersIn(copy: Document, title: string): Element[] {
  const articles = Array.from(copy.getElementsByTagName("article"));
  if (articles.length < 2) return [];
  const headlineOf = (article: Element) => tidy(article.querySelector("h1")?.textContent);
  const isLong = (article: Element) => (article.textContent?.length ?? 0) > LONG;
  const own = articles.find((article) => headlineOf(article) === title);
  if (!own || !isLong(own)) return [];
  return articles.slice(articles.indexOf(own) + 1).filter((article) => {
    const headline = headlineOf(article);
    return !own.contains(article) && headline !== "" && headline !== title && isLong(article);
  });
}

/** Takes them from a copy of the page. */
export function withoutOthers(copy: Document, title: string): Document {
  for (const article of othersIn(copy, title)) article.remove();
  return copy;
}
