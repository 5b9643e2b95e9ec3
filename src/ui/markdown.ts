import type { Article, Block, BlockOf, Run } from "#model/article.ts";

type Mark = NonNullable<Run["marks"]>[number];

/** Markdown has no lists of definitions: a term stands out, its definition below. */
const strong = (run: Run): Run => ({
  ...run,
  marks: ["strong", ...(run.marks ?? []).filter((mark) => mark !== "strong")],
});

/** What Markdown has no sign for is written as HTML, which it allows. Small print is plain text. */
const signs: Record<Mark, [open: string, close: string]> = {
  strong: ["**", "**"],
  em: ["*", "*"],
  code: ["", ""],
  del: ["~~", "~~"],
  sub: ["<sub>", "</sub>"],
  sup: ["<sup>", "</sup>"],
  mark: ["<mark>", "</mark>"],
  ins: ["<ins>", "</ins>"],
  small: ["", ""],
};

/** The article's body as CommonMark with the tables of GitHub; what is doubtful is left out. Ends without a newline. */
export function markdownOf({ blocks }: Pick<Article, "blocks">): string {
  const shown = blocks.filter(({ aside }) => !aside);
  return shown.reduce((text, block, at) => {
    const written = markdownBlock(block);
    if (!written) return text;
    return text ? `${text}${tight(shown[at - 1], block) ? "\n" : "\n\n"}${written}` : written;
  }, "");
}

/** Items of one list stand close together. */
const tight = (before: Block | undefined, block: Block) => before?.kind === "item" && block.kind === "item";

function markdownBlock(block: Block): string {
  const written = unindented(block);
  const depth = block.depth ?? 0;
  return written && depth > 0 ? indent(written, block.kind === "item" ? depth - 1 : depth) : written;
}

/** Four columns for each list around: inside the item before it, and never deep enough to be code. */
const indent = (text: string, depth: number) => text.replace(/^(?=.)/gm, " ".repeat(4 * depth));

function unindented(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(Math.max(2, block.level))} ${inline(block.runs).replaceAll("\\\n", " ")}`;
    case "paragraph":
      return inline(block.role === "term" ? block.runs.map(strong) : block.runs);
    case "caption":
    case "credit":
      return inline(block.runs);
    case "item":
      return `${block.ordinal === undefined ? "-" : `${block.ordinal}.`} ${inline(block.runs)}`.replaceAll(
        "\n",
        "\n  ",
      );
    case "quote":
      return inline(block.runs).replace(/^/gm, "> ");
    case "code":
      return fenced(block);
    case "figure":
      return figure(block);
    case "table":
      return table(block);
    case "rule":
      return "---";
    // The head of the file names author and date; a table of contents would lead nowhere.
    case "byline":
    case "date":
    case "contents":
      return "";
    case "embed":
      return `[${escaped(block.title || block.url)}](${address(block.url)})`;
  }
}

function fenced({ text, language = "" }: BlockOf<"code">): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function figure({ pictures, caption }: BlockOf<"figure">): string {
  const images = pictures.map(({ src, alt }) => `![${escaped(alt)}](${address(src)})`);
  return [images.join("\n"), inline(caption)].filter(Boolean).join("\n\n");
}

/** Markdown tables must have a head and know no spans: a cell that spans columns leaves the others empty. */
function table({ rows, caption }: BlockOf<"table">): string {
  const width = ({ columns = 1 }: { columns?: number }) => Math.min(columns, 50);
  const widest = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + width(cell), 0)), 1);
  const cells = rows.map((row) => {
    const texts = row.flatMap((cell) => [
      inline(cell.runs).replace(/\\?\n/g, "<br>").replaceAll("|", "\\|"),
      ...Array<string>(width(cell) - 1).fill(""),
    ]);
    return [...texts, ...Array<string>(widest - texts.length).fill("")];
  });
  const headed = rows[0]?.some(({ header }) => header);
  const [head = [], ...body] = headed ? cells : [Array<string>(widest).fill(""), ...cells];
  const line = (texts: string[]) => `| ${texts.join(" | ")} |`;
  const lines = [line(head), line(head.map(() => "---")), ...body.map(line)];
  return [lines.join("\n"), caption ? inline(caption) : ""].filter(Boolean).join("\n\n");
}

/** Runs as Markdown. Neighbours with one address become one link. */
export function inline(runs: Run[]): string {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && run.href !== undefined && last[0]?.href === run.href) last.push(run);
    else groups.push([run]);
  }
  const text = groups.map((group) => {
    const inner = group.map(marked).join("");
    const href = group[0]?.href;
    return href === undefined ? inner : around(inner, "[", `](${address(href)})`);
  });
  return guarded(text.join("").trim()).replaceAll("\n", "\\\n");
}

function marked({ text, marks = [] }: Run): string {
  const inner = marks.includes("code") ? codeSpan(text) : escaped(text);
  return marks.reduceRight((words, mark) => around(words, ...signs[mark]), inner);
}

/** Signs touch the words they belong to, or Markdown does not take them for signs. */
function around(text: string, open: string, close: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words && open ? `${before}${open}${words}${close}${after}` : text;
}

const codeSpan = (text: string) => (text.includes("`") ? around(text, "`` ", " ``") : around(text, "`", "`"));

/** Text in which nothing is taken for a sign. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, "\\$&");

/** "1. May", "- and", "# one", "+ two" at the start of a paragraph are words here. */
const guarded = (text: string) =>
  text.replace(/^(\d+)([.)])(?=\s)/, "$1\\$2").replace(/^(?:[-+](?=\s)|#{1,6}(?=\s))/, "\\$&");

/** An address that ends where it ends: spaces and brackets written out. */
const address = (url: string) =>
  url.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
