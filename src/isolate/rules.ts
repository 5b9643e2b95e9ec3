import { type Line, SHORT } from "./places.ts";
import { afterBy, isAppeal, isContact, isDateLine, plain } from "./wording.ts";

/** What the rules know of the article besides its blocks. */
export type Known = {
  title: string;
  byline: string | null;
  links: (string | undefined)[];
};

/** A block that stands round the text and is none of it. */
export type Apart = "caption" | "byline" | "date" | "credit" | "contents";

/** `drop`: plainly furniture. `aside`: doubtful. A kind: what it is instead. */
export type Rule = {
  name: string;
  verdict: "drop" | "aside" | Apart;
  test: (line: Line, known: Known) => boolean;
};

const ENDS_SENTENCE = /[.!?…。！？؟।:;"”»’')\]]$/;
const ENDS_STATEMENT = /[.。।]["”»’]?$/;

/** Furniture by its words, each rule with an example of what it is for. Only short lines are tried. */
export const RULES: Rule[] = [
  // The headline once more, above the text.
  {
    name: "title",
    verdict: "drop",
    test: (line, { title }) => line.place === "before" && sameTitle(line.plain, plain(title)),
  },
  // <h2>Sources</h2>: it may head a list that stays
  {
    name: "heading",
    verdict: "aside",
    test: ({ stock, draft }) => stock !== null && draft.block.kind === "heading",
  },
  // "Advertisement"
  {
    name: "label",
    verdict: "drop",
    test: ({ stock, text }) => (stock === "label" || stock === "end") && !ENDS_STATEMENT.test(text),
  },
  // "Sign up for our newsletter", "© 2024 Daily Example. All rights reserved."
  {
    name: "appeal",
    verdict: "drop",
    test: ({ plain, place, draft }) =>
      !(place === "within" && draft.block.kind === "item") && isAppeal(plain),
  },
  // "Related: Five sedans to watch"
  {
    name: "pointer",
    verdict: "aside",
    test: ({ stock, linked, words }) => (linked > 0.3 || words < 16) && stock === "pointer",
  },
  // "Five sedans to watch [VIDEO]": a link with a label
  {
    name: "labelled",
    verdict: "aside",
    test: ({ linked, text }) => linked > 0.6 && /\[\p{Lu}+\]\W*$/u.test(text),
  },
  // "[button link="/review" type="big"]": a shortcode that the page's own machine did not understand
  { name: "shortcode", verdict: "drop", test: ({ text }) => /^\[\w+ \w+=/.test(text) },
  // "Ann Example writes about cars. Follow her on Twitter @annexample."
  { name: "contact", verdict: "aside", test: ({ last, plain }) => last && isContact(plain) },
  // "Updated 3 April 2024, 9.30"
  {
    name: "date",
    verdict: "date",
    test: ({ place, draft, plain }) =>
      place !== "within" && draft.block.kind === "paragraph" && isDateLine(plain),
  },
  // "By Ann Example | 3 April 2024"
  { name: "byline", verdict: "byline", test: (line, { byline }) => isByline(line, plain(byline ?? "")) },
  // "(Photo by Ann Example/Agency)"
  { name: "credit", verdict: "credit", test: ({ text }) => isCredit(text) },
  // The title of the next article
  {
    name: "neighbour",
    verdict: "drop",
    test: ({ linked, draft: { block } }, { links }) =>
      linked > 0.7 && "runs" in block && block.runs.some(({ href }) => href && links.includes(href)),
  },
  // A line that is one link and no sentence: "FIVE SEDANS TO WATCH THIS SPRING"
  { name: "linked", verdict: "aside", test: isBareLink },
  // "Auto", "2 comments" above the text; a stray label below it
  { name: "fragment", verdict: "aside", test: isFragment },
];

export const isShort = ({ words, draft: { block } }: Line): boolean =>
  words <= SHORT && block.kind !== "code" && block.kind !== "table";

function sameTitle(line: string, title: string): boolean {
  if (!line || !title) return false;
  if (line === title) return true;
  return (
    line.length > 15 &&
    (title.startsWith(line) || line.startsWith(title)) &&
    line.length / title.length > 0.7 &&
    line.length / title.length < 1.4
  );
}

function isByline({ text, plain: line, words, place }: Line, author: string): boolean {
  if (place === "within" || words > 14) return false;
  if (author && (line === author || (line.startsWith(author) && words < 10))) return true;
  const name = afterBy(text);
  if (name === null || ENDS_SENTENCE.test(text)) return false;
  return Boolean(author && plain(name).startsWith(author)) || (words <= 8 && /^\p{Lu}|^\p{Lo}/u.test(name));
}

const isCredit = (text: string): boolean =>
  /^[([]?\s*(?:photo|image|picture|foto|bild|photograph|imagen|фото|写真|图片|صورة)s?\b[^.]{0,20}(?:credit|by|:|：|\/|©|courtesy)/i.test(
    text,
  ) ||
  /[([](?:image|photo|pic|picture|foto|bild|fot|фото)s?\b[^)\]]*[)\]]$|(?:getty images|shutterstock|\/reuters|\/ap photo|\/afp|istock\w*|picture alliance|\/dpa|unsplash|ap photo\/.*)\s*[)\]]?$/i.test(
    text,
  );

function isBareLink({ draft: { block }, linked, text, words, place }: Line): boolean {
  if (block.kind === "heading") return false;
  if (linked < 0.8) return false;
  if (block.kind === "item") return place !== "within";
  return words < 4 || !/[.!?。！？؟]["”»’')\]]?$/.test(text) || place === "after";
}

function isFragment({ draft: { block }, words, text, place }: Line): boolean {
  if (place === "within" || block.kind === "quote") return false;
  if (block.kind === "heading") return place === "after";
  return words < 9 && !ENDS_SENTENCE.test(text);
}
