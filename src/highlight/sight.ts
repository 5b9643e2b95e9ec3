/** The element that an element stands in as it is shown: out of a slot, a shadow root, and a frame of the same site. */
export function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ??
    element.parentElement ??
    ("host" in root ? (root as ShadowRoot).host : (element.ownerDocument.defaultView?.frameElement ?? null))
  );
}

/** The element that a range begins in. */
export const elementOf = ({ startContainer: node }: Range): Element | null =>
  node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;

/** The elements around a range, inmost first, out of shadow roots and frames too. */
export function holdersOf(range: Range): Element[] {
  const holders: Element[] = [];
  for (let element = elementOf(range); element; element = holderOf(element)) holders.push(element);
  return holders;
}

/** Can these be seen, or could they once what folds them away is opened? */
export function isShown(ranges: Range[]): boolean {
  return ranges.some((range) => {
    const element = elementOf(range);
    if (!element) return false;
    if (element.checkVisibility({ visibilityProperty: true })) return hasBox(range);
    return foldsAround(range).some((fold) => fold.checkVisibility({ visibilityProperty: true }));
  });
}

const hasBox = (range: Range) =>
  Array.from(range.getClientRects()).some(({ width, height }) => width > 0 && height > 0);

/** The closed `details` that fold a range away, outermost first. */
const foldsAround = (range: Range): Element[] =>
  holdersOf(range)
    .filter((element) => element.localName === "details" && !element.hasAttribute("open"))
    .reverse();

/** Opens them, from without to within. */
export function unfold(range: Range): void {
  for (const fold of foldsAround(range)) (fold as HTMLDetailsElement).open = true;
}
