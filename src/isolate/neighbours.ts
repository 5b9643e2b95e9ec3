import type { Article, Link } from "#model/article.ts";
import { link } from "./address.ts";
import { countWords } from "./runs.ts";
import { afterWay, type Way } from "./wording.ts";

const NAMED: Record<Way, RegExp> = {
  previous: /(?:^|[\s_-])prev(?:ious)?(?:$|[\s_-])/i,
  next: /(?:^|[\s_-])next(?:$|[\s_-])/i,
};
const REL: Record<Way, string> = { previous: "prev", next: "next" };

/** The articles that the page, of which `copy` is one, offers before and after: marked `rel`, else named or labelled. */
export function neighboursOf(copy: Document, page: Pick<Document, "URL" | "baseURI">): Pick<Article, Way> {
  const anchors = Array.from(copy.body?.querySelectorAll("a[href]") ?? []);
  const find = (way: Way): Link | null => {
    const marked = anchors.length > 0 ? Array.from(copy.querySelectorAll(`a[href][rel~=${REL[way]}]`)) : [];
    const seen = new Map<Element, boolean>();
    const named = () => anchors.filter((anchor) => isNamed(anchor, way, seen) || isLabelled(anchor, way));
    return first(marked, way, page) ?? first(named(), way, page);
  };
  return { previous: find("previous"), next: find("next") };
}

/** `seen`: what was found of elements that were asked about before, since links stand together. */
function isNamed(anchor: Element, way: Way, seen: Map<Element, boolean>): boolean {
  const isCalled = (element: Element) => {
    const known = seen.get(element) ?? NAMED[way].test(element.getAttribute("class") ?? "");
    seen.set(element, known);
    return known && element.querySelectorAll("a").length < 3;
  };
  const around = [anchor, anchor.parentElement, anchor.parentElement?.parentElement];
  return around.some((element) => element && isCalled(element));
}

/** `<p>Next Article</p><p><a href="/b">Five sedans to watch</a></p>` */
function isLabelled(anchor: Element, way: Way): boolean {
  const before = anchor.previousElementSibling ?? anchor.parentElement?.previousElementSibling;
  if (!before || before.childElementCount > 2 || before.localName === "script") return false;
  const label = before.textContent?.trim() ?? "";
  return label !== "" && label.length < 40 && afterWay(label, way) === "";
}

/** The first that leads to another article: "Page 2", "Older" and arrows name none. */
function first(anchors: Element[], way: Way, page: Pick<Document, "URL" | "baseURI">): Link | null {
  for (const anchor of anchors) {
    const url = link(anchor.getAttribute("href"), page.baseURI);
    const names = [anchor.textContent, anchor.getAttribute("title"), anchor.getAttribute("aria-label")];
    const titles = names.map((name) => (name ?? "").replace(/\s+/g, " ").trim());
    const title = titles
      .map((name) => afterWay(name, way) ?? name.replace(/^[^\p{L}\p{N}"“«„'(]+/u, ""))
      .find(isTitle);
    if (url && title && url.split("#")[0] !== page.URL.split("#")[0]) return { title, url };
  }
  return null;
}

const isTitle = (text: string): boolean =>
  countWords(text) > 1 && text.length < 300 && !/^\p{L}+ \d+$/u.test(text);
