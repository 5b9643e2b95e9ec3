import type { Sentence } from "#digest/sentences.ts";

/** A sentence of the prose, and where it stands in the build of the article. */
export type Placed = {
  sentence: Sentence;
  /** The heading it stands under, and the number of that section. */
  heading: Sentence | null;
  section: number;
  /** Of an item of a list: the number, among the prose, of the line that leads the list in ("You need:"). */
  leadIn: number | null;
  /** It begins inside a quotation that an earlier sentence of its paragraph has opened. */
  quoted: boolean;
};

const PROSE: ReadonlySet<Sentence["kind"]> = new Set(["paragraph", "item", "quote"]);

/** Does it lead something in, a list or a quotation, and say little without it? */
export const isLeadIn = (text: string): boolean => /[:：]["'”’»)\]]*$/u.test(text);

/** Some headings are the sign of a link and nothing else, or tell the way to the page: "Home » Town » News". */
const isHeading = (text: string) => /\p{L}/u.test(text) && !/[»›].*[»›]/u.test(text);

/** The sign of a film between two paragraphs, no part of the text: "In video: how to sleep", "En vidéo, …". */
const isFilm = (text: string) => /^(?:(?:en|in|im|watch) )?v[ií]d[eé]o\s?[,:|–—-]\s/iu.test(text);

/** The prose of an article: its sentences without headings, code and tables; all of them if there is no prose. */
export function placed(sentences: Sentence[]): Placed[] {
  const prose = placedProse(sentences);
  return prose.length > 0
    ? prose
    : sentences.map((sentence) => ({ sentence, heading: null, section: 0, leadIn: null, quoted: false }));
}

function placedProse(sentences: Sentence[]): Placed[] {
  const prose: Placed[] = [];
  let heading: Sentence | null = null;
  let section = 0;
  let leadIn: number | null = null;
  let begun: "no" | "box" | "text" = "no";
  let quotation = { paragraph: -1, open: false };
  for (const sentence of sentences) {
    if (sentence.kind === "heading" && !isFilm(sentence.text)) {
      heading = isHeading(sentence.text) ? sentence : null;
      section += 1;
      leadIn = null;
    }
    if (!PROSE.has(sentence.kind)) continue;
    // A box before the first paragraph keeps its heading to itself.
    if (begun === "box" && sentence.kind === "paragraph") heading = null;
    if (begun !== "text") begun = sentence.kind === "quote" ? "box" : "text";
    if (sentence.kind !== "item") leadIn = isLeadIn(sentence.text) ? prose.length : null;
    const quoted = quotation.open && quotation.paragraph === sentence.paragraph;
    quotation = { paragraph: sentence.paragraph, open: leavesOpen(sentence.text, quoted) };
    prose.push({ sentence, heading, section, leadIn: sentence.kind === "item" ? leadIn : null, quoted });
  }
  return prose;
}

/** Is a quotation open after these words, if one was (or was not) before? */
function leavesOpen(text: string, before: boolean): boolean {
  const marks = text.match(/["“”«»]/g) ?? [];
  return marks.reduce((open, mark) => (mark === '"' ? !open : mark === "“" || mark === "«"), before);
}
