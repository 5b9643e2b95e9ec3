import { proseOf } from "#digest/lexicons/proses.ts";
import { memo } from "#digest/memo.ts";

/** Quotation marks, brackets and dashes before the first word. */
const BEFORE = /^[\s"'“”„‘’«»「『([\-–—:,.…¿¡]+/u;

/**
 * Says whether a sentence leans on the one before it: it opens with a pronoun, "the company", "however", "since then".
 * Shown without its predecessor such a sentence dangles. A language without a list never leans.
 */
export const leaningIn = memo((lang): ((sentence: string) => boolean) => {
  const { leaning, standing } = proseOf(lang);
  if (leaning.length === 0) return () => false;
  const [leans, stands] = [opening(leaning, lang), opening(standing, lang)];
  return (sentence) => {
    const bare = sentence.replace(BEFORE, "");
    // Only the first letter: case tells "It" from "IT", and a German noun from what it is not.
    const text = bare.slice(0, 1).toLocaleLowerCase(lang) + bare.slice(1, 120);
    return leans(text) && !stands(text);
  };
});

/** Without spaces between words there is no telling where one ends. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/;

function opening(parts: string[], lang: string): (text: string) => boolean {
  if (parts.length === 0) return () => false;
  const end = UNSPACED.test(lang) ? "" : "(?![\\p{L}\\p{M}\\p{N}])";
  const pattern = new RegExp(`^(?:${parts.join("|")})${end}`, "u");
  return (text) => pattern.test(text);
}

/** Says whether a line is a caption or furniture that isolation let through. */
export const furnitureIn = memo((lang) => anywhere(proseOf(lang).furniture));

/** Says whether a sentence announces that it tells what matters: cue phrases, after Edmundson (1969). */
export const tellingIn = memo((lang) => anywhere(proseOf(lang).telling));

/** Patterns are lower-case, and so is what they are tested on: several times as fast as to ignore case. */
function anywhere(parts: string[]): (sentence: string) => boolean {
  if (parts.length === 0) return () => false;
  const pattern = new RegExp(parts.join("|"), "u");
  return (sentence) => pattern.test(sentence.toLowerCase());
}

/** A sentence torn out of a quotation: `"We won.` whose other end stands elsewhere. */
const torn = (text: string, open: string, close: string) =>
  text.split(open).length !== text.split(close).length;

const isOdd = (text: string, mark: string) => text.split(mark).length % 2 === 0;

/**
 * Says whether a sentence is half of something: a quotation opened and not closed, a bracket closed and not opened.
 * Shown by itself it is a fragment in any language.
 */
export const isLoose = (text: string): boolean => /["“”«»「」()]/.test(text) && isTorn(text);

const isTorn = (text: string): boolean =>
  (text.includes("“")
    ? torn(text, "“", "”") && !text.includes("„")
    : isOdd(text, "”") && !text.includes("„")) ||
  isOdd(text, '"') ||
  torn(text, "«", "»") ||
  torn(text, "「", "」") ||
  torn(text, "(", ")");

/** Says whether a sentence begins in its middle, as what follows a lost link does, or is a line of a log or an answer. */
export const isHeadless = (text: string): boolean =>
  /^(?:["“'‘«([\s]*\p{Ll}(?!\p{Lu})|@\w)/u.test(text) || /^\[?\d{1,2}:\d{2}(?::\d{2})?\b/.test(text);

/** Says whether a sentence is a line of a log or a listing: it tells seconds, the path of a file, or when it was put up. */
export const isLog = (text: string): boolean =>
  /\b\d{1,2}:\d{2}:\d{2}\b|(?:^|\s)(?:~|\.{0,2}|[A-Z]:)[/\\]\w+[/\\]\w/.test(text) ||
  /^.{0,24}\d.{0,12}\s\d{1,2}:\d{2}\b[^.!?]*$/.test(text);

/** Says whether a line breaks off in the middle of a sentence: a page has set its lines by hand, or cut a teaser short. */
export const isCutOff = (text: string): boolean =>
  /\s\p{Ll}{1,3}\s?(?:\.{3}|…)$/u.test(text) ||
  /[,;،、；][\s"'”’»)]*$/u.test(text) ||
  /\s(?:the|an?|of|and|or|your|our|my|their|der|die|und|oder|von|für|de|la|le|les|des|et|ou|du|el|los|las|del|di|het|een|van)$/u.test(
    text,
  );

/** Says whether a sentence is a measure and no more: "For a 26 cm tin.", "Pour 6 personnes." */
export const isMeasure = (text: string): boolean =>
  /^(?:for|für|pour|para|per|voor|dla|для|för|til)\s(?:\p{L}{1,5}\s){0,2}\d\S*(?:\s\p{L}+){0,2}\.?$/iu.test(
    text,
  );

/** Says whether a line is a name, a sign or a count and no sentence: "Anna Lund, Velm Ferries", "12 Posts 5 Posters". */
export const isSign = (text: string): boolean =>
  /^(?:[\d.,]+\p{L}?\s\p{L}+(?:\s\p{L}+)?[,·|\s]*){2,9}$/u.test(text) ||
  /^(?:[^\p{L}]*\p{Lu}[\p{L}\p{M}\p{N}'’.-]*[,&|\s]*(?:(?:of|and|for|the|de|la|du|des|und|von|der|y|e|van)\s)?){2,9}[^\p{L}]*$/u.test(
    text,
  );

/** Says whether a sentence is an entry under a label: "Rice flour – This keeps the dough from the basket." */
export const isLabelled = (text: string): boolean =>
  /^(?:[\p{L}\p{N}&'’/-]+\s){1,4}[–—-]\s\p{Lu}/u.test(text);

/** Says whether a sentence asks and does not answer. A broken encoding leaves such marks elsewhere: "It?s over.?" */
export const isQuestion = (text: string): boolean =>
  /[\p{L}\p{M}\p{N}]['’”»]?\s?[?？؟]$/u.test(text) && !/\?\p{L}/u.test(text);

/** Says whether a sentence is somebody's words and nothing else: who said them stands beside it. */
export const isBareQuote = (text: string): boolean => /^["“«„「][^"“”«»「」]*["”»“」][.!?。]?$/u.test(text);

/** An article, marks and brackets before a name: "The Hague (city)" is "hague". */
const plainly = (text: string) =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/\s*\(.*\)$/u, "")
    .replace(
      /^[^\p{L}\p{N}]*(?:(?:the|an?|der|die|das|eine?|le|la|les|el|los|las|il|lo|gli|de|het|een|os?|as?)\s|l['’])?/u,
      "",
    );

/** Says whether a text opens with its title as a definition does: `Velm (town)` … "Velm is a harbour town". */
export function isDefined(first: string, title: string): boolean {
  const name = plainly(title);
  return name.length > 1 && name.length < 60 && plainly(first).startsWith(name);
}
