/** A node of a browser's accessibility tree, in the browser's own words but for its states. */
export type Spoken = { role: string; name: string; level: number; states: string[]; depth: number };

/** One word for what browsers call by several. */
const words: Record<string, string> = {
  RootWebArea: "page",
  document: "page",
  pushbutton: "button",
  "toggle button": "button",
  ToggleButton: "button",
  radiobutton: "radio",
  checkbutton: "checkbox",
  grouping: "group",
  "text leaf": "text",
  StaticText: "text",
  Section: "text container",
  statusbar: "status",
  Pre: "pre",
};

/** What is said in one breath: its name is all that its inside would say. */
const whole = new Set(["button", "radio", "checkbox", "link", "heading", "term", "entry"]);
/** What one is told to be entering; what it holds follows. */
const entered = new Set([
  "page",
  "banner",
  "main",
  "contentinfo",
  "navigation",
  "complementary",
  "region",
  "group",
  "dialog",
]);
/** Said only as the name of something else. */
const silent = new Set(["Legend", "InlineTextBox", "ListMarker", "list item marker"]);

/**
 * What a screen reader says on the way through a page from its beginning to its end, one line for each stop:
 *
 *     main "The ferry is back"
 *     heading 1 "The ferry is back"
 *     radio "Short", checked
 */
export function walk(tree: Spoken[]): string[] {
  const said: string[] = [];
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at]!;
    const role = words[node.role] ?? node.role;
    const end = endOf(tree, at);
    const inside = tree.slice(at + 1, end);
    const label = role === "label" && !inside.some(({ role }) => whole.has(words[role] ?? role));
    if (silent.has(role) || label) at = end - 1;
    else if (role === "status") {
      said.push(`status: ${textOf(inside)}`);
      at = end - 1;
    } else if (whole.has(role)) {
      const name = node.name || textOf(inside);
      const states = node.states.filter((state) => state !== "focused").map((state) => `, ${state}`);
      said.push(`${role}${role === "heading" ? ` ${node.level}` : ""} "${name}"${states.join("")}`);
      at = end - 1;
    } else if (entered.has(role)) said.push(node.name ? `${role} "${node.name}"` : role);
    else if (role === "list") {
      const items = inside.filter((one) => one.role === "listitem" && one.depth === node.depth + 1);
      said.push(`list of ${items.length}`);
    } else if (role === "text" && /[\p{L}\p{N}]/u.test(node.name) && !isNameOf(tree, at))
      said.push(node.name);
  }
  return said;
}

/** Where what a node holds is over. */
function endOf(tree: Spoken[], at: number): number {
  const after = tree.findIndex((one, later) => later > at && one.depth <= tree[at]!.depth);
  return after < 0 ? tree.length : after;
}

/** The words beside a control inside its label are its name, and said with it. */
function isNameOf(tree: Spoken[], at: number): boolean {
  const depth = tree[at]!.depth;
  const label = tree
    .slice(0, at)
    .findLast((one) => one.depth < depth && /^(label|LabelText)$/.test(one.role));
  if (!label) return false;
  const from = tree.indexOf(label);
  const inside = tree.slice(from + 1, endOf(tree, from));
  return inside.includes(tree[at]!) && inside.some((one) => whole.has(words[one.role] ?? one.role));
}

const textOf = (nodes: Spoken[]) =>
  nodes
    .filter(({ role }) => words[role] === "text")
    .map(({ name }) => name)
    .filter(Boolean)
    .join(" ");
