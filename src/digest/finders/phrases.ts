import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { follows, type Token } from "./tokens.ts";

/** Small words a short phrase should not end with. */
const dangling =
  /[\s,;:–—-]+(?:the|an?|of|to|in|on|at|for|from|by|with|and|or|but|that|which|who|as|is|was|were|are|be|has|had|have|his|her|its|their|not|if|when|than|into|about)$/i;

/** At most `words` words of a text, cut before punctuation and not after a small word. */
export function shorten(text: string, words: number): string {
  const clause = /^[^,;:.!?()"“”–—]*/.exec(text.trimStart())?.[0].trim() ?? "";
  let short = clause.split(/\s+/).slice(0, words).join(" ");
  if (short.length === clause.length && words > 3) return short.replace(dangling, "");
  while (dangling.test(short)) short = short.replace(dangling, "");
  return short;
}

/**
 * What a sentence says of what ends at `end`, in a few words: the apposition or the predicate.
 * > Xiaomi, the Chinese technology giant known for smartphones, is
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function gistAfter(text: string, end: number): string {
  const right = text.slice(end);
  const apposition = /^, (?:(?:which|who) )?(?:an?|the|one of|is|was) /.exec(right);
  if (apposition)
    return shorten(right.slice(2).replace(/^(?:which|who) /, ""), 7).replace(/^(?:an?|the) /, "");
  if (/^['’]s /.test(right)) return shorten(right.slice(3), 4);
  if (!/^\s+\p{Ll}/u.test(right)) return "";
  return shorten(right, 7);
}

/**
 * What leads to what begins at `start`, in a few words.
 * > a gunman opened fire at a cinema in the US state of Louisiana
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function gistBefore(text: string, start: number): string {
  const clause =
    text
      .slice(0, start)
      .split(/[,;:.!?()"“”–—]\s/)
      .at(-1) ?? "";
  const words = clause.trim().split(/\s+/).slice(-7);
  while (words.length > 0 && small.test(words[0] ?? "")) words.shift();
  const phrase = words.join(" ");
  return dangling.test(` ${phrase}`)
    ? shorten(phrase, 7).replace(dangling, "").replace(dangling, "")
    : shorten(phrase, 7);
}

const small =
  /^(?:the|an?|of|to|in|on|at|for|from|by|with|and|or|but|that|which|who|as|is|was|were|are|be|has|had|have|his|her|its|their|he|she|it|they|we)$/i;

const determiner =
  /^(?:the|an?|two|three|four|five|several|some|many|other|one|another|his|her|its|their|both|most|all|these|those|no)$/;

/**
 * Where the noun phrase begins whose head is token `head`.
 * > a senior political source told Reuters
 *   ^ from                    head is "source"
 */
export function phraseStart(tokens: Token[], head: number, { said, never }: Lexicon): number {
  let first = head;
  while (first > 0 && head - first < 7) {
    const [token, before] = [tokens[first], tokens[first - 1]];
    if (!token || !before || !follows(token, before)) break;
    if (determiner.test(before.lower)) return first - 1;
    const small = never.has(before.lower) && before.text !== "US";
    if (
      !before.capital &&
      (small || said.has(before.lower) || (/(?:ed|ly)$/.test(before.lower) && !before.lower.includes("-")))
    )
      break;
    if (before.capital && small) break;
    first--;
  }
  return first;
}

/**
 * Where the noun phrase ends that begins with token `first`: before punctuation, a verb or a word that begins a clause.
 * > According to the International Organization for Migration, Italy
 *                first                                   ^ last
 */
export function phraseEnd(tokens: Token[], first: number, { said }: Lexicon, most = 9): number {
  let last = first;
  while (last - first < most) {
    const next = tokens[last + 1];
    const here = tokens[last];
    if (!next || !here || !/^(?:[ \u00a0]+| ?& ?|\. )$/.test(next.gap)) break;
    if (/^\. $/.test(next.gap) && !follows(next, here)) break;
    if (!next.capital && (clause.test(next.lower) || (said.has(next.lower) && next.lower !== "state"))) break;
    last++;
  }
  while (last > first && /^(?:of|for|at|in|on|from|with|by|and|the|an?|to)$/.test(tokens[last]?.lower ?? ""))
    last--;
  return last;
}

const clause =
  /^(?:who|which|whose|that|pointing|citing|saying|cited|claiming|suggesting|including|warning|in|is|are|was|were|be|has|have|had|will|would|can|could|may|might|do|does|did|when|where|while|as|after|before|because|but|if|since|on|about|by|and|or|published|released|issued|it|he|she|they|we)$/;
