import type { BlockOf, Run } from "#model/article.ts";

/** A table is one of data unless it only places things: a single row or column, tables or columns of prose inside. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none" || table.querySelector("table")) return false;
  const rows = rowsOf(table);
  if (rows.length < 2 || rows.every((row) => row.children.length < 2)) return false;
  if (table.querySelector("th, caption, thead")) return true;
  return !Array.from(table.querySelectorAll("td")).some(
    (cell) => cell.querySelectorAll("p, div, li").length > 3,
  );
}

export const rowsOf = (table: Element): Element[] => Array.from(table.querySelectorAll("tr"));

/** The table as data. `runsOf` reads the text of one cell, or of the caption, as one line. */
export function tableOf(table: Element, runsOf: (element: Element) => Run[]): BlockOf<"table"> {
  const rows = rowsOf(table).map((row) => Array.from(row.children).map((cell) => cellOf(cell, runsOf)));
  const caption = table.querySelector("caption");
  return {
    kind: "table",
    rows: rows.filter((row) => row.some(({ runs }) => runs.length > 0)),
    ...(caption && { caption: runsOf(caption) }),
  };
}

function cellOf(
  cell: Element,
  runsOf: (element: Element) => Run[],
): BlockOf<"table">["rows"][number][number] {
  const columns = span(cell, "colspan");
  const rows = span(cell, "rowspan");
  return {
    runs: runsOf(cell),
    ...(cell.localName === "th" && { header: true }),
    ...(columns && { columns }),
    ...(rows && { rows }),
  };
}

function span(cell: Element, name: string): number | undefined {
  const cells = Math.min(Math.trunc(Number(cell.getAttribute(name))), 1000);
  return cells > 1 ? cells : undefined;
}
