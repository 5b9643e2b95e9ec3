import type { Apart } from "./rules.ts";

/** Elements that no article keeps its text in. */
const TAGS = new Set(["nav", "aside", "footer", "dialog", "menu", "label", "legend"]);

const ROLES = new Set(
  "navigation banner complementary contentinfo dialog alertdialog alert search toolbar menu menubar tooltip tablist button".split(
    " ",
  ),
);

const words = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list})(?:$|[\\s_-])`);

/** Class names and ids that say so, when the element is a small part of the whole. */
const surely = words(
  [
    "ads?|adverts?|advertise?ment|ad-?slot|promo(?:tion)?s?|sponsor(?:ed|s)?|outbrain|taboola|donate",
    "newsletters?|subscri(?:be|ptions?)|(?:newsletter-?)?sign-?up|cta|cookies?|(?:cookie-?)?(?:bar|banner|consent)|gdpr|paywall|modal|pop-?up",
    "related(?:-?(?:posts|articles|content|links|stories))?|recommend(?:ed|ations?)|recirc|(?:read|see)-?(?:more|next|also)",
    "more-?(?:from|on|stories|news|articles|links)|most-?(?:read|popular)|trending|teasers?|yarpp",
    "shar(?:e|ing|edaddy)(?:-?(?:buttons?|tools?|list|bar|links))?|addtoany|socials?(?:-?(?:media|share|links))?|follow-?us",
    "breadcrumbs?|pagination|pager|(?:(?:post|article|page)-?)?nav(?:-?(?:links|bar)|igation)?|submenu|toolbar|side-?bar|skip-?link",
    "by-?line|author-?(?:bio|box|info|card|profile|meta|block)|about-?(?:the-?)?author|bio-?box|tags|tags?-?(?:list|cloud|links)|topics|categories|cat-?links",
    "(?:post|entry|article|story)-?(?:meta|info|date|footer|tags|byline|tools|actions)|no-?print|copyright|mw-?editsection|navbox|catlinks",
  ].join("|"),
);

/** What readers wrote below: it may be longer than the article. */
const comments = words("comments?|comment-?(?:list|form|area|section|thread)|disqus|respond|reactions?");

/** Names that also stand on parts of an article: believed only of a line or two. */
const perhaps = words(
  "meta|metadata|date|date-?line|time-?stamp|published|pub-?date|updated|authors?|credits?|source|info|bio|kicker|category|print|rating|hidden|buttons?|icons?|tools?|views|read(?:ing)?-?time|disclaimer|player|eyebrow|tag|banner",
);

/** A box of a sidebar, a label; but `elementor-widget` is any part of a page, and `text-label` a size of type. */
const WIDGET = /(?:^|\s)(?:widgets?|label)(?:$|[\s_-])/;

/** Text that shows only under the pointer, or only to be heard: in the middle of a sentence it is no part of it. */
const unseen = words(
  "tooltips?|tooltip-?(?:text|content)|popover|hover-?card|rollover-\\S*block|screen-?reader-?text|sr-?only|visually-?hidden",
);

const CAPTION = words(
  "captions?|(?:wp|image|photo|img|figure|media|picture)-?(?:caption|credit|source)(?:-?text)?|cutline|bildunterschrift|legenda?|credit-?line",
);

/** Class and id as words: `entryMeta` → `entry-meta`. The id of a heading is made of its text, and names nothing. */
function namesOf(element: Element): string {
  const id = /^h[1-6]$/.test(element.localName) ? "" : element.id;
  const names = `${element.getAttribute("class") ?? ""} ${id}`;
  return names.length > 400 ? "" : names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** The text under a picture, by what it is called. */
export const isCaption = (element: Element): boolean =>
  element.localName === "figcaption" || CAPTION.test(namesOf(element));

/**
 * Makes the test for elements of `root` that are no part of the article by what they are or are called.
 * A name is believed only of a part: `<div class="related-content">` round the whole article is a bad name, no more.
 */
export function furnitureOf(root: Element): (element: Element) => boolean {
  const whole = lengthOf(root);
  return (element) => {
    if (isHidden(element)) return true;
    if (isFold(element) || isZoom(element)) return false;
    if (TAGS.has(element.localName) || ROLES.has(element.getAttribute("role") ?? ""))
      return lengthOf(element) < whole / 2;
    // `<img class="ad-hero">`: what it is called is how it is laid out; an advertisement has a box that says so.
    if (element.localName === "img") return false;
    const name = nameOf(element);
    if (name < 0 || (name > UNSEEN && isInSentence(element))) return false;
    const most = name < PERHAPS ? whole * (PART[name] ?? 0) : Math.min(150, whole * 0.1);
    return lengthOf(element) < most && (name < PERHAPS || !isProseTag(element));
  };
}

const NAMES = [unseen, comments, surely, perhaps, WIDGET];
const [UNSEEN, PERHAPS] = [0, 3];
/** The largest part of the whole that may be called so. */
const PART = [0.1, 0.8, 0.35];

/** Which of the lists of names has one of the element's first; below 0 if none. Most elements are called like another. */
function nameOf(element: Element): number {
  const names = namesOf(element);
  const known = named.get(names) ?? NAMES.findIndex((name) => name.test(names));
  named.set(names, known);
  return known;
}
const named = new Map<string, number>();

const APART: [Apart, RegExp][] = [
  [
    "date",
    words("date|date-?line|time-?stamp|published|pub-?date|updated|(?:post|entry|article|story)-?date"),
  ],
  ["credit", words("credits?|source|copyright")],
  ["byline", words("by-?line|authors?|author-?(?:name|info|meta|block)")],
];

/**
 * What a piece of furniture is that belongs to the article all the same, by what it is called: who wrote it, when,
 * what is in it. Only of a line or two; of contents, only where it leads to places on this page.
 */
export function apartOf(element: Element): Apart | undefined {
  if (isHidden(element)) return undefined;
  if (isContents(element)) return "contents";
  const names = namesOf(element);
  const kind = APART.find(([, name]) => name.test(names))?.[0];
  return kind && lengthOf(element) < 150 ? kind : undefined;
}

/** All its links lead to places on this page. */
function isContents(element: Element): boolean {
  const anchors = Array.from(element.querySelectorAll("a[href]"));
  const inner = anchors.filter((anchor) => /^#./.test(anchor.getAttribute("href") ?? ""));
  return inner.length > 2 && inner.length > anchors.length * 0.8;
}

/** A heading that folds the text below it: `<h3><a role="button" aria-expanded="false">Is it far?</a></h3>` */
const isFold = (element: Element): boolean =>
  element.getAttribute("role") === "button" &&
  (element.closest("h1, h2, h3, h4, h5, h6") ?? element.querySelector("h1, h2, h3, h4, h5, h6")) !== null;

/** A picture that opens larger in a box of its own: `<a class="js-popup" href="large.jpg"><img …></a>` */
const isZoom = (element: Element): boolean =>
  (element.localName === "a" || element.getAttribute("role") === "button") &&
  !element.textContent?.trim() &&
  element.querySelector("img") !== null;

/** In a sentence, a name is the styling of words, not a box: `It opened on <span class="date">3 May</span>.` */
function isInSentence(element: Element): boolean {
  if (!/^(?:span|a|time|small|font|abbr|cite|q|b|i|em|strong)$/.test(element.localName)) return false;
  return [element.previousSibling, element.nextSibling].some(
    (node) => node?.nodeType === 3 && /\p{L}{2}/u.test(node.nodeValue ?? ""),
  );
}

const isProseTag = (element: Element): boolean =>
  /^(?:em|strong|b|i|code|mark|h[1-6]|li|td|th|tr|table|ul|ol)$/.test(element.localName);

/** Said to be hidden by the element itself. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  if (element.getAttribute("aria-hidden") === "true")
    return !element.querySelector("img") && element.localName !== "math";
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}
