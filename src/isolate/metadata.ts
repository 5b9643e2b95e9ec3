import type { About } from "#model/article.ts";
import { instant } from "./dates.ts";
import { namesOf, stringOf, type Thing, thingsOf, typesOf } from "./json-ld.ts";
import { afterBy, plain } from "./wording.ts";

/** All that a page says of itself, read from the live document. */
export type Page = { document: Document; things: Thing[]; meta: (...names: string[]) => string | undefined };

const STORY = /Article|BlogPosting|Report|Posting|Recipe|Review$/;

/** Reads `meta` elements and JSON-LD once; `meta` answers with the first of some names that has content. */
export function pageOf(document: Document): Page {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean);
  const things = thingsOf(document);
  return { document, meta, things: [...things].sort((a, b) => Number(isStory(b)) - Number(isStory(a))) };
}

export const isStory = (thing: Thing): boolean => typesOf(thing).some((type) => STORY.test(type));

const storiesOf = ({ things }: Page): Thing[] => things.filter(isStory);

const tidy = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** The name of the site: `og:site_name`, or the publisher that the page declares. */
export function siteNameOf(page: Page): string | null {
  const publisher = storiesOf(page).flatMap((story) => namesOf(story.publisher, page.things))[0];
  const website = page.things.find((thing) => typesOf(thing).includes("WebSite"));
  return (
    page.meta("og:site_name", "application-name", "al:android:app_name") ??
    publisher ??
    stringOf(website?.name) ??
    null
  );
}

/** The headline as the page shows it: the `h1` that says what the page's own data say, else those data. */
export function titleOf(page: Page, siteName: string | null): string {
  const { document, meta } = page;
  const named = tidy(meta("og:title", "twitter:title", "dc.title"));
  const declared = [
    tidy(document.title),
    named,
    tidy(
      storiesOf(page)
        .map((story) => stringOf(story.headline))
        .find(Boolean),
    ),
  ].filter(Boolean);
  const headings = Array.from(document.querySelectorAll("h1, [itemprop~=headline]")).map((element) =>
    tidy(element.textContent),
  );
  const shown = headings.filter((text) => text.length > 2 && text.length < 300);
  const best = shown
    .map((text) => ({ text, agreement: Math.max(0, ...declared.map((title) => overlap(text, title))) }))
    .sort((a, b) => b.agreement - a.agreement)[0];
  if (best && best.agreement > 0.5) return best.text;
  const only =
    shown.length === 1 &&
    best &&
    plain(best.text) !== plain(siteName ?? "") &&
    best.text.split(" ").length > 2;
  if (only) return best.text;
  return withoutSite(named || declared[0] || "", siteName, document) || shown[0] || "";
}

/** How much of a heading's words the other title has, 0 to 1; half the credit is lost if it has much besides. */
function overlap(heading: string, title: string): number {
  const words = new Set(plain(heading).match(/[\p{L}\p{N}]+/gu) ?? []);
  const others = new Set(plain(title).match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.size === 0) return 0;
  const both = [...words].filter((word) => others.has(word)).length;
  return both / words.size - (both < others.size / 3 ? 0.5 : 0);
}

/** "Five sedans to watch | Daily Example" → "Five sedans to watch" */
function withoutSite(title: string, siteName: string | null, document: Document): string {
  const parts = title.split(/\s+[|–—\-·•»:]+\s+/);
  if (parts.length < 2) return title;
  const host = document.location?.hostname.replace(/^www\./, "").replace(/[^a-z0-9]/g, "") ?? "";
  const isSite = (part: string) => {
    const name = plain(part).replace(/[^\p{L}\p{N}]/gu, "");
    return (
      name.length > 1 &&
      (name === plain(siteName ?? "").replace(/[^\p{L}\p{N}]/gu, "") || host.includes(name))
    );
  };
  const last = parts.at(-1)!;
  const first = parts[0]!;
  if (isSite(last) || (title.includes(" | ") && last.split(" ").length < 5))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-·•»:]+\s+$/, "");
  if (isSite(first)) return title.slice(first.length).replace(/^\s+[|–—\-·•»:]+\s+/, "");
  return title;
}

