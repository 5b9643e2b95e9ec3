import { type Block, textOf } from "#model/article.ts";
import { isCaption } from "./furniture.ts";
import type { Draft } from "./pen.ts";
import { linesOf, linkLists, place } from "./places.ts";
import { type Apart, isShort, type Known, RULES } from "./rules.ts";
import { linkShare, textOfRuns } from "./runs.ts";
import { isContents, plain, stockOf } from "./wording.ts";

/** Told of every block that goes, and by which rule. */
export type Note = (draft: Draft, rule: string) => void;

/** Judges every block: what is furniture goes, what is doubtful stays as an aside. */
export function judge(drafts: Draft[], known: Known, note: Note = () => undefined): Draft[] {
  const kept = listed(captioned(drafts));
  cutAfter(kept);
  const lines = linesOf(kept);
  const dropped = new Set<Draft>();
  for (const { block } of linkLists(lines)) block.aside = true;
  const others = lines.filter(({ draft: { block } }) => !block.aside && !isApart(block));
  place(others);
  for (const line of others) {
    if (!line.text) continue;
    const rule = isShort(line) ? RULES.find(({ test }) => test(line, known)) : undefined;
    if (!rule) continue;
    if (rule.verdict === "aside") line.draft.block.aside = true;
    else if (rule.verdict !== "drop") line.draft.block = apart(line.draft.block, rule.verdict);
    else {
      dropped.add(line.draft);
      note(line.draft, rule.name);
    }
  }
  return withoutEmptyHeadings(
    withoutRepeats(
      kept.filter((draft) => !dropped.has(draft)),
      note,
    ),
  );
}

const APART: ReadonlySet<Block["kind"]> = new Set<Apart>(["caption", "byline", "date", "credit", "contents"]);
const isApart = ({ kind }: Block): boolean => APART.has(kind);

/** The same text as a block of another kind; a block without runs stands aside instead. */
function apart(block: Block, kind: Apart): Block {
  if (!("runs" in block)) return { ...block, aside: true };
  const { runs, element, depth, lang, dir } = block;
  return {
    kind,
    runs,
    ...(element !== undefined && { element }),
    ...(depth !== undefined && { depth }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

/** Runs of items that each lead to a place on this page are its contents, with the label above them. */
function listed(drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    if (!isEntry(draft)) return;
    const before = drafts[index - 1];
    const isFirst = before?.block.kind !== "contents";
    if (isFirst && !(drafts[index + 1] && isEntry(drafts[index + 1]!))) return;
    if (isFirst && before && "runs" in before.block && isContents(plain(textOfRuns(before.block.runs))))
      before.block = apart(before.block, "contents");
    draft.block = apart(draft.block, "contents");
  });
  return drafts;
}

/** `<li><a href="#history">History</a></li>` */
function isEntry({ block, element }: Draft): boolean {
  if (block.kind !== "item" || linkShare(block.runs) < 0.9) return false;
  const anchors = Array.from(element.querySelectorAll("a[href]"));
  return anchors.length > 0 && anchors.every((anchor) => anchor.getAttribute("href")?.startsWith("#"));
}

/** A paragraph that is called a caption belongs to the figure before it, or stands aside. */
function captioned(drafts: Draft[]): Draft[] {
  return drafts.filter((draft, index) => {
    const { block, element } = draft;
    if (!("runs" in block) || !isCaption(element.closest("figcaption") ?? element)) return true;
    const before = drafts[index - 1]?.block;
    if (before?.kind === "figure" && before.caption.length === 0) {
      before.caption = block.runs;
      return false;
    }
    draft.block = apart(block, "caption");
    return true;
  });
}

const isEnd = (text: string) => text.length < 120 && stockOf(plain(text)) === "end";

/** "You may also like": what comes after it is hardly part of the article, unless it is much of it. */
function cutAfter(drafts: Draft[]): void {
  const lengths = drafts.map(({ block }) =>
    "runs" in block && linkShare(block.runs) > 0.5 ? 0 : textOf(block).length,
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let read = 0;
  const end = drafts.findIndex(({ block }, index) => {
    const rest = 1 - read / (whole || 1);
    read += lengths[index] ?? 0;
    if (!("runs" in block) || block.kind === "item") return false;
    return rest < (block.kind === "heading" ? 0.4 : 0.15) && isEnd(textOfRuns(block.runs));
  });
  if (end >= 0) for (const { block } of drafts.slice(end)) block.aside = true;
}

/** The same line again: slide shows repeat their caption, boxes their label. */
function withoutRepeats(drafts: Draft[], note: Note): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const { block } = draft;
    const text = textOf(block);
    if (block.kind === "code" || block.kind === "table" || text.length < 25) return true;
    const repeated = seen.has(text);
    seen.add(text);
    if (repeated) note(draft, "repeat");
    return !repeated;
  });
}

/** A heading with nothing under it before the end headed what is gone. */
function withoutEmptyHeadings(drafts: Draft[]): Draft[] {
  const end = drafts.findLastIndex(
    ({ block }) => block.kind !== "heading" && !block.aside && block.kind !== "rule",
  );
  for (const { block } of drafts.slice(end + 1)) block.aside = true;
  return drafts;
}
