import type { About } from "#model/article.ts";
import { namesOf, stringOf, type Thing, thingsOf, typesOf } from "./json-ld.ts";

/** All that a page says of itself, read from the live document. */
export type Page = { document: Document; things: Thing[]; meta: (...names: string[]) => string | undefined };

/** Reads `meta` elements and JSON-LD once; `meta` answers with the first of some names that has content. */
export function pageOf(document: Document): Page {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const names = ["property", "name", "itemprop", "http-equiv"].map((name) => element.getAttribute(name));
    const name = names.find(Boolean)?.toLowerCase();
    const content = tidy(element.getAttribute("content"));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean);
  return { document, meta, things: thingsOf(document) };
}

/** The things that are a text somebody wrote. */
export const storiesOf = ({ things }: Page): Thing[] =>
  things.filter((thing) => typesOf(thing).some((type) => /Article|Posting|Report|Recipe|Review$/.test(type)));

export const tidy = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** The name of the site: `og:site_name`, or the publisher or site that the page declares. */
export function siteNameOf(page: Page): string | null {
  const publisher = storiesOf(page).flatMap((story) => namesOf(story.publisher, page.things))[0];
  const website = page.things.find((thing) => typesOf(thing).includes("WebSite"));
  return page.meta("og:site_name", "application-name") ?? publisher ?? stringOf(website?.name) ?? null;
}

/** The language the page declares, as BCP 47; `null` if none that can be one. */
export function langOf({ document, meta }: Page): string | null {
  const declared = [
    ...Array.from(document.querySelectorAll("html, body, main, article"), (element) =>
      element.getAttribute("lang"),
    ),
    meta("content-language", "og:locale", "dc.language", "language"),
  ];
  const tags = declared.map((tag) => tidy(tag).replaceAll("_", "-"));
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) ?? null;
}

/** The script direction: as declared, else as the language is written. */
export function dirOf({ document }: Page, lang: string | null): About["dir"] {
  const declared = document.documentElement.getAttribute("dir") || document.body?.getAttribute("dir");
  const written = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(lang ?? "") ? "rtl" : "ltr";
  return /^rtl$/i.test(declared ?? "") ? "rtl" : /^ltr$/i.test(declared ?? "") ? "ltr" : written;
}
