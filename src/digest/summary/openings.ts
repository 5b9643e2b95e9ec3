import { proseOf } from "#digest/lexicons/proses.ts";

/** Quotation marks, brackets and dashes before the first word. */
const BEFORE = /^[\s"'“”„‘’«»「『([\-–—:,.…¿¡]+/u;

/**
 * Says whether a sentence leans on the one before it: it opens with a pronoun, "the company", "however", "since then".
 * Shown without its predecessor such a sentence dangles. A language without a list never leans.
 */
export function leaningIn(lang: string): (sentence: string) => boolean {
  const { leaning, standing } = proseOf(lang);
  if (leaning.length === 0) return () => false;
  const [leans, stands] = [opening(leaning), opening(standing)];
  return (sentence) => {
    const bare = sentence.replace(BEFORE, "");
    // Only the first letter: case tells "It" from "IT", and a German noun from what it is not.
    const text = bare.slice(0, 1).toLocaleLowerCase(lang) + bare.slice(1, 120);
    return leans.test(text) && !stands.test(text);
  };
}

const opening = (parts: string[]) => new RegExp(`^(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "u");

/** Says whether a line is a caption or furniture that isolation let through. */
export function furnitureIn(lang: string): (sentence: string) => boolean {
  const { furniture } = proseOf(lang);
  if (furniture.length === 0) return () => false;
  const pattern = new RegExp(furniture.join("|"), "iu");
  return (sentence) => pattern.test(sentence);
}