/** Who wrote it, names only: JSON-LD, then what is marked as author, then `meta`, then what Readability found. */
export function bylineOf(page: Page, found: string | null | undefined): string | null {
  const { document, things, meta } = page;
  const text = (selector: string) =>
    Array.from(document.querySelectorAll(selector))
      .slice(0, 4)
      .map((element) => tidy(element.querySelector("[itemprop~=name]")?.textContent ?? element.textContent));
  const sources: (() => string[])[] = [
    () => storiesOf(page).flatMap((story) => namesOf(story.author ?? story.creator, things)),
    () => text('[rel~="author"], [itemprop~="author"]'),
    () => [
      meta(
        "author",
        "article:author",
        "dc.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "twitter:data1",
      ) ?? "",
    ],
    () => text(".byline-name, .author-name, .byline__name, .author .fn, .p-author"),
    () => text(".byline, .author, [class*=byline], .article-author, .post-author").slice(0, 1),
    () => [found ?? ""],
  ];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(peopleOf))];
    if (names.length > 0 && names.length < 12) return names.join(", ");
  }
  return null;
}

/** "By Ann Example and Bo Sample | 3 April" → `["Ann Example", "Bo Sample"]`. No date, address or sentence. */
function peopleOf(raw: string): string[] {
  const text = tidy(raw)
    .replace(/\S+@\S+/g, "")
    .replace(/\([^)]*\)/g, "");
  if (!text || text.length > 200 || /^https?:|^www\.|[<>{}]/.test(text)) return [];
  return (afterBy(text) ?? text)
    .split(/\s*(?:[|•·;\n–—]|,|\s-\s|\s(?:and|und|et|y|e|en|i|и|ve)\s|、|，|&)\s*/u)
    .map((name) => (afterBy(name.trim()) ?? name).replace(/^[\s@]+|[\s:,.]+$/g, ""))
    .filter(
      (name) =>
        /^[\p{L}][^\d]*$/u.test(name) &&
        name.length > 1 &&
        name.split(" ").length < 6 &&
        !/^(?:admin|administrator|staff|author|updated|published)$/i.test(name),
    );
}

/** When it was first published, and when last changed: JSON-LD, `meta`, marked `time`, the address. */
export function datesOf(page: Page): Pick<About, "published" | "modified"> {
  const { document, meta } = page;
  const said = (key: "datePublished" | "dateCreated" | "dateModified") =>
    storiesOf(page).map((story) => stringOf(story[key]));
  const marked = (selector: string) =>
    Array.from(document.querySelectorAll(selector))
      .slice(0, 3)
      .map(
        (element) =>
          element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "",
      );
  const first = (...sources: (() => (string | undefined)[])[]): string | null => {
    for (const source of sources) {
      for (const text of source()) {
        const date = text && instant(text);
        if (date) return date;
      }
    }
    return null;
  };
  const path = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|\b)/.exec(document.URL);
  const published = first(
    () => said("datePublished"),
    () => [meta("article:published_time", "og:article:published_time", "og:published_time")],
    () => marked('[itemprop~="datePublished"]'),
    () => said("dateCreated"),
    () => [
      meta(
        "date",
        "pubdate",
        "publish-date",
        "publishdate",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "datepublished",
        "publication_date",
        "article.published",
        "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "citation_date",
      ),
    ],
    () => marked("time[pubdate], time.published, time.entry-date, .published[datetime], .published[title]"),
    () =>
      marked(
        "article header time[datetime], main header time[datetime], article time[datetime], main time[datetime]",
      ),
    () => (path ? [`${path[1]}-${path[2]?.padStart(2, "0")}-${path[3]?.padStart(2, "0")}`] : []),
    () => marked("time[datetime]").slice(0, 1),
  );
  const modified = first(
    () => said("dateModified"),
    () => [meta("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified")],
    () => marked('[itemprop~="dateModified"], time.updated'),
  );
  return { published: published ?? null, modified };
}

/** The language the page declares, as BCP 47; `null` if none that can be one. */
export function langOf({ document, meta }: Page): string | null {
  const declared = [
    document.documentElement.getAttribute("lang") || document.documentElement.getAttribute("xml:lang"),
    document.body?.getAttribute("lang"),
    document.querySelector("article[lang], main[lang]")?.getAttribute("lang"),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute("content"),
    meta("og:locale", "dc.language", "language", "inlanguage"),
  ];
  for (const tag of declared) {
    const clean = tag?.trim().replaceAll("_", "-");
    if (clean && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(clean)) return clean;
  }
  return null;
}

/** The script direction: as declared, else as the language is written. */
export function dirOf({ document }: Page, lang: string | null): About["dir"] {
  const declared = [document.documentElement, document.body].map((element) =>
    element?.getAttribute("dir")?.toLowerCase(),
  );
  const dir = declared.find((value) => value === "rtl" || value === "ltr");
  if (dir) return dir as About["dir"];
  return /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(lang ?? "") ? "rtl" : "ltr";
}
