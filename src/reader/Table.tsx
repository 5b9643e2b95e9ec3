import type { BlockOf } from "#model/article.ts";
import { type BlockAt, Runs } from "./Runs.tsx";

type Props = { block: BlockOf<"table">; at: number; blockAt: BlockAt };
type Cell = BlockOf<"table">["rows"][number][number];

/** A table of data. Too wide for the column, it scrolls by itself, by key too. */
export const Table = ({ block: { rows, caption }, at, blockAt }: Props) => {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <div class="table" tabIndex={0}>
      <table data-block={at} id={`block-${at}`}>
        {caption && caption.length > 0 && (
          <caption>
            <Runs runs={caption} blockAt={blockAt} />
          </caption>
        )}
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, column) => (
                <OneCell
                  key={column}
                  cell={cell}
                  first={line === 0}
                  over={rows[line + 1]?.[column]}
                  blockAt={blockAt}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** In the first row a head is one of its column, below it is one of its row. */
function OneCell({
  cell: { runs, header, columns, rows },
  first,
  over,
  blockAt,
}: {
  cell: Cell;
  first: boolean;
  /** The cell below. */
  over: Cell | undefined;
  blockAt: BlockAt;
}) {
  const Tag = header ? "th" : "td";
  return (
    <Tag
      {...(header && { scope: first ? "col" : "row" })}
      {...(columns && { colSpan: columns })}
      {...(rows && { rowSpan: rows })}
      class={isFigure(runs) || (first && over && isFigure(over.runs)) ? "number" : undefined}
    >
      <Runs runs={runs} blockAt={blockAt} />
    </Tag>
  );
}

/** "1,204.50", "−3 %", "€ 12": such cells are set at the end of their column, so that places stand below places. */
const isFigure = (runs: Cell["runs"]) =>
  /^[\p{Sc}+\-−–±~<>\s]*\d[\d.,'\s\u00a0]*[\p{Sc}%‰°\w]{0,3}$/u.test(runs.map(({ text }) => text).join(""));
