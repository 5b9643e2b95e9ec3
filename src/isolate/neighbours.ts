import type { Article, Link } from "#model/article.ts";
import { link } from "./address.ts";
import { countWords } from "./runs.ts";
import { afterWay, type Way } from "./wording.ts";

const NAMED: Record<Way, RegExp> = {
  previous: /(?:^|[\s_-])prev(?:ious)?(?:$|[\s_-])/i,
  next: /(?:^|[\s_-])next(?:$|[\s_-])/i,
};
const REL: Record<Way, string> = { previous: "prev", next: "next" };

/**
 * The articles that the page, of which `copy` is one, offers before and after: marked `rel`, else named or labelled.
 * `isOther`: the addresses of further pages of this same article, which are no neighbours of it.
 */
export function neighboursOf(
  copy: Document,
  page: Pick<Document, "URL" | "baseURI">,
  isOther: (url: string) => boolean,
): Pick<Article, Way> {
  const anchors = Array.from(copy.body?.querySelectorAll("a[href]") ?? []);
  if (anchors.length === 0) return { previous: null, next: null };
  const labels = anchors.map(labelOf);
  const find = (way: Way): Link | null => {
    const marked = first(copy.querySelectorAll(`a[href][rel~=${REL[way]}]`), way, page, isOther);
    if (marked) return marked;
    const named = namedIn(copy, way);
    const isOffer = (anchor: Element, index: number) =>
      named.has(anchor) || (labels[index] && afterWay(labels[index], way) === "");
    return first(anchors.filter(isOffer), way, page, isOther);
  };
  return { previous: find("previous"), next: find("next") };
}

/** Links that are called so, or stand in an element that is and holds no more than two. */
function namedIn(copy: Document, way: Way): Set<Element> {
  const called = Array.from(copy.querySelectorAll(`[class*=${REL[way]} i]`)).filter((element) =>
    NAMED[way].test(element.getAttribute("class") ?? ""),
  );
  const links = called.flatMap((element) => {
    const inner = Array.from(element.querySelectorAll("a"));
    const near = inner.filter(
      ({ parentElement }) => parentElement === element || parentElement?.parentElement === element,
    );
    return inner.length < 3 ? [element, ...near] : [];
  });
  return new Set(links);
}

/** `<p>Next Article</p><p><a href="/b">Five sedans to watch</a></p>` → "Next Article"; `""` where nothing short stands. */
function labelOf(anchor: Element): string {
  const before = anchor.previousElementSibling ?? anchor.parentElement?.previousElementSibling;
  if (!before || before.childElementCount > 2) return "";
  const label = before.textContent?.trim() ?? "";
  return label.length < 40 ? label : "";
}

/** The first that leads to another article: "Page 2", "Older" and arrows name none. */
function first(
  anchors: Iterable<Element>,
  way: Way,
  page: Pick<Document, "URL" | "baseURI">,
  isOther: (url: string) => boolean,
): Link | null {
  for (const anchor of anchors) {
    const url = link(anchor.getAttribute("href"), page.baseURI);
    const names = [anchor.textContent, anchor.getAttribute("title"), anchor.getAttribute("aria-label")];
    const titles = names.map((name) => (name ?? "").replace(/\s+/g, " ").trim());
    const title = titles
      .map((name) => afterWay(name, way) ?? name.replace(/^[^\p{L}\p{N}"“«„'(]+/u, ""))
      .find(isTitle);
    if (url && title && url.split("#")[0] !== page.URL.split("#")[0] && !isOther(url)) return { title, url };
  }
  return null;
}

const isTitle = (text: string): boolean =>
  countWords(text) > 1 && text.length < 300 && !/^\p{L}+ \d+$/u.test(text);
