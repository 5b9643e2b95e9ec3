import { useEffect, useMemo, useState } from "preact/hooks";
import { type Article, textOf } from "#model/article.ts";
import { Nodes, type Setting } from "./Blocks.tsx";
import { type Node, nest, partsOf } from "./nest.ts";
import type { BlockAt } from "./Runs.tsx";

/** Blocks of a part: about a screen or two. */
const PART = 24;
/** Parts drawn in one frame: more would keep the reader from scrolling. */
const STEP = 4;
/** An article of more parts than these lets the browser leave out what is far from the screen. */
const LONG = 10;

type Props = { article: Article; url: string; whole: boolean; pictures: boolean; drawn: () => void };

/** The article, drawn part by part: what fills the screen first. `drawn` is called once all of it stands. */
export function Body({ article, url, whole, pictures, drawn }: Props) {
  const { blocks, about } = article;
  const parts = useMemo(() => partsOf(nest(blocks), PART), [blocks]);
  const blockAt = useMemo(() => blockAtIn(article, url), [article, url]);
  const [count, setCount] = useState(2);
  useEffect(() => {
    if (count >= parts.length) {
      if (whole) drawn();
      return undefined;
    }
    const frame = requestAnimationFrame(() => setCount(count + STEP));
    return () => cancelAnimationFrame(frame);
  }, [count, parts.length, whole, drawn]);
  return (
    <div
      class="prose"
      lang={about.lang ?? undefined}
      dir={about.dir}
      data-long={parts.length > LONG}
      data-whole={whole && count >= parts.length}
    >
      {parts.slice(0, count).map((nodes) => (
        <Part key={nodes[0]?.at} nodes={nodes} blocks={blocks} setting={{ pictures, blockAt }} />
      ))}
    </div>
  );
}

type PartProps = { nodes: Node[]; blocks: Article["blocks"]; setting: Setting };

/** A part is drawn again only when its own nodes or the setting change. */
function Part({ nodes, blocks, setting: { pictures, blockAt } }: PartProps) {
  const drawn = useMemo(
    () => <Nodes nodes={nodes} pictures={pictures} blockAt={blockAt} />,
    [nodes, pictures, blockAt],
  );
  const height = useMemo(() => heightOf(nodes, blocks), [nodes, blocks]);
  return (
    <section class="part" style={{ containIntrinsicBlockSize: `auto ${height}rem` }}>
      {drawn}
    </section>
  );
}

/** About how high a part will be, in rem: the scroll bar tells the truth from the start. */
function heightOf(nodes: Node[], blocks: Article["blocks"]): number {
  const first = nodes[0]?.at ?? 0;
  const inPart = blocks.slice(first, first + PART);
  return Math.round(
    inPart.reduce(
      (sum, block) => sum + (block.kind === "figure" ? 24 : 1 + Math.ceil(textOf(block).length / 66) * 1.9),
      0,
    ),
  );
}

/** Links of the page into itself lead to the block that has that fragment. */
function blockAtIn({ blocks }: Article, url: string): BlockAt {
  const fragments = new Map(
    blocks.flatMap(({ fragments = [] }, at) => fragments.map((fragment) => [fragment, at] as const)),
  );
  const page = url.split("#")[0];
  return (href) => {
    const [address, fragment] = href.split(/#(.*)/s);
    return address === page && fragment ? (fragments.get(fragment) ?? null) : null;
  };
}
