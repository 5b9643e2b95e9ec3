/** Where what is folded away is a menu, a search or a dialog. */
const ELSEWHERE =
  "nav, header, footer, aside, dialog, menu, form, [role=navigation], [role^=menu], [role=dialog], [role=search]";

/**
 * The parts of a page that a reader unfolds with a button in the text: "Show more", or a question over its answer.
 * See https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
 *
 *     <button aria-expanded="false" aria-controls="rest">Show more</button> <div id="rest" hidden>…</div>
 *     <h3><button aria-expanded="false">Is it far?</button></h3> <div hidden>…</div>
 */
export function foldedIn(document: Document): Element[] {
  const buttons = Array.from(document.querySelectorAll("[aria-expanded=false]:not([aria-haspopup])"));
  return buttons.flatMap((button) => {
    if (button.closest(ELSEWHERE)) return [];
    const named = button.getAttribute("aria-controls");
    const region = named ? document.getElementById(named) : besideOf(button);
    return region && !region.contains(button) && isText(region) ? [region] : [];
  });
}

/** What follows the heading, or else the button. */
const besideOf = (button: Element): Element | null =>
  (button.closest("h1, h2, h3, h4, h5, h6") ?? button).nextElementSibling;

/** Text that is worth unfolding, and no list of links. */
function isText(region: Element): boolean {
  const length = region.textContent?.trim().length ?? 0;
  if (length < 60 || region.matches(ELSEWHERE) || region.querySelector("input, select, nav")) return false;
  const links = Array.from(region.querySelectorAll("a[href]"));
  return links.reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0) < length / 2;
}

/**
 * Opens in a copy of the page what a reader would unfold. The button of a heading or round a picture is
 * taken away from round it, since Readability drops buttons with all that is in them. Returns how many were opened.
 */
export function unfold(copy: Document): number {
  const regions = foldedIn(copy);
  for (const region of regions) {
    region.removeAttribute("hidden");
    region.removeAttribute("aria-hidden");
    region.removeAttribute("style");
  }
  const wrapping = copy.querySelectorAll(":is(h1, h2, h3, h4, h5, h6) > button, figure button:has(img)");
  for (const button of wrapping) button.replaceWith(...button.childNodes);
  return regions.length;
}
