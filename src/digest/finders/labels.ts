import { listed, proseOf } from "#digest/lexicons/proses.ts";
import { memo, primary } from "#digest/memo.ts";
import { happens, occasion, setting } from "./happening.ts";
import { measured } from "./measured.ts";

/** Reads from the words around a value, at `from` to `to` of a sentence, what it is or measures. */
type Label = (text: string, from: number, to: number) => string;
type Labels = { measured: Label; happens: Label; occasion: Label; setting: Label };

const AUXILIARY = /^(?:is|was|are|were|has|have|had|will|would|could)(?:n['’]t)? /;

/**
 * A label of figures says nothing, and one that begins with "4, 2018" is cut out of a date. The value itself is no part
 * of what it is: > 70p | per track
 */
const worded =
  (label: Label): Label =>
  (text, from, to) => {
    const told = heard(label(text, from, to));
    const value = `${text.slice(from, to)} `;
    const isTwice = told.startsWith(value);
    const words = isTwice ? told.slice(value.length) : told;
    // "Thursday was no sign", out of "There on Thursday was no sign"
    if (/^\d{1,2}, \d/.test(words) || (isTwice && AUXILIARY.test(words))) return "";
    return /\p{L}{3}|[\u3040-\u9fff\uac00-\ud7af]/u.test(
      words.replace(/\b(?:million|billion|km|per ?cent)\b/g, ""),
    )
      ? words
      : "";
  };

/** "US said the meeting": who says it is no part of what is said. */
function heard(words: string): string {
  const said = /(?:^|.* )(?:said|says)(?: |$)/.exec(words)?.[0] ?? "";
  if (!said || (/^sa/.test(said) && words.split(" ").length > 3)) return words;
  const rest = words.slice(said.length);
  return rest.split(" ").length > 2 ? rest : "";
}

/** Names without a verb tell of whom, not what: "Platon Lebedev | since June". The head of a row is no such name. */
const eventful =
  (label: Label): Label =>
  (text, from, to) => {
    const words = label(text, from, to);
    return /^(?:\p{Lu}\S*(?: (?:and|of|the))?(?: |$)){2,}$/u.test(words) && !text.startsWith(words)
      ? ""
      : words;
  };

/** "whose wife", "best known": pieces of a clause that have lost what they are of. */
const whole =
  (label: Label): Label =>
  (text, from, to) => {
    const words = label(text, from, to);
    return /^(?:whose|which) |(?:^| )(?:best|well|better) known$/.test(words) ? "" : words;
  };

/** What an amount does is not what it is: "break", out of "would only break even on 1.2bn dollars", "is not the fastest". */
const measuring =
  (label: Label): Label =>
  (text, from, to) => {
    const words = label(text, from, to);
    const isVerb =
      /^\p{Ll}+$/u.test(words) &&
      new RegExp(
        `\\b(?:to|not|will|would|can|could|may|might|must|should)(?: \\w+ly)?(?: only)? ${words}\\b`,
      ).test(text);
    return isVerb || /^\p{Ll}+ing$/u.test(words) || AUXILIARY.test(words) ? "" : words;
  };

const english: Labels = {
  measured: measuring(whole(worded(measured))),
  happens: whole(worded(happens)),
  occasion: eventful(whole(worded(occasion))),
  setting: whole(worded(setting)),
};
const BREAK = /[,;:.!?](?=\s|$)|[()"“”„«»。、，：]/u;
const MOST = 7;
const REACH = 200;

/** How labels are read in a language: in English by its grammar, elsewhere the words nearest to the value. */
export const labelsIn = (lang: string): Labels =>
  primary(lang) === "en" ? english : nearestIn(primary(lang));

const nearestIn = memo((lang): Labels => {
  const stops = listed(proseOf(lang).stops);
  const around = worded((text, from, to) => {
    const before =
      text
        .slice(Math.max(0, from - REACH), from)
        .split(BREAK)
        .at(-1) ?? "";
    const after = text.slice(to, to + REACH).split(BREAK)[0] ?? "";
    const [last, first] = [trimmed(wordsOf(before, lang), stops), trimmed(wordsOf(after, lang), stops)];
    // With words on both sides either is a piece of a clause, and says what chance would have it say
    const whole = first.length < 2 ? last : last.length < 2 ? first : [];
    const tells = whole.length > 1 && whole.length <= MOST && !/^\d/.test(whole[0] ?? "");
    const words = /^(?:zh|ja)$/.test(lang) ? last.slice(-MOST) : tells ? whole : [];
    return trimmed(words, stops).join(/^(?:zh|ja)$/.test(lang) ? "" : " ");
  });
  return { measured: around, happens: around, occasion: around, setting: around };
});

/** Where no blanks part the words, characters do. */
const wordsOf = (text: string, lang: string): string[] =>
  /^(?:zh|ja)$/.test(lang) ? (text.match(/[\p{L}\p{N}]/gu) ?? []) : (text.trim().match(/\S+/g) ?? []);

function trimmed(words: string[], stops: ReadonlySet<string>): string[] {
  const isIdle = (word: string | undefined) =>
    word !== undefined && (stops.has(word.toLowerCase()) || /^\p{L}{1,2}['’]$/u.test(word));
  let [first, last] = [0, words.length];
  while (first < last && isIdle(words[first])) first++;
  while (last > first && isIdle(words[last - 1])) last--;
  return words.slice(first, last);
}
