import { isHidden } from "./furniture.ts";
import { number, remember } from "./number.ts";

/** What no reader sees, whatever its style. */
const UNSEEN = "script, style, noscript, template, textarea, svg";

/**
 * A copy of the document as a reader sees it, its elements numbered like the live ones in document order.
 * The document is cloned, never an element: cloning a live custom element would run its constructor. A clone has
 * the same elements in the same order, so walking both side by side leaves the page untouched. What stands in open
 * shadow roots is copied into its place and numbered after all else.
 */
export function copyOf(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  const live = Array.from(document.getElementsByTagName("*"));
  const copies = Array.from(copy.getElementsByTagName("*"));
  copies.forEach(number);
  live.forEach((host, index) => {
    if (host.shadowRoot && copies[index]) flatten(host, copies[index], live);
  });
  remember(live);
  if (copy.body) readNoscript(copy.body);
  if (copy.body) reveal(copy.body);
  return copy;
}

/** Puts a copy of a shadow tree into the copy of its host; what the host itself holds goes into the slots. */
function flatten(host: Element, hostCopy: Element, live: Element[]): void {
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
    number(copy, live.push(element) - 1);
    const assigned = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes() : [];
    into(copy, assigned.length > 0 ? assigned : element.childNodes);
    if (element.shadowRoot) flatten(element, copy, live);
    return copy;
  };
  const shadow = Array.from(host.shadowRoot!.childNodes);
  const box = hostCopy.ownerDocument.createElement("div");
  into(box, shadow);
  hostCopy.replaceChildren(...box.childNodes);
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** Length of the text that a reader sees, roughly: layout is not asked for, since it may take longer than all else. */
export function visibleLength(body: Element): number {
  const unseen = Array.from(body.querySelectorAll(`${UNSEEN}, [hidden]`));
  const outer = unseen.filter((element) => !element.parentElement?.closest("svg, [hidden]"));
  const length = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").length;
  return outer.reduce((sum, element) => sum - length(element), length(body));
}

/** A page that shows nothing without its script, but has its text in `noscript` for readers who have none. */
function readNoscript(body: Element): void {
  const twins = Array.from(body.querySelectorAll("noscript")).filter((twin) => lengthOf(twin) > 1000);
  if (twins.length === 0 || visibleLength(body) > 300) return;
  for (const twin of twins) {
    const { body: content } = new DOMParser().parseFromString(twin.textContent ?? "", "text/html");
    const box = body.ownerDocument.createElement("div");
    box.append(...content.childNodes);
    twin.replaceWith(box);
  }
}

/** Where more than half of the text is said to be hidden, the page waits for its script to lift it: all is shown. */
function reveal(body: Element): void {
  const marked = [
    body,
    ...body.querySelectorAll("[hidden], [aria-hidden=true], [style*=none], [style*=hidden]"),
  ];
  const hidden = marked.filter((element) => isHidden(element));
  const outer = hidden.filter(
    (element) => !hidden.some((other) => other !== element && other.contains(element)),
  );
  const text = (element: Element) =>
    lengthOf(element) -
    Array.from(element.querySelectorAll(UNSEEN)).reduce((sum, part) => sum + lengthOf(part), 0);
  const unseen = outer
    .filter((element) => !element.matches(UNSEEN))
    .reduce((sum, part) => sum + text(part), 0);
  if (unseen <= text(body) / 2) return;
  for (const element of hidden) {
    element.removeAttribute("hidden");
    element.removeAttribute("aria-hidden");
    element.removeAttribute("style");
  }
}
