import { type Article, type Block, textOf } from "#model/article.ts";
import { type Anchor, type Digest, type Span, TITLE } from "#model/digest.ts";
import { spanOf } from "#model/place.ts";

/** UTF-16 units of the block that are kept on either side of what is pointed at, to tell one place from another. */
const AROUND = 120;
/** UTF-16 units of one block that are kept in one piece: what is pointed at further apart is kept in pieces. */
const MOST = 20_000;

/** What stood around everything that the digest points at, block by block, so that it can be found in the live page. */
export function anchorsOf(article: Article, { summary, facts }: Pick<Digest, "summary" | "facts">): Anchor[] {
  const hulls: Span[] = [];
  const cover = ({ block, start, end }: Span) => {
    const grown = (hull: Span) => ({
      block,
      start: Math.min(hull.start, start),
      end: Math.max(hull.end, end),
    });
    const fits = (hull: Span) =>
      hull.block === block && grown(hull).end - grown(hull).start <= Math.max(MOST, end - start);
    const at = hulls.findIndex(fits);
    const hull = hulls[at];
    if (hull) hulls[at] = grown(hull);
    else hulls.push({ block, start, end });
  };
  for (const { span } of summary) cover(span);
  for (const fact of facts)
    for (const span of [fact.sentence.span, spanOf(fact), ...(fact.conflict ? [fact.conflict.span] : [])])
      cover(span);
  return hulls.map((hull) => anchorAt(article, hull.block, hull));
}

function anchorAt(
  { about, blocks }: Article,
  block: number,
  { start, end }: { start: number; end: number },
): Anchor {
  const source = blocks[block];
  const text = source ? textOf(source) : block === TITLE ? about.title : "";
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    block,
    from,
    text: text.slice(from, to),
    before: source && from === 0 ? neighbour(blocks.slice(0, block).toReversed()).slice(-AROUND) : "",
    after: source && to === text.length ? neighbour(blocks.slice(block + 1)).slice(0, AROUND) : "",
    ...(source?.element !== undefined && { element: source.element }),
  };
}

/** The text of the first of these that has any. */
function neighbour(blocks: Iterable<Block>): string {
  for (const block of blocks) {
    const text = textOf(block);
    if (text) return text;
  }
  return "";
}
