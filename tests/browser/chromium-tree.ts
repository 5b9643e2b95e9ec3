import type { CDPSession } from "puppeteer-core";
import type { Spoken } from "./spoken.ts";

/** The accessibility tree of a page in reading order, without what the browser itself passes over. */
export async function treeIn(session: CDPSession): Promise<Spoken[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken: Spoken[] = [];
  const walk = (node: (typeof nodes)[number], depth: number) => {
    const property = (wanted: string) => node.properties?.find(({ name }) => name === wanted)?.value.value;
    if (!node.ignored) {
      const is = (name: string, state = name) => (`${property(name)}` === "true" ? [state] : []);
      spoken.push({
        role: String(node.role?.value ?? ""),
        name: String(node.name?.value ?? "")
          .replace(/\s+/g, " ")
          .trim(),
        level: Number(property("level") ?? 0),
        states: [
          ...is("focused"),
          ...is("checked"),
          ...is("pressed"),
          ...is("expanded"),
          ...(property("expanded") === false ? ["collapsed"] : []),
          ...is("disabled", "unavailable"),
          ...(property("current") ? ["current"] : []),
        ],
        depth,
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, node.ignored ? depth : depth + 1);
    }
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) walk(root, 0);
  return spoken;
}
