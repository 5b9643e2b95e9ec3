import type { ComponentChildren } from "preact";
import { ours, t } from "#browser/i18n.ts";
import type { Block } from "#model/article.ts";
import { Embed } from "./Embed.tsx";
import { Figure } from "./Figure.tsx";
import type { Item, Node } from "./nest.ts";
import { type BlockAt, Runs } from "./Runs.tsx";
import { Table } from "./Table.tsx";

/** What blocks need to know besides themselves. */
export type Setting = { pictures: boolean; blockAt: BlockAt };
type Props<N> = { node: N } & Setting;

/** Nodes one below the other. */
export const Nodes = ({ nodes, ...setting }: { nodes: Node[] } & Setting) => (
  <>
    {nodes.map((node) => (
      <OneNode key={node.at} node={node} {...setting} />
    ))}
  </>
);

function OneNode({ node, ...setting }: Props<Node>) {
  switch (node.kind) {
    case "block":
      return <OneBlock {...setting} at={node.at} block={node.block} />;
    case "list":
      return <List {...setting} node={node} />;
    case "quote":
      return (
        <blockquote>
          {node.quotes.map(({ at, block }) => (
            <Words key={at} as="p" at={at} block={block}>
              <Runs runs={block.runs} blockAt={setting.blockAt} />
            </Words>
          ))}
        </blockquote>
      );
    case "definitions":
      return (
        <dl>
          {node.entries.map(({ at, block }) => (
            <Words key={at} as={block.role === "term" ? "dt" : "dd"} at={at} block={block}>
              <Runs runs={block.runs} blockAt={setting.blockAt} />
            </Words>
          ))}
        </dl>
      );
    case "folded":
      return (
        <details class="folded" data-folded={node.why}>
          <summary {...ours()}>{t(`folded_${node.why}`)}</summary>
          <Nodes nodes={node.inside} {...setting} />
        </details>
      );
  }
}

function List({ node: { ordered, items }, ...setting }: Props<Extract<Node, { kind: "list" }>>) {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag>
      {items.map((item, at) => (
        <OneItem key={item.own?.at ?? -at} node={item} {...setting} />
      ))}
    </Tag>
  );
}

function OneItem({ node: { own, inside }, ...setting }: Props<Item>) {
  const ordinal = own?.block.ordinal;
  return (
    <li class={own ? undefined : "bare"} {...(ordinal !== undefined && { value: ordinal })}>
      {own && (
        <Words as="div" at={own.at} block={own.block}>
          <Runs runs={own.block.runs} blockAt={setting.blockAt} />
        </Words>
      )}
      {inside.length > 0 && <Nodes nodes={inside} {...setting} />}
    </li>
  );
}

type WordsProps = {
  as: "p" | "div" | "h2" | "h3" | "h4" | "h5" | "h6" | "code" | "dt" | "dd";
  at: number;
  block: Block;
  class?: string;
  children: ComponentChildren;
};

/** The element whose text is the block's text: spans are found by it. */
const Words = ({ as: Tag, at, block: { lang, dir }, class: name, children }: WordsProps) => (
  <Tag id={`block-${at}`} data-block={at} class={name} {...(lang && { lang })} {...(dir && { dir })}>
    {children}
  </Tag>
);

/** The article's title is the page's first heading, whatever the page made of its own. */
const tags = ["h2", "h2", "h3", "h4", "h5", "h6"] as const;

function OneBlock({ at, block, pictures, blockAt }: { at: number; block: Block } & Setting) {
  const line = (as: WordsProps["as"], runs: Extract<Block, { kind: "paragraph" }>["runs"], name?: string) => (
    <Words as={as} at={at} block={block} {...(name && { class: name })}>
      <Runs runs={runs} blockAt={blockAt} />
    </Words>
  );
  switch (block.kind) {
    case "heading":
      return line(tags[block.level - 1] ?? "h2", block.runs);
    case "paragraph":
    case "item":
    case "quote":
      return line("p", block.runs);
    case "caption":
    case "byline":
    case "date":
    case "credit":
    case "contents":
      return line("p", block.runs, `beside ${block.kind}`);
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
        <pre tabIndex={0} data-language={block.language} dir="ltr">
          <Words as="code" at={at} block={block}>
            {block.text}
          </Words>
        </pre>
      );
    case "figure":
      return <Figure block={block} pictures={pictures} blockAt={blockAt} />;
    case "table":
      return <Table block={block} at={at} blockAt={blockAt} />;
    case "rule":
      return <hr />;
    case "embed":
      return <Embed block={block} pictures={pictures} />;
  }
}
