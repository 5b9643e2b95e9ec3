import type { Sentence } from "#digest/sentences.ts";

/** A word of a sentence: no possessive 's, no final full stop; offsets into the sentence. */
export type Token = {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** What stands between the word before and this one, possessive 's left out. */
  gap: string;
  /** No name goes on after it: "Xiaomi's", "Pakistan-based". */
  possessive: boolean;
  /** Written with a capital: "Lei", "iPhone", "al-Bashir". */
  capital: boolean;
};

// "U.S." keeps its stops; "lanjinger.com", "O'Brien", "AT&T" are one word.
const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** "l'Élysée", "d'Emmanuel": the small word before a name is none of it; "D'Angelo" is one name. */
const elision = /^(?:[dl]|dell|all|nell|sull|dall|un|qu|jusqu|lorsqu|puisqu)['’](?=\p{Lu})/u;
const contraction = /['’](?:m|d|ve|re|ll)$/i;
const capital = /^(?:\p{Lu}|\p{Ll}{1,2}[-'’]?\p{Lu})/u;

/** The words of a sentence. */
export function tokensOf({ text }: Sentence): Token[] {
  let before = 0;
  return [...text.matchAll(word)].map((match) => {
    const possessive = /\p{L}(?:['’][sS]|-(?:based|born|led|backed|owned|style|affiliated))$/u.test(match[0]);
    const bare = possessive
      ? match[0].replace(/(?:['’][sS]|-[a-z]+)$/, "")
      : match[0].replace(contraction, "");
    const start = match.index + (elision.exec(bare)?.[0].length ?? 0);
    const gap = text.slice(before, start);
    before = match.index + match[0].length;
    const end = match.index + bare.length;
    const own = text.slice(start, end);
    const bearsCapital = capital.test(own) && !/^\d|-\p{Ll}{3,}$/u.test(own);
    return { text: own, lower: fold(own), start, end, gap, possessive, capital: bearsCapital };
  });
}

/** Lower case, one kind of apostrophe: how words are looked up. */
export const fold = (text: string): string => text.toLowerCase().replace(/’/g, "'");

/** Only a blank stands before the word (or the stop of an abbreviation: "Dr. Saari", "J. Edgar"). */
export const follows = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  before !== undefined &&
  (/^[ \u00a0]+$/.test(token.gap) || (/^\.[ \u00a0]+$/.test(token.gap) && abbreviation.test(before.text)));

const abbreviation =
  /^(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Mt|Ft|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Maj|Adm|Supt|Det|Insp)$/u;
