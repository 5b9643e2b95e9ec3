import { functionWords, past } from "#digest/lexicons/grammar-en.ts";
import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { follows, type Token } from "./tokens.ts";

/** Punctuation that ends a clause; not the comma of 2,297 nor the dot of U.S. */
const BREAK = /[,;:!?](?=\s|$)|\.(?=\s+\p{Lu}|$)(?<!\b\p{Lu}\.)|[()"“”–—]|\s-{1,2}\s|\.{3}|…/u;
const isSmall = (word: string | undefined) =>
  word !== undefined && (functionWords.has(word.toLowerCase()) || hanging.test(word));
/** Say nothing at the end of a phrase: what they lead to is missing. */
const hanging =
  /^(?:(?:ha|i|wa|doe)s|have|had|are|were|being|said|says|told|which|who|that|whose|including|such|called|named|known|used|first|new|own|same|other|several|old|highly|extremely|really)$/i;
const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);

/** "for allegedly | missing", "after | winning", "Mr": what follows is what it is about. */
const leads = (words: string[], at: number) =>
  at > 0 &&
  (/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|St)\.?$/.test(words[at] ?? "") ||
    /^\p{Ll}+ly$/u.test(words[at] ?? "") ||
    (/^\p{Ll}+ed$/u.test(words[at] ?? "") && /^(?:and|or|but)$/.test(words[at - 1] ?? "")) ||
    (/^\p{Ll}+ing$/u.test(words[at] ?? "") &&
      /^(?:of|for|after|before|by|in|from|without|and|allegedly|to)$/.test(words[at - 1] ?? "")));

/** Words without those at their end that only lead on: a small word, an adverb. */
function closed(words: string[]): string[] {
  let last = words.length;
  while (last > 0 && (isSmall(words[last - 1]) || leads(words, last - 1))) last--;
  // "the plans | that would roll": a clause of its own, begun and not told
  const clause = words
    .slice(0, last)
    .findLastIndex((word) => /^(?:who|which|that|where|when|with)$/i.test(word));
  return clause > 0 && clause >= last - 3 ? closed(words.slice(0, clause)) : words.slice(0, last);
}

/** Characters that hold more words than any label has. */
const LONG = 600;

/**
 * At most about `words` words of a text, cut before punctuation, and then where a phrase ends: before a small word, never
 * within a name.
 */
export function shorten(text: string, words: number): string {
  const clause = text.slice(0, LONG).trimStart().split(BREAK)[0]?.trim() ?? "";
  const all = clause.split(/\s+/).filter(Boolean);
  // A little more is better than a phrase without its noun
  if (all.length <= words + 2) return closed(all).join(" ");
  for (let at = words; at > 1; at--) {
    // "a number | of people", "between spiritual | and": no end of a phrase
    if (!isSmall(all[at]) || isSmall(all[at - 1]) || /^(?:of|and|or|than|to)$/.test(all[at] ?? "")) continue;
    const cut = closed(all.slice(0, at));
    if (cut.length > 1) return cut.join(" ");
  }
  const at = isCapital(all[words]) && isCapital(all[words - 1]) ? words - 1 : words;
  return closed(all.slice(0, at)).join(" ");
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
    return shorten(right.slice(2).replace(/^(?:which|who) (?:is |was )?/, ""), 8).replace(
      /^(?:an?|the) /,
      "",
    );
  if (/^['’]s /.test(right)) return shorten(right.slice(3), 4);
  if (!/^\s+\p{Ll}/u.test(right)) return "";
  // "could start" without its modal says too much, and "is" alone too little
  if (/^\s+(?:could|would|may|might|should|can|will|must)\b/.test(right)) return "";
  return shorten(right.replace(/^\s+(?:(?:has|have|had|is|are|was|were|been|being|also|now) )+/, ""), 7);
}

/** Some form of a verb, as far as its ending tells. */
const verb = new RegExp(`(?:^| )(?:${past}|is|are|has|have|will|would|could|may|might|can|must) `);

/**
 * The clause that leads to what begins at `start`, in a few words; `""` unless it is whole from its subject on.
 * > a gunman opened fire at a cinema in the US state of Louisiana
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function gistBefore(text: string, start: number): string {
  const clause =
    text
      .slice(Math.max(0, start - 200), start)
      .split(BREAK)
      .at(-1) ?? "";
  const all = clause.trim().split(/\s+/).filter(Boolean);
  const words = closed(all);
  // Straight before the name stands what it completes: "the makers released | Manto"
  if (words.length === all.length || !verb.test(`${words.join(" ")} `)) return "";
  let first = 0;
  while (
    first < words.length &&
    /^(?:the|an?|and|but|that|then|so|as|when|while|after|before|if)$/i.test(words[first] ?? "")
  )
    first++;
  return words.length - first > 9 || isSmall(words[first]) ? "" : words.slice(first).join(" ");
}

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
