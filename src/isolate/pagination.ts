import type { About } from "#model/article.ts";
import { link } from "./address.ts";
import { PAGE_OF } from "./phrases.ts";

type Address = Pick<Document, "URL" | "baseURI">;
/** An address without its page number, and the number, if it may be one; 0 if it has none. */
type Numbered = { whole: string; number: number };

const IN_PATH =
  /(?:\/(?:page|seite|pagina|p|strona|sayfa))?[/_-](?:p|page-?|seite-?|pagina-?)?(\d{1,2})(\.html?|\/)?$/i;
const IN_QUERY = /^(?:p|pg|page|paged|seite|pagina|página|strona|sayfa)$/i;

/** Parameters that do not say what text is shown, and those that say which page of it. */
const NO_PAGE = new RegExp(`^(?:utm_\\w+|fbclid|gclid|ref)$|${IN_QUERY.source}`, "i");

/** What is shown, whatever page of it: without the ending of a file, and what the query says of the reader. */
function wholeOf({ host, searchParams }: URL, path: string): string {
  const query = [...searchParams].filter(([name, value]) => value && !NO_PAGE.test(name)).join("&");
  return `${host}${path.replace(/(?:\.html?|\/)$/, "")}?${query}`;
}

const plainly = (url: string): string => wholeOf(new URL(url), new URL(url).pathname);

/** `/story/2/`, `/story/page/2`, `/story-2.html` and `/story?page=2` → `/story`, 2. */
function numbered(url: string): Numbered {
  const parsed = new URL(url);
  const { pathname, searchParams } = parsed;
  const asked = [...searchParams].find(([name, value]) => IN_QUERY.test(name) && Number(value))?.[1];
  const found = asked ? null : IN_PATH.exec(pathname);
  return {
    whole: wholeOf(parsed, found ? pathname.slice(0, found.index) : pathname),
    number: Number(asked ?? found?.[1] ?? 0),
  };
}

/** The number of this page, and what gives that of another one of the same article by its address; 0 if it shows none. */
function numberer(links: string[], page: Address) {
  const own = numbered(page.URL);
  // `/story/12` is page 12 of `/story` only if that is linked too; else 12 is the number of the story.
  const isLater = own.number > 0 && links.some((url) => plainly(url) === own.whole);
  const whole = isLater ? own.whole : plainly(page.URL);
  const numberOf = (url: string) => {
    const other = numbered(url);
    return other.whole === whole && !/comment/i.test(url) ? other.number : undefined;
  };
  return { own: (isLater && own.number) || 1, numberOf };
}

const SAID = new RegExp(PAGE_OF);

/** "Page 1 of 3" in a short text of its own. */
function said(copy: Document): { page: number; of: number } | undefined {
  const places = copy.body?.querySelectorAll("[class*=pag i], nav, p, span, li") ?? [];
  for (const place of places) {
    const text = place.childElementCount < 4 ? (place.textContent?.trim() ?? "") : "";
    const found = text.length < 40 ? SAID.exec(text.toLowerCase()) : null;
    const [page = 0, of = 0] = (found ?? []).slice(1).filter(Boolean).map(Number);
    if (of > 1 && page > 0 && page <= of && of < 200) return { page, of };
  }
  return undefined;
}

/** What of the pages of an article this one is, and which addresses lead to the others. */
export type Pagination = { pages?: About["pages"]; isOther: (url: string) => boolean };

/**
 * Tells the next page of an article from the next article: the former has the same address but for its number, and
 * the link to it is marked `rel`, or shows that number.
 */
export function paginationOf(copy: Document, page: Document): Pagination {
  // Few have a number for their text; only of these is the address looked at.
  const anchors = [
    ...copy.querySelectorAll("a[href]"),
    ...page.querySelectorAll("link[rel~=next][href], link[rel~=prev][href]"),
  ];
  const marked = anchors.filter(
    (anchor) => /next|prev/.test(anchor.getAttribute("rel") ?? "") || countOf(anchor) > 0,
  );
  const links = marked.map((anchor) => link(anchor.getAttribute("href"), page.baseURI) ?? "about:blank");
  const { own, numberOf } = numberer(links, page);
  const isOther = (url: string) => numberOf(url) !== undefined;
  const counts = marked.map(countOf).filter((count, index) => {
    const number = numberOf(links[index]!);
    return number && (count === 0 || count === number);
  });
  if (counts.length === 0) return { isOther };
  const of = Math.max(own, ...counts);
  return { pages: said(copy) ?? { page: own, ...(of > 1 && { of }) }, isOther };
}

/** "3" → 3; 0 if the text is no such number. */
const countOf = ({ textContent }: Element): number =>
  Number(/^\s*(\d{1,3})\s*$/.exec(textContent ?? "")?.[1] ?? 0);
