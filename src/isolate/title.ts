import { stringOf } from "./json-ld.ts";
import { type Page, storiesOf, tidy } from "./metadata.ts";
import { plain } from "./wording.ts";

const wordsOf = (text: string): Set<string> => new Set(plain(text).match(/[^\s\p{P}\p{S}]+/gu));

/** The headline as the page shows it: the `h1` that says what the page's own data say, else those data. */
export function titleOf(page: Page, siteName: string | null): string {
  const { document, meta } = page;
  const headline = storiesOf(page).map((story) => stringOf(story.headline));
  const declared = [meta("og:title", "twitter:title"), document.title, headline[0]].map(tidy).filter(Boolean);
  const shown = Array.from(document.querySelectorAll("h1"), shownIn).filter(
    (text) => text.length > 2 && text.length < 300 && text !== siteName,
  );
  const agreeing = shown
    .map((text) => ({ text, share: Math.max(0, ...declared.map((title) => overlap(text, title))) }))
    .sort((a, b) => b.share - a.share || begins(b.text, declared) - begins(a.text, declared))[0];
  if (agreeing && agreeing.share > 0.5) return agreeing.text;
  if (shown.length === 1 && wordsOf(shown[0]!).size > 2) return shown[0]!;
  return withoutSite(declared[0] ?? "", siteName, document.URL) || shown[0] || "";
}

const UNSHOWN = "style, script, button, noscript, svg";

/** The text of a heading without its buttons and the mark that links to it: "Middleware¶" → "Middleware" */
function shownIn(heading: Element): string {
  const unshown = new Set<Node>(heading.querySelectorAll(UNSHOWN));
  const texts = Array.from(heading.childNodes, (node) => (unshown.has(node) ? "" : node.textContent));
  return tidy(unshown.size > 0 ? texts.join(" ") : heading.textContent).replace(/ ?[¶#]$/, "");
}

/** A book names the chapter first, "What is Ownership? - The Book", though the page has headings of both. */
const begins = (text: string, declared: string[]): number =>
  Number(declared.some((title) => title.startsWith(text)));

/** How much of a heading's words a title has, 0 to 1; less if the title has far more besides. */
function overlap(heading: string, title: string): number {
  const [words, others] = [wordsOf(heading), wordsOf(title)];
  const both = [...words].filter((word) => others.has(word)).length;
  return both / Math.max(1, words.size, others.size / 3);
}

/** "Five sedans to watch | Daily Example" → "Five sedans to watch" */
function withoutSite(title: string, siteName: string | null, url: string): string {
  const bare = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, "");
  const parts = title.split(/\s+[|–—·•»-]\s+/);
  const isSite = (part: string) =>
    bare(part) === bare(siteName ?? "") || bare(new URL(url).hostname).includes(bare(part));
  const kept = parts.filter((part, index) => (index > 0 && index < parts.length - 1) || !isSite(part));
  if (kept.length < parts.length) return kept.join(" – ");
  const [first = "", ...rest] = title.split(/\s+\|\s+/);
  return rest.length > 0 && wordsOf(first).size > 2 ? first : title;
}
