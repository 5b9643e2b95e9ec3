import type { ComponentChildren, JSX } from "preact";
import type { Run } from "#model/article.ts";

type Mark = NonNullable<Run["marks"]>[number];

/** Where a link of the article leads inside it: number of the block; `null` if it leads away. */
export type BlockAt = (href: string) => number | null;

/** A line of text as it was set. Its text nodes joined are the text of its runs, so that offsets hold. */
export const Runs = ({ runs, blockAt }: { runs: Run[]; blockAt: BlockAt }) => (
  <>
    {runs.map((run, at) => (
      <OneRun key={at} run={run} blockAt={blockAt} />
    ))}
  </>
);

function OneRun({ run, blockAt }: { run: Run; blockAt: BlockAt }) {
  const { text, marks = [], href, lang, dir } = run;
  const marked = marks.reduceRight<ComponentChildren>((inner, mark) => wrapped(mark, inner), text);
  const voice = { ...(lang && { lang }), ...(dir && { dir }) };
  if (href !== undefined) return <Anchor href={href} voice={voice} block={blockAt(href)} inner={marked} />;
  return lang || dir ? <span {...voice}>{marked}</span> : marked;
}

const wrapped = (mark: Mark, inner: ComponentChildren): JSX.Element => {
  const Tag = mark;
  return <Tag>{inner}</Tag>;
};

type AnchorProps = {
  href: string;
  voice: { lang?: string; dir?: "ltr" | "rtl" };
  block: number | null;
  inner: ComponentChildren;
};

/** A link inside the article goes to its block; the reader listens for `data-to`. */
const Anchor = ({ href, voice, block, inner }: AnchorProps) =>
  block === null ? (
    <a href={href} rel="noreferrer" {...voice}>
      {inner}
    </a>
  ) : (
    <a href={`#block-${block}`} data-to={block} {...voice}>
      {inner}
    </a>
  );
