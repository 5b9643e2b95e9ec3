/** The same numbers for the same seed, 0 up to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NAMES =
  "div p span section article aside nav header footer main h1 h2 h6 ul ol li dl dt dd table tr td th blockquote pre code figure figcaption a b em br hr img svg math form button details summary template noscript iframe video custom-box label select font center".split(
    " ",
  );
const MARKS =
  "article-body comments sidebar ad promo related share byline author date caption nav footer cookie hidden print-only paywall breadcrumb next prev page-2 sr-only lede readability-score __proto__".split(
    " ",
  );
const ATTRIBUTES: [string, string[]][] = [
  ["class", MARKS],
  ["id", [...MARKS, "body", "head", "title", "children", "attributes", "cloneNode"]],
  ["style", ["display:none", "visibility:hidden", "position:fixed", "column-count:3", "font-size:0", "x"]],
  ["hidden", ["", "until-found"]],
  ["aria-hidden", ["true", "false"]],
  ["role", ["main", "article", "navigation", "complementary", "presentation", "x"]],
  ["itemprop", ["articleBody", "author", "datePublished", "headline"]],
  ["href", ["/next", "#x", "javascript:1", "http://[", "", "?page=2"]],
  ["src", ["/a.png", "data:image/png,x", "http://[", ""]],
  ["datetime", ["2024-02-30", "yesterday", ""]],
  ["lang", ["de", "ar", "x-y-z", ""]],
  ["dir", ["rtl", "auto", "up"]],
  ["data-lede-n", ["0", "7", "x"]],
];
const TEXTS = [
  "By Ana Bell",
  "March 3, 2024",
  "Read more",
  "Advertisement",
  "Page 1 of 3",
  "\u202e\u200b\ufeff",
  "\ud800",
  "日本語の文です。",
  "مرحبا بالعالم.",
  " ",
  "x".repeat(3000),
  "The ferry of Velm goes at nine. ".repeat(20),
];

/** Changes a page by one thing at a time, and says what it was. The same page and seed: the same changes. */
export function changed(page: Document, seed: number): () => string {
  const next = chance(seed);
  const one = <T>(list: ArrayLike<T>): T => list[Math.floor(next() * list.length)] as T;
  const element = () => one(page.body?.querySelectorAll("*") ?? []) as Element | undefined;
  const renamed = (old: Element, name: string) => {
    const made = page.createElement(name);
    for (const { name, value } of old.attributes) made.setAttribute(name, value);
    made.append(...old.childNodes);
    old.replaceWith(made);
  };
  const ways: Record<string, (target: Element) => void> = {
    "taking out": (target) => target.remove(),
    "putting twice": (target) => {
      if (target.querySelectorAll("*").length < 400) target.after(target.cloneNode(true));
    },
    moving: (target) => {
      const place = element();
      if (place && !target.contains(place)) place.append(target);
    },
    unwrapping: (target) => target.replaceWith(...target.childNodes),
    wrapping: (target) => {
      const made = page.createElement(one(NAMES));
      target.replaceWith(made);
      made.append(target);
    },
    renaming: (target) => renamed(target, one(NAMES)),
    marking: (target) => {
      const [name, values] = one(ATTRIBUTES);
      target.setAttribute(name, one(values));
    },
    unmarking: (target) => {
      for (const { name } of [...target.attributes]) target.removeAttribute(name);
    },
    "words in": (target) => target.append(one(TEXTS)),
    "words away": (target) => {
      target.textContent = "";
    },
    "cutting words": (target) => {
      const words = target.firstChild;
      if (words instanceof Text) words.data = words.data.slice(0, Math.floor(next() * words.data.length));
    },
    "a remark in": (target) => target.prepend(page.createComment(one(TEXTS))),
    "a shadow tree in": (target) => {
      if (/^(div|p|section|article|span|main|h[1-6]|blockquote|aside|nav)$/.test(target.localName))
        if (!target.shadowRoot) target.attachShadow({ mode: "open" }).append(` ${one(TEXTS)} `);
    },
    "another title": () => {
      page.title = one(TEXTS);
    },
  };
  return () => {
    const target = element();
    if (!target) return "nothing left to change";
    const way = one(Object.keys(ways));
    const what = `${way} <${target.localName}>`;
    ways[way]?.(target);
    return what;
  };
}
