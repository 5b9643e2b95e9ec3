import type { About } from "#model/article.ts";
import { dateIn, instant } from "./dates.ts";
import { aroundHeadline } from "./headline.ts";
import { stringOf } from "./json-ld.ts";
import { type Page, storiesOf, tidy } from "./metadata.ts";

const PUBLISHED =
  "article:published_time,og:published_time,date,pubdate,publish-date,publishdate,dc.date,dc.date.issued,dcterms.date,dcterms.created,parsely-pub-date,datepublished,citation_date,citation_publication_date";
const MARKED = [
  "[itemprop~=datePublished]",
  "time[pubdate], time.published, time.entry-date",
  "article header time, main header time",
  "article time, main time",
];

/** Lines that are called a date, above the text as a rule. */
const lines = (document: Document): string[] =>
  Array.from(
    document.querySelectorAll("[class*=date i], [class*=publish i], [class*=posted i], [class*=byline i]"),
  )
    .slice(0, 20)
    .map((element) => tidy(element.textContent))
    .filter((text) => text.length < 120);

/** When it was first published, and when last changed: JSON-LD, `meta`, what is marked so, the address. */
export function datesOf(page: Page, title: string): Pick<About, "published" | "modified"> {
  const { document, meta } = page;
  const said = (key: "datePublished" | "dateCreated" | "dateModified") =>
    storiesOf(page).map((story) => stringOf(story[key]));
  const marked = (selector: string) => {
    const element = document.querySelector(selector);
    return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent;
  };
  const first = (dates: (string | null | undefined)[]) => dates.map(instant).find(Boolean) ?? null;
  const inPath = /\/(?:19|20)\d\d[/-]\d{1,2}[/-]\d{1,2}(?=\D|$)/.exec(document.URL)?.[0].slice(1);
  const early = [...said("datePublished"), ...PUBLISHED.split(",").map((name) => meta(name))];
  const published = first([...early, ...said("dateCreated"), ...MARKED.map(marked), inPath]);
  const late = [...said("dateModified"), meta("article:modified_time", "og:updated_time", "last-modified")];
  const shown = () =>
    aroundHeadline(document, title).map(dateIn).find(Boolean) ??
    first([marked("time[datetime]")]) ??
    lines(document).map(dateIn).find(Boolean) ??
    null;
  return {
    published: published ?? shown(),
    modified: first([...late, marked("[itemprop~=dateModified], time.updated")]),
  };
}
