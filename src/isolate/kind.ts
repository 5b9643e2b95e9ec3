import type { About, Article } from "#model/article.ts";
import { typesOf } from "./json-ld.ts";
import type { Page } from "./metadata.ts";

/** What was read, in figures: words of the body and of its prose; share of the page's text that was kept. */
export type Measure = { words: number; prose: number; coverage: number };

/** Share of the page's text that is links: over a half on pages that only lead elsewhere. */
function linkedShare(document: Document): number {
  const lengthOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, "").length ?? 0;
  const links = Array.from(document.body?.querySelectorAll("a[href]") ?? []);
  return links.reduce((sum, anchor) => sum + lengthOf(anchor), 0) / Math.max(1, lengthOf(document.body));
}

const BY_TYPE: [RegExp, About["kind"]][] = [
  [/^Recipe$/, "recipe"],
  [/^(?:DiscussionForumPosting|QAPage)$/, "forum"],
  [/^(?:TechArticle|APIReference)$/, "documentation"],
  [/Article$|^BlogPosting$|^Report$/, "article"],
  [/^Product$/, "product"],
  [/^(?:CollectionPage|ItemList|SearchResultsPage)$/, "listing"],
];

const BY_PATH: [RegExp, About["kind"]][] = [
  [/\/\/docs?\.|\/(?:docs?|documentation|manual|reference|wiki)\//, "documentation"],
  [/\/\/forums?\.|\/(?:forums?|threads?|topic|viewtopic|questions)\b/, "forum"],
  [/\/(?:products?|shop|item|dp)\//, "product"],
  [/\/(?:category|categories|tags?|search|archives?|author|topics?)\/[^/]*\/?$/, "listing"],
];

/** The kind of page: as it declares itself, by its address, else by how much prose it has. */
export function kindOf(page: Page, { words, prose, coverage }: Measure): About["kind"] {
  const types = page.things.flatMap(typesOf);
  const declared = BY_TYPE.find(([type]) => types.some((name) => type.test(name)))?.[1];
  const { pathname } = new URL(page.document.URL, "http://page.example/");
  if (/^\/(?:index\.\w+)?$/.test(pathname) && declared !== "article")
    return prose > 300 && coverage > 0.6 ? "article" : "home";
  if (declared) return declared;
  const path = BY_PATH.find(([pattern]) => pattern.test(page.document.URL))?.[1];
  if (path && !(path === "listing" && prose > 300)) return path;
  if (/^(?:article|blog)/.test(page.meta("og:type") ?? "")) return "article";
  if (/product/.test(page.meta("og:type") ?? "")) return "product";
  // A short notice is prose throughout.
  const isArticle = prose > 80 ? coverage > 0.1 : prose > 40 && prose === words && coverage >= 0.1;
  if (isArticle) return "article";
  return prose < 50 && (coverage < 0.3 || linkedShare(page.document) > 0.4) ? "listing" : "other";
}

/** Why a digest would mislead: a page that is a list of other pages or a form, or hardly any text. */
export function doubtOf(
  { document }: Page,
  kind: About["kind"],
  { words, prose, coverage }: Measure,
): Article["doubt"] {
  const isList = kind === "home" || kind === "listing";
  if (isList && (prose < 150 || coverage < 0.4)) return "not_article";
  if (words < 150 && document.querySelector("input[type=password]")) return "not_article";
  return words < 50 ? "too_short" : null;
}
