import type { Block, Run } from "#model/article.ts";

/** A page of more links into itself than these is an index, and following each would take time. */
const MOST = 2000;

/**
 * Tells blocks the fragments of the page's address that lead to them, as far as links in the article name them: notes,
 * and the way back from them. A fragment that names a section leads to its first block.
 */
export function nameFragments(
  blocks: Block[],
  document: Document,
  live: (number: number) => Element | null,
): void {
  const wanted = new Set(
    blocks.flatMap(runsOf).flatMap(({ href }) => (href && fragmentIn(href, document.URL)) || []),
  );
  if (wanted.size === 0 || wanted.size > MOST) return;
  const first = new Map<Element, Block>();
  const elements = blocks.flatMap((block) => {
    const element = block.element === undefined ? null : live(block.element);
    if (element && !first.has(element)) first.set(element, block);
    return element ?? [];
  });
  for (const fragment of wanted) {
    const target = targetOf(fragment, document);
    const block =
      target && (first.get(target) ?? blockIn(target, elements, first) ?? blockAround(target, first));
    if (block) block.fragments = [...(block.fragments ?? []), fragment];
  }
}

const runsOf = (block: Block): Run[] =>
  "runs" in block ? block.runs : block.kind === "table" ? block.rows.flat().flatMap(({ runs }) => runs) : [];

/** `https://a.example/page#note-1` on that page → "note-1". */
function fragmentIn(href: string, page: string): string | null {
  const [address, fragment] = href.split(/#(.*)/s);
  return fragment && address === page.split("#")[0] ? fragment : null;
}

function targetOf(fragment: string, document: Document): Element | null {
  const id = decoded(fragment);
  return document.getElementById(id) ?? document.getElementsByName(id)[0] ?? null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const blockIn = (target: Element, elements: Element[], first: Map<Element, Block>) => {
  const inside =
    target.childElementCount > 0 ? elements.find((element) => target.contains(element)) : undefined;
  return inside && first.get(inside);
};

function blockAround(target: Element, first: Map<Element, Block>): Block | undefined {
  for (let around = target.parentElement; around; around = around.parentElement) {
    const block = first.get(around);
    if (block) return block;
  }
  return undefined;
}
