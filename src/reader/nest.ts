import type { Block, BlockOf } from "#model/article.ts";

/** A block and its number in the article. */
export type Placed<B extends Block = Block> = { at: number; block: B };

/** An item of a list: its own words, if it has any, and what stands in it below them. */
export type Item = { own: Placed<BlockOf<"item">> | null; inside: Node[] };

/** Blocks as they are set: what stands together in one element is one node. `at`: number of its first block. */
export type Node =
  | { kind: "block"; at: number; block: Block }
  | { kind: "list"; at: number; ordered: boolean; items: Item[] }
  | { kind: "quote"; at: number; quotes: Placed<BlockOf<"quote">>[] }
  | { kind: "definitions"; at: number; entries: Placed<BlockOf<"paragraph">>[] }
  | { kind: "folded"; at: number; why: "aside" | "contents"; inside: Node[] };

const isFolded = ({ block }: Placed) =>
  block.aside ? "aside" : block.kind === "contents" ? "contents" : null;

/** Lists in lists beyond so many are set as the innermost: no page is so wide, and no stack of calls so high. */
const DEEPEST = 12;

/** Flat blocks as nested nodes, in order. `from`: number of the first block. */
export function nest(blocks: Block[], from = 0): Node[] {
  const placed = blocks.map((block, index) => ({ at: from + index, block: shallow(block) }));
  return runsBy(placed, isFolded).flatMap(({ key, members }) =>
    key
      ? [{ kind: "folded", at: members[0]!.at, why: key, inside: nodesOf(members, 0) }]
      : nodesOf(members, 0),
  );
}

const shallow = (block: Block): Block =>
  (block.depth ?? 0) > DEEPEST ? { ...block, depth: DEEPEST } : block;

/** Neighbours of one key together. */
function runsBy<T, K>(members: T[], keyOf: (member: T) => K): { key: K; members: T[] }[] {
  const runs: { key: K; members: T[] }[] = [];
  for (const member of members) {
    const key = keyOf(member);
    const last = runs.at(-1);
    if (last && last.key === key) last.members.push(member);
    else runs.push({ key, members: [member] });
  }
  return runs;
}

/** `depth`: how many lists stand around. What stands deeper is the inside of a list. */
function nodesOf(placed: Placed[], depth: number): Node[] {
  const kindOf = ({ block }: Placed) => {
    if ((block.depth ?? 0) > depth) return "list";
    if (isEntry({ at: 0, block })) return "definitions";
    return block.kind === "quote" ? "quote" : "block";
  };
  return runsBy(placed, kindOf).flatMap(({ key, members }): Node[] => {
    if (key === "list") return listsOf(members, depth + 1);
    if (key === "quote") return [{ kind: "quote", at: members[0]!.at, quotes: members.filter(isQuote) }];
    const entries = members.filter(isEntry);
    if (key === "definitions" && isList(entries)) return [{ kind: key, at: entries[0]!.at, entries }];
    return members.map(({ at, block }) => ({ kind: "block", at, block }));
  });
}

const isQuote = (placed: Placed): placed is Placed<BlockOf<"quote">> => placed.block.kind === "quote";

const isEntry = (placed: Placed): placed is Placed<BlockOf<"paragraph">> =>
  placed.block.kind === "paragraph" && placed.block.role !== undefined;

/** A list of definitions begins with a term and defines it; a term alone is a paragraph. */
const isList = (entries: Placed<BlockOf<"paragraph">>[]) =>
  entries[0]?.block.role === "term" && entries.some(({ block }) => block.role === "definition");

/** An item begins at its own words; what follows at its depth or deeper stands inside it. */
function listsOf(placed: Placed[], depth: number): Node[] {
  const lists: Extract<Node, { kind: "list" }>[] = [];
  const inside = new Map<Item, Placed[]>();
  for (const one of placed) {
    const { at, block } = one;
    const begins = block.kind === "item" && block.depth === depth;
    const ordered = begins && block.ordinal !== undefined;
    const last = lists.at(-1);
    const list =
      last && (!begins || last.ordered === ordered)
        ? last
        : { kind: "list" as const, at, ordered, items: [] };
    if (list !== last) lists.push(list);
    const item: Item | undefined = begins ? { own: { at, block }, inside: [] } : list.items.at(-1);
    const holder = item ?? { own: null, inside: [] };
    if (begins || !item) list.items.push(holder);
    if (begins) continue;
    const members = inside.get(holder);
    if (members) members.push(one);
    else inside.set(holder, [one]);
  }
  for (const [item, members] of inside) item.inside = nodesOf(members, depth);
  return lists;
}

/** Nodes in parts of about so many blocks, so that the browser can leave out what is far from the screen. */
export function partsOf(nodes: Node[], size: number): Node[][] {
  const parts: Node[][] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (last && node.at - last[0]!.at < size) last.push(node);
    else parts.push([node]);
  }
  return parts;
}
