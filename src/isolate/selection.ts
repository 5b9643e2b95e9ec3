import { type Article, type Block, textOf } from "#model/article.ts";
import { fail, type Result, succeed } from "#model/failure.ts";
import { BLOCK, NEVER } from "./inline.ts";
import { dirOf, langOf, pageOf, siteNameOf } from "./metadata.ts";
import { remember } from "./number.ts";
import { datesOf } from "./published.ts";
import { breakLine, emptyLine, finish, type Style, write } from "./runs.ts";
import { titleOf } from "./title.ts";

const PLAIN: Style = { marks: [] };

/**
 * The text that the reader has selected, as an article: each block of the page that it touches is a paragraph, and what
 * is known of it is what is known of the page. `no_selection` if nothing is selected. Never throws.
 */
export function isolateSelection(document: Document): Result<Article> {
  try {
    const blocks = blocksIn(document);
    return blocks.some((block) => textOf(block))
      ? succeed(articleOf(document, blocks))
      : fail("no_selection");
  } catch (error) {
    return fail("internal", String((error as Error | null)?.stack ?? error));
  }
}

function articleOf(document: Document, blocks: Block[]): Article {
  const page = pageOf(document);
  const lang = langOf(page);
  const siteName = siteNameOf(page);
  const title = titleOf(page, siteName);
  const known = { url: document.URL, title, byline: null, siteName, ...datesOf(page, title), lang };
  const about = { ...known, dir: dirOf(page, lang), kind: "article" as const, coverage: 1, partial: false };
  return { about, blocks, previous: null, next: null, doubt: null };
}

/** The selected text, block by block; the elements are remembered by number. */
function blocksIn(document: Document): Block[] {
  const numbers = new Map(elementsIn(document).map((element, at) => [element, at]));
  const live = [...numbers.keys()];
  const blocks: Block[] = [];
  const now = { line: emptyLine(), owner: null as Element | null };
  const flush = () => {
    const runs = finish(now.line);
    const element = now.owner && numbers.get(now.owner);
    if (runs.length > 0)
      blocks.push({ kind: "paragraph", runs, ...(typeof element === "number" && { element }) });
    now.line = emptyLine();
  };
  for (const node of selectedRanges(document).flatMap(nodesIn)) {
    const owner = ownerOf(node.node);
    if (owner !== now.owner) flush();
    now.owner = owner;
    if (node.text === null) breakLine(now.line);
    else write(now.line, node.text, PLAIN);
  }
  flush();
  remember(blocks, (index) => live[index] ?? null);
  return blocks;
}

/** Every element, those of open shadow trees behind the element that they hang on. */
const elementsIn = (root: Document | ShadowRoot): Element[] =>
  Array.from(root.querySelectorAll("*")).flatMap((element) =>
    element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );

/** What newer browsers have, and how Chromium told of a selection in a shadow tree before. */
type Composed = { getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[] };
type Shadow = ShadowRoot & { getSelection?: () => Selection | null };

/** The selected ranges, each within one tree: what stands in an open shadow tree hides from the document. */
function selectedRanges(document: Document): Range[] {
  const selection = document.getSelection() as (Selection & Composed) | null;
  const shadowRoots: Shadow[] = elementsIn(document).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const composed = selection?.getComposedRanges?.({ shadowRoots }) ?? [];
  const within = composed.flatMap((range) => rangeWithin(range) ?? []);
  if (within.length > 0 && within.length >= (selection?.rangeCount ?? 0)) return within;
  const inShadow = shadowRoots
    .map((root) => root.getSelection?.() ?? null)
    .find((one) => one?.type === "Range");
  const told = inShadow ?? selection;
  return Array.from({ length: told?.rangeCount ?? 0 }, (_, at) => told!.getRangeAt(at));
}

/** `null` if it begins in one tree and ends in another, as no live range can, or holds nothing. */
function rangeWithin({ startContainer, startOffset, endContainer, endOffset, collapsed }: StaticRange) {
  if (collapsed || startContainer.getRootNode() !== endContainer.getRootNode()) return null;
  const range = startContainer.ownerDocument?.createRange() ?? null;
  range?.setStart(startContainer, startOffset);
  range?.setEnd(endContainer, endOffset);
  return range;
}

function allOf(root: ShadowRoot): Range {
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(root);
  return range;
}

/** The text nodes of a range with what of them is in it, and its line breaks. */
function nodesIn(range: Range): { node: Node; text: string | null }[] {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range;
  const document = root.ownerDocument;
  if (!document) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && NEVER.has((node as Element).localName)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const found: { node: Node; text: string | null }[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const { shadowRoot } = node as Partial<Element>;
    if (shadowRoot) found.push(...nodesIn(allOf(shadowRoot)));
    if (node.nodeName === "BR") found.push({ node, text: null });
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node.nodeValue ?? "";
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : text.length;
    if (from < to) found.push({ node, text: text.slice(from, to) });
  }
  return found;
}

/** The block of the page that a node stands in. */
function ownerOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !BLOCK.has(element.localName)) element = element.parentElement;
  return element;
}
