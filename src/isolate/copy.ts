import { isHidden } from "./furniture.ts";
import { number } from "./number.ts";

/** What no reader sees, whatever its style. */
const UNSEEN = "script, style, noscript, template, textarea, svg";

/** No block begins with these: they go without a number, and host no shadow tree. */
const INLINE = new Set(
  "a b i em strong span small br svg path g use script style link meta option source input button label time".split(
    " ",
  ),
);

/**
 * A copy of the document as a reader sees it, its elements numbered like the live ones in document order.
 * The document is cloned, never an element: cloning a live custom element would run its constructor. A clone has
 * the same elements in the same order, so walking both side by side leaves the page untouched. What stands in open
 * shadow roots is copied into its place and numbered after all else.
 */
export function copyOf(document: Document): Copy {
  const copy = document.cloneNode(true) as Document;
  const live = document.getElementsByTagName("*");
  const copies = copy.getElementsByTagName("*");
  const shadowed: Element[] = [];
  // A live element is touched only where it may be a host: each that is touched costs.
  const before = copy.body ? visibleLength(copy.body) : 0;
  const isBare = before < 1000;
  const hosts: [Element, Element][] = [];
  let index = -1;
  for (const element of copies) {
    index++;
    const tag = element.localName;
    if (INLINE.has(tag)) continue;
    number(element, index);
    const host = isBare || tag.includes("-") ? live[index] : undefined;
    if (host?.shadowRoot) hosts.push([host, element]);
  }
  const count = index + 1;
  for (const [host, element] of hosts) flatten(host, element, (inner) => count + shadowed.push(inner) - 1);
  const changed = [isBare && readNoscript(copy), reveal(copy), hosts.length > 0].some(Boolean);
  const visible = changed && copy.body ? visibleLength(copy.body) : before;
  return { copy, visible, live: (number) => live[number] ?? shadowed[number - count] ?? null };
}

/** The copy, the length of its visible text, and the live element of a number: asked for before the page changes. */
export type Copy = { copy: Document; visible: number; live: (number: number) => Element | null };

/** The document that holds the article: that of a frame of the same site, where the page itself has next to no text. */
export function innerOf(document: Document): Document {
  if (!document.body || !document.querySelector("iframe") || laidOut(document.body) > 5000) return document;
  if (visibleLength(document.body) > 500) return document;
  const inner = Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentDocument);
  return inner.find((other) => other?.body && visibleLength(other.body) > 1000) ?? document;
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

/** Length of the text that a reader sees, roughly: layout is not asked for, since it may take longer than all else. */
function visibleLength(body: Element): number {
  const unseen = Array.from(body.querySelectorAll(`${UNSEEN}, [hidden]`));
  const outer = unseen.filter((element) => !element.parentElement?.closest("svg, [hidden]"));
  return outer.reduce((sum, element) => sum - laidOut(element), laidOut(body));
}

/** Length of the text with its white space collapsed, counted by hand: a pattern takes far longer on a whole page. */
function laidOut(element: Element): number {
  const text = element.textContent ?? "";
  let length = 0;
  let space = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSpace = code <= 32 || code === 0xa0;
    if (!isSpace || !space) length++;
    space = isSpace;
  }
  return length;
}

/** A page that shows nothing without its script, but has its text in `noscript` for readers who have none. */
function readNoscript({ body }: Document): boolean {
  if (!body) return false;
  const twins = Array.from(body.querySelectorAll("noscript")).filter((twin) => lengthOf(twin) > 1000);
  for (const twin of twins) {
    const { body: content } = new DOMParser().parseFromString(twin.textContent ?? "", "text/html");
    const box = body.ownerDocument.createElement("div");
    box.append(...content.childNodes);
    twin.replaceWith(box);
  }
  return twins.length > 0;
}

/** Where more than half of the text is said to be hidden, the page waits for its script to lift it: all is shown. */
function reveal({ body }: Document): boolean {
  if (!body) return false;
  const marked = [
    body,
    ...body.querySelectorAll("[hidden], [aria-hidden=true], [style*=none], [style*=hidden]"),
  ];
  const hidden = marked.filter((element) => isHidden(element));
  const all = new Set(hidden.filter((element) => !element.matches(UNSEEN)));
  const isWithin = (element: Element): boolean => {
    for (let around = element.parentElement; around; around = around.parentElement)
      if (all.has(around)) return true;
    return false;
  };
  const length = (elements: Iterable<Element>) =>
    Array.from(elements).reduce((sum, element) => sum + lengthOf(element), 0);
  const unseen = length([...all].filter((element) => !isWithin(element)));
  if (unseen < 300 || unseen * 2 < lengthOf(body) - length(body.querySelectorAll(UNSEEN))) return false;
  for (const element of hidden) {
    element.removeAttribute("hidden");
    element.removeAttribute("aria-hidden");
    element.removeAttribute("style");
  }
  return true;
}
