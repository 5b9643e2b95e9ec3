import type { Article, Link } from "#model/article.ts";
import { link } from "./address.ts";
import { countWords } from "./runs.ts";
import { afterWay, type Way } from "./wording.ts";

const NAMED: Record<Way, RegExp> = {
  previous: /(?:^|[\s_-])prev(?:ious)?(?:$|[\s_-])/i,
  next: /(?:^|[\s_-])next(?:$|[\s_-])/i,
};
const REL: Record<Way, string> = { previous: "prev", next: "next" };

/** The articles that the page offers before and after this one: marked `rel`, else named or labelled so. */
export function neighboursOf(document: Document): Pick<Article, Way> {
  const anchors = Array.from(document.body?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? []);
  const find = (way: Way): Link | null => {
    const marked = anchors.filter((anchor) => anchor.rel.split(/\s+/).includes(REL[way]));
    const named = () => anchors.filter((anchor) => isNamed(anchor, way) || isLabelled(anchor, way));
    return first(marked, way, document) ?? first(named(), way, document);
  };
  return { previous: find("previous"), next: find("next") };
}

function isNamed(anchor: Element, way: Way): boolean {
  const around = [anchor, anchor.parentElement, anchor.parentElement?.parentElement];
  return around.some(
    (element) => element && NAMED[way].test(element.className) && element.querySelectorAll("a").length < 3,
  );
}

/** `<p>Next Article</p><p><a href="/b">Five sedans to watch</a></p>` */
function isLabelled(anchor: Element, way: Way): boolean {
  const before = anchor.previousElementSibling ?? anchor.parentElement?.previousElementSibling;
  if (!before || before.childElementCount > 2) return false;
  const label = before.textContent?.trim() ?? "";
  return label !== "" && label.length < 40 && afterWay(label, way) === "";
}

/** The first that leads to another article: "Page 2", "Older" and arrows name none. */
function first(anchors: Element[], way: Way, document: Document): Link | null {
  for (const anchor of anchors) {
    const url = link(anchor.getAttribute("href"), document.baseURI);
    const names = [anchor.textContent, anchor.getAttribute("title"), anchor.getAttribute("aria-label")];
    const titles = names.map((name) => (name ?? "").replace(/\s+/g, " ").trim());
    const title = titles
      .map((name) => afterWay(name, way) ?? name.replace(/^[^\p{L}\p{N}"“«„'(]+/u, ""))
      .find(isTitle);
    if (url && title && url.split("#")[0] !== document.URL.split("#")[0]) return { title, url };
  }
  return null;
}

const isTitle = (text: string): boolean =>
  countWords(text) > 1 && text.length < 300 && !/^\p{L}+ \d+$/u.test(text);
