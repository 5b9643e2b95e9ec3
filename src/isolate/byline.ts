import { namesOf } from "./json-ld.ts";
import { type Page, storiesOf, tidy } from "./metadata.ts";
import { afterBy } from "./wording.ts";

/** Who wrote it, names only: JSON-LD, then what is marked as author, then `meta`, then what Readability found. */
export function bylineOf(page: Page, found: string | null | undefined): string | null {
  const { document, things, meta } = page;
  const marked = (selector: string) =>
    Array.from(document.querySelectorAll(selector), (element) =>
      tidy((element.querySelector("[itemprop~=name]") ?? element).textContent),
    ).slice(0, 4);
  const sources = [
    () => storiesOf(page).flatMap((story) => namesOf(story.author ?? story.creator, things)),
    () => marked("[rel~=author], [itemprop~=author]"),
    () => [meta("author", "article:author", "dc.creator", "parsely-author", "byl")],
    () => marked("[class*=byline-name], [class*=byline__name], .author-name, .author .fn"),
    () => marked(".byline, .author, [class*=byline], .post-author").slice(0, 1),
    () => [found],
  ];
  for (const source of sources) {
    const names = new Set(source().flatMap(peopleOf));
    if (names.size > 0 && names.size < 12) return [...names].join(", ");
  }
  return null;
}

/** "By Ann Example and Bo Sample | 3 April" → `["Ann Example", "Bo Sample"]`. No date, address or sentence. */
function peopleOf(raw: string | null | undefined): string[] {
  const text = tidy(raw).replace(/\S+@\S+|\([^)]*\)/g, "");
  if (text.length > 200 || /^https?:|^www\.|[<>{}]/.test(text)) return [];
  return (afterBy(text) ?? text)
    .split(/\s*(?:[|•·;,、，&–—]|\s-\s|\s(?:and|und|et|y|e|en|i|и|ve)\s)\s*/)
    .map((name) => (afterBy(name) ?? name).replace(/^[\s@]+|[\s:.]+$/g, ""))
    .filter((name) => /^\p{L}[^\d]+$/u.test(name) && name.split(" ").length < 6)
    .filter((name) => !/^(?:admin|staff|author|updated|published)/i.test(name));
}
