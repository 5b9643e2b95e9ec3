import { type Layer, layers } from "#model/place.ts";
import looks from "./looks.css?inline";

/** The name of a layer among the page's own highlights. */
const nameOf = (layer: Layer) => `lede-${layer}`;

/** Of two highlights on the same words the higher is seen. */
const priorities: Record<Layer, number> = { skim: 1, preview: 2, mark: 3 };

/** A document and its window, which in an isolated world are seen without the page's own additions. */
type Realm = Window & typeof globalThis;

/**
 * Marks ranges by the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/), which leaves the page's DOM
 * as it is. `changed` is called with whether anything is marked.
 */
export function layersOn(changed: (any: boolean) => void) {
  const held = new Map<Layer, Range[]>();
  const sheets = sheetsFor();
  const paint = (layer: Layer, ranges: Range[]) => {
    erase(layer);
    held.set(layer, ranges);
    for (const [view, own] of byRealm(ranges)) {
      const highlight = new view.Highlight(...own);
      highlight.priority = priorities[layer];
      view.CSS.highlights.set(nameOf(layer), highlight);
    }
    sheets.put([...held.values()].flat());
    changed(true);
  };
  const erase = (layer: Layer) => {
    const views = byRealm(held.get(layer) ?? []).keys();
    for (const view of views) view.CSS.highlights.delete(nameOf(layer));
    held.delete(layer);
    sheets.put([...held.values()].flat());
    changed(held.size > 0);
  };
  return { paint, erase, clear: () => layers.forEach(erase), has: (layer: Layer) => held.has(layer) };
}

/** Each window has highlights of its own. */
function byRealm(ranges: Range[]): Map<Realm, Range[]> {
  const realms = new Map<Realm, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (view) realms.set(view, [...(realms.get(view) ?? []), range]);
  }
  return realms;
}

/** Firefox shows in a shadow tree only what a style sheet of that tree says of highlights: it has ours while it holds one. */
function sheetsFor() {
  const dressed = new Map<ShadowRoot, CSSStyleSheet>();
  const put = (ranges: Range[]) => {
    const roots = new Set(ranges.map((range) => range.startContainer.getRootNode()));
    for (const [root, sheet] of dressed)
      if (!roots.has(root)) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
        dressed.delete(root);
      }
    for (const root of roots)
      if ("host" in root && !dressed.has(root as ShadowRoot)) dress(root as ShadowRoot);
  };
  const dress = (root: ShadowRoot) => {
    const view = root.ownerDocument.defaultView as Realm | null;
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(looks);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed.set(root, sheet);
  };
  return { put };
}
