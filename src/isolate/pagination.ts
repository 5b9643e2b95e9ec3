import type { About } from "#model/article.ts";
import { link } from "./address.ts";
import { PAGE_OF } from "./phrases.ts";

type Address = Pick<Document, "URL" | "baseURI">;
/** An address without its page number, and the number, if it may be one. */
type Numbered = { whole: string; page?: number };

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
  const asked = [...parsed.searchParams].find(
    ([name, value]) => IN_QUERY.test(name) && /^\d{1,3}$/.test(value),
  )?.[1];
  if (asked) return { whole: plainly(url), page: Number(asked) };
  const found = IN_PATH.exec(parsed.pathname);
  return found
    ? { whole: wholeOf(parsed, parsed.pathname.slice(0, found.index)), page: Number(found[1]) }
    : { whole: plainly(url) };
}

const bare = (url: string): string => url.split("#")[0] ?? "";

/** What is asked of an address: the number it has as a page of this same article, and whether it is one at all. */
function numberer(links: string[], page: Address) {
  const own = numbered(bare(page.URL));
  // `/story/12` is page 12 of `/story` only if that is linked too; else 12 is the number of the story.
  const isLater = own.page !== undefined && links.some((url) => plainly(url) === own.whole);
  const whole = isLater ? own.whole : plainly(bare(page.URL));
  const numberOf = (url: string) => {
    if (!/^https?:/.test(url) || /comment/i.test(url)) return undefined;
    const other = numbered(bare(url));
    return other.whole === whole && other.page ? other.page : undefined;
  };
  const isOther = (url: string) => numberOf(url) !== undefined || numbered(bare(url)).whole === whole;
  return { own: isLater ? (own.page ?? 1) : 1, numberOf, isOther };
}

const SAID = new RegExp(PAGE_OF);

/** "Page 1 of 3" in a short text of its own. */
function said(copy: Document): { page: number; of: number } | undefined {
  const places =
    copy.body?.querySelectorAll("[class*=pag i], [class*=pager i], nav, p, span, li, strong") ?? [];
  for (const place of Array.from(places).slice(0, 3000)) {
    const text = place.childElementCount < 4 ? (place.textContent?.trim() ?? "") : "";
    const found = text.length > 2 && text.length < 40 ? SAID.exec(text.toLowerCase()) : null;
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
  const links = marked.flatMap((anchor) => link(anchor.getAttribute("href"), page.baseURI) ?? []);
  const { own, numberOf, isOther } = numberer(links, page);
  const found = marked.flatMap((anchor) => {
    const number = numberOf(link(anchor.getAttribute("href"), page.baseURI) ?? "");
    const count = countOf(anchor);
    return number && (count === 0 || count === number) ? [{ number, count }] : [];
  });
  if (found.length === 0) return { isOther };
  const words = said(copy);
  const of = Math.max(own, ...found.map(({ count }) => count));
  return { pages: words ?? { page: own, ...(of > 1 && { of }) }, isOther };
}

/** "3" → 3; 0 if the text is no such number. */
function countOf({ textContent }: Element): number {
  const text = textContent && textContent.length < 12 ? textContent.trim() : "";
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
