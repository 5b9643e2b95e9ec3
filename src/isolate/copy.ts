import { isHidden } from "./furniture.ts";
import { number } from "./number.ts";
import { unfold } from "./unfold.ts";

/** What no reader sees, and nobody asks the copy for. */
const UNSEEN = "script, style, noscript, template";

/** What has text that a reader does not see. */
const UNREAD = "textarea, svg, [hidden]";

/** No block begins with these: they go without a number, and host no shadow tree. */
const INLINE = new Set(
  "a b i em strong span small br svg path g use script style noscript link meta option source input button label time".split(
    " ",
  ),
);

/** Characters of visible text below which the article may be elsewhere: in shadow trees, in `noscript`, in a frame. */
const BARE = 1000;

/** A copy of a document; for Readability, which uses it up. */
export type Copy = {
  document: Document;
  copy: Document;
  /** Makes another one. */
  again: () => Document;
  /** What else can be read: the live body, where it reads like the copy, else that of another copy. */
  rest: () => Element;
  /** Length of the visible text. */
  visible: number;
  /** The live element of a number, asked for before the page changes. */
  live: (number: number) => Element | null;
};

/** A copy of the body as a reader sees it, without what is never seen, its elements numbered like the live ones. */
export function copyOf(document: Document): Copy {
  const made = (isBare: boolean) => {
    const { copy, live, hosts } = numbered(document, isBare);
    const twins = isBare ? readNoscript(copy) : 0;
    for (const element of copy.querySelectorAll(UNSEEN)) element.remove();
    const isRevealed = reveal(copy);
    const isChanged = unfold(copy) + twins + hosts > 0 || isRevealed;
    const again = () => made(isBare).copy;
    return { document, copy, again, rest: () => (isChanged ? again().body : document.body), live };
  };
  const first = made(false);
  const visible = visibleLength(first.copy);
  if (visible >= BARE) return { ...first, visible };
  const bare = made(true);
  return { ...bare, visible: visibleLength(bare.copy) };
}

/** That of a frame of the same site which holds the article, where the page itself has next to no text. */
export function innermost(outer: Copy): Copy {
  if (outer.visible > BARE / 2 || !outer.copy.querySelector("iframe")) return outer;
  for (const frame of outer.document.querySelectorAll("iframe")) {
    const inner = frame.contentDocument?.body && copyOf(frame.contentDocument);
    if (inner && inner.visible > BARE) return inner;
  }
  return outer;
}

/**
 * The body is imported into a document without a window: cloning a live custom element in its own would run its
 * constructor. An import has the same elements in the same order, so walking both side by side leaves the page
 * untouched. What stands in open shadow roots is copied into its place and numbered after all else. A live element is
 * touched only where it may be a host, since each that is touched costs: `anywhere` on the page, or by its name.
 */
function numbered(document: Document, anywhere: boolean): Pick<Copy, "copy" | "live"> & { hosts: number } {
  const copy = document.implementation.createHTMLDocument(document.title);
  // Readability judges by these too.
  for (const { name, value } of document.documentElement.attributes)
    copy.documentElement.setAttribute(name, value);
  const body = copy.importNode(document.body, true);
  const live = document.body.getElementsByTagName("*");
  // A walker takes half the time of a collection.
  const copies = copy.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  const shadowed: Element[] = [];
  const hosts: [Element, Element][] = [];
  number(body, 0);
  let count = 1;
  while (copies.nextNode()) {
    const element = copies.currentNode as Element;
    const index = count++;
    const tag = element.localName;
    if (INLINE.has(tag)) continue;
    number(element, index);
    const host = anywhere || tag.includes("-") ? live[index - 1] : undefined;
    if (host?.shadowRoot) hosts.push([host, element]);
  }
  for (const [host, element] of hosts) flatten(host, element, (inner) => count + shadowed.push(inner) - 1);
  copy.body.replaceWith(body);
  const own = (index: number) => (index === 0 ? document.body : live[index - 1]);
  return { copy, live: (index) => own(index) ?? shadowed[index - count] ?? null, hosts: hosts.length };
}

/** Puts a copy of a shadow tree into the copy of its host; what the host itself holds goes into the slots. */
function flatten(host: Element, hostCopy: Element, next: (element: Element) => number): void {
  const own = new Map(
    Array.from(host.childNodes, (child, index) => [child as Node, hostCopy.childNodes[index]!]),
  );
  const into = (parent: Element, nodes: Iterable<Node>) => {
    for (const node of nodes) {
      const light = own.get(node);
      if (light) parent.append(light);
      else if (node.nodeType === 3) parent.append(node.nodeValue ?? "");
      else if (node.nodeType === 1) parent.append(one(node as Element));
    }
  };
  const one = (element: Element): Element => {
    // A shallow import into a document without a window: no constructor runs.
    const copy = hostCopy.ownerDocument.importNode(element, false);
    number(copy, next(element));
    const assigned = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes() : [];
    into(copy, assigned.length > 0 ? assigned : element.childNodes);
    if (element.shadowRoot) flatten(element, copy, next);
    return copy;
  };
  const shadow = Array.from(host.shadowRoot!.childNodes);
  const box = hostCopy.ownerDocument.createElement("div");
  into(box, shadow);
  hostCopy.replaceChildren(...box.childNodes);
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** Those of some elements, in document order, that stand in no other of them. */
function outermost(elements: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}

/** Length of the text that a reader sees, roughly: layout is not asked for, since it may take longer than all else. */
function visibleLength({ body }: Document): number {
  const unread = outermost(body.querySelectorAll(UNREAD));
  return unread.reduce((sum, element) => sum - laidOut(element), laidOut(body));
}

/** Length of the text with its white space collapsed. Only where there is some to collapse is a page's text touched. */
const laidOut = (element: Element): number => (element.textContent ?? "").replace(/\s\s+/g, " ").length;

/** A page that shows nothing without its script, but has its text in `noscript` for readers who have none. */
function readNoscript({ body }: Document): number {
  const twins = Array.from(body.querySelectorAll("noscript")).filter((twin) => lengthOf(twin) > 1000);
  for (const twin of twins) {
    const { body: content } = new DOMParser().parseFromString(twin.textContent ?? "", "text/html");
    const box = twin.ownerDocument.createElement("div");
    box.append(...content.childNodes);
    twin.replaceWith(box);
  }
  return twins.length;
}

/** Where more than half of the text is said to be hidden, the page waits for its script to lift it: all is shown. */
function reveal({ body }: Document): boolean {
  const marked = [
    body,
    ...body.querySelectorAll("[hidden], [aria-hidden=true], [style*=none], [style*=hidden]"),
  ];
  const hidden = marked.filter(isHidden);
  const unseen = outermost(hidden).reduce((sum, element) => sum + lengthOf(element), 0);
  if (unseen < 300 || unseen * 2 < lengthOf(body)) return false;
  for (const element of hidden) {
    element.removeAttribute("hidden");
    element.removeAttribute("aria-hidden");
    element.removeAttribute("style");
  }
  return true;
}
