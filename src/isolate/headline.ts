import { tidy } from "./metadata.ts";

/** How many pieces of text after and before the headline may say who wrote it and when. */
const AFTER = 16;
const BEFORE = 6;
/** Longer than this, a piece of text is a standfirst or the text itself. */
const LONG = 120;

/** What stands round the headline in short pieces of text, in order: first those after it, then those before. */
export function aroundHeadline(document: Document, title: string): string[] {
  const headings = Array.from(document.querySelectorAll("h1, h2"));
  const heading =
    headings.find((element) => tidy(element.textContent).startsWith(title) && title) ?? headings[0];
  if (!heading || !document.body) return [];
  return [...pieces(document, heading, true), ...pieces(document, heading, false)];
}

const UNREAD = /^(?:script|style|noscript|template|svg|option|textarea)$/;

/** 4: text alone. Walks from the heading, and ends at the limit: however large the page, a few steps. */
function pieces(document: Document, heading: Element, onwards: boolean): string[] {
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = onwards ? (lastIn(heading) ?? heading) : heading;
  const found: string[] = [];
  for (let steps = 0; steps < 200 && found.length < (onwards ? AFTER : BEFORE); steps++) {
    const node = onwards ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    const text = tidy(node.nodeValue);
    if (!text || UNREAD.test(node.parentElement?.localName ?? "")) continue;
    if (text.length < LONG) found.push(text);
    else if (onwards && text.length > 3 * LONG) break;
  }
  return found;
}

function lastIn(node: Node): Node | null {
  let last = node.lastChild;
  while (last?.lastChild) last = last.lastChild;
  return last;
}
