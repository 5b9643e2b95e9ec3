import type { View } from "./driver.ts";
import type { Spoken } from "./spoken.ts";

type Accessible = {
  role: number;
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  childCount: number;
  attributes: { getStringProperty(name: string): string } | null;
  getState(state: { value?: number }, extra: { value?: number }): void;
};
type AccessibilityService = {
  getAccessibleFor(node: Node): Accessible | null;
  getStringRole(role: number): string;
};

/** Runs in the browser's own context: what its accessibility service holds of the popup, or of the tab that is seen. */
function read(where: "popup" | "tab"): Spoken[] | null {
  const STATE = { focused: 4, checked: 16, pressed: 8, expanded: 0x200, collapsed: 0x400, unavailable: 1 };
  const window = Services.wm.getMostRecentWindow("navigator:browser") as unknown as Window & {
    gBrowser: { selectedBrowser: Element };
  };
  const browser =
    where === "popup"
      ? window.document.querySelector("browser[webextension-view-type=popup]")
      : window.gBrowser.selectedBrowser;
  const service = (Cc as unknown as Record<string, { getService(id: unknown): AccessibilityService }>)[
    "@mozilla.org/accessibilityService;1"
  ]!.getService((Ci as { nsIAccessibilityService?: unknown }).nsIAccessibilityService);
  const document = browser && service.getAccessibleFor(browser)?.firstChild;
  if (!document || document.childCount === 0) return null;
  const spoken: Spoken[] = [];
  const attribute = (one: Accessible, name: string) => {
    try {
      return one.attributes?.getStringProperty(name) ?? "";
    } catch {
      return "";
    }
  };
  const walk = (one: Accessible, depth: number) => {
    const [state, extra]: { value?: number }[] = [{}, {}];
    one.getState(state!, extra!);
    const states = Object.entries(STATE).flatMap(([name, bit]) => ((state!.value ?? 0) & bit ? [name] : []));
    const current = attribute(one, "current");
    spoken.push({
      role: attribute(one, "xml-roles").split(" ")[0] || service.getStringRole(one.role),
      name: (one.name ?? "").replace(/\s+/g, " ").trim(),
      level: Number(attribute(one, "level")) || 0,
      states: [...states, ...(current && current !== "false" ? ["current"] : [])],
      depth,
    });
    for (let child = one.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
  };
  walk(document, 0);
  return spoken;
}

/** The accessibility tree of the popup or of the tab; `null` while the browser has not made it yet. */
export const treeOf = (chrome: View, where: "popup" | "tab") => chrome.evaluate(read, where);
