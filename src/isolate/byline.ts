import { aroundHeadline } from "./headline.ts";
import { isOrganisation, listOf, namesOf, type Thing } from "./json-ld.ts";
import { type Page, storiesOf, tidy } from "./metadata.ts";
import { afterBy, plain } from "./wording.ts";

/** What is known of a page before its author is. */
export type Headed = { title: string; siteName: string | null };

/**
 * Who wrote it, names only: JSON-LD, then what is marked as author, then `meta`, then what stands by the headline or
 * is called an author, then what Readability found. The site itself or an organisation only if nobody else is named.
 */
export function bylineOf(page: Page, { title, siteName }: Headed, found?: string | null): string | null {
  const { document, meta } = page;
  const site = nameOf(siteName ?? "");
  const host = nameOf(new URL(document.URL, "http://page.example/").hostname.replace(/^www\./, ""));
  const isSite = (name: string) =>
    nameOf(name) === site || (nameOf(name).length > 3 && host.includes(nameOf(name)));
  const data = authorsOf(page);
  const persons = data.filter((author) => !author.organisation).map(({ name }) => name);
  const sources = [
    () => persons,
    () => marked(document),
    () => [meta("author", "article:author", "dc.creator", "parsely-author", "byl")],
    () => named(document, "[class*=byline-name], .author-name").slice(0, 4),
    () => named(document, ".byline, .author, [class*=byline], .post-author").slice(0, 1),
    () => besideHeadline(aroundHeadline(document, title)),
    () => named(document, "a[href*='/author/'], a[href*='/authors/'], [class*=author i]").slice(0, 1),
    () => [found],
    () => data.map(({ name }) => name),
  ];
  let last: string | null = null;
  for (const source of sources) {
    const names = [...new Set(source().flatMap(peopleOf))];
    if (names.length === 0 || names.length > 11) continue;
    const people = names.filter((name) => !isSite(name));
    if (people.length > 0) return people.join(", ");
    last ??= names.join(", ");
  }
  return last;
}

const nameOf = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, "");

/** The authors that the page's data name, and whether each is said to be an organisation. */
function authorsOf(page: Page): { name: string; organisation: boolean }[] {
  const authors = (story: Thing) => listOf(story.author ?? story.creator);
  const [first] = storiesOf(page).filter((story) => authors(story).length > 0);
  return authors(first ?? {}).flatMap((author) =>
    namesOf(author, page.things).map((name) => ({ name, organisation: isOrganisation(author, page.things) })),
  );
}

/** Those marked as author that stand together: others below wrote an answer, or another article. */
function marked(document: Document): string[] {
  const elements = Array.from(document.querySelectorAll("[rel~=author], [itemprop~=author]")).slice(0, 8);
  const box = elements[0]?.parentElement?.parentElement;
  return elements.filter((element) => box?.contains(element)).map(firstOf);
}

const named = (document: Document, selector: string): string[] =>
  Array.from(document.querySelectorAll(selector), (element) => tidy(element.textContent)).filter(
    (text) => text.length > 2 && text.length < 80,
  );

/** The name in an element that may hold a picture, a label and a job besides: the first piece of its text. */
function firstOf(element: Element): string {
  const inner = element.querySelector("[itemprop~=name]");
  if (inner) return tidy(inner.getAttribute("content") ?? inner.textContent);
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = tidy(node.nodeValue);
    if (text && afterBy(text) !== "" && plain(text)) return text;
  }
  return "";
}

/** "By", "Ann Example" or "By Ann Example" among the pieces of text round a headline. */
function besideHeadline(pieces: string[]): string[] {
  for (const [index, piece] of pieces.entries()) {
    const name = afterBy(piece);
    if (name === null) continue;
    const whole = name || pieces[index + 1] || "";
    if (whole.length < 60 && /^[^\p{Ll}\d]/u.test(whole) && peopleOf(whole).length > 0) return [whole];
  }
  return [];
}

/** "By Ann Example and Bo Sample | 3 April" → `["Ann Example", "Bo Sample"]`. No date, address, job or sentence. */
function peopleOf(raw: string | null | undefined): string[] {
  const text = tidy(raw)
    .replace(/&amp;/g, "&")
    .replace(/\S+@\S+|\([^)]*\)/g, "")
    .replace(ANOTHERS, "");
  if (text.length > 200 || /^https?:|^www\.|[<>{}]|\w\.\w+\.\w/.test(text)) return [];
  return (afterBy(text) ?? text)
    .split(/\s*(?:[|•·;,、，&–—]|\s-\s|\s(?:and|und|et|y|e|en|i|и|ve)\s)\s*/)
    .map((name) => (afterBy(name) ?? name).replace(/^[\s@]+|[\s:.]+$/g, ""))
    .filter((name) => /^\p{L}[^\d]+$/u.test(name) && name.split(" ").length < 6)
    .filter((name, index) => !NOBODY.test(name) && !(index > 0 && JOB.test(name)));
}

/** Who looked after the text, and did not write it. */
const ANOTHERS = /[\s.,|]+(?:\w+ )?(?:reviewed|edited|checked) by\b.*$/i;
const NOBODY =
  /^(?:(?:updated|published|staff|admin)\b|(?:(?:topic |post )?authors?|posted|written|by|guest|editors?)$)/i;
const JOB = /\b(?:editor|writer|reporter|founder|expert)\b/i;
