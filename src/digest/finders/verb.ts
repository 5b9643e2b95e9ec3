import { syntax, type Word } from "./words-of-clause.ts";

/** May be a noun or stand for one. */
export const nominal = (word: Word | undefined) =>
  word !== undefined && (/^(?:noun|number|pron)$/.test(word.is) || word.is === "verb" || word.is === "verbs");

/** The first word of the verb of a clause, -1 if it has none. */
export function finite(words: Word[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    if (beginsVerb(words, at, first, last)) return at;
  }
  return -1;
}

function beginsVerb(words: Word[], at: number, first: number, last: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || at < 0) return false;
  const led = at > first ? before : undefined;
  // "plans, which | come into force"
  if (
    at === first &&
    before?.is === "sub" &&
    /^(?:who|which|that)$/.test(before.lower) &&
    /^(?:verb|verbs|ed|past)$/.test(word.is)
  )
    return /^(?:ed|past)$/.test(word.is) || opensObject(next, at + 1 >= last);
  // "which | borders Lake Chad": a verb, known or not
  if (
    at === first &&
    before?.is === "sub" &&
    word.is === "noun" &&
    /^(?:who|which)$/.test(before.lower) &&
    /^\p{Ll}+s$/u.test(word.text)
  )
    return opensObject(next, false);
  switch (word.is) {
    case "aux":
      return led?.is !== "to" && !(word.lower === "will" && led?.is === "det");
    case "past":
      return (
        led?.is !== "det" &&
        led?.is !== "prep" &&
        led?.is !== "to" &&
        !led?.owner &&
        !(led?.is === "aux") &&
        !isReduced(words, at, first, last)
      );
    case "ed":
      if (!led || /^(?:det|prep|to|number|conj)$/.test(led.is) || led.owner)
        return at === first && isHeadless(words, first);
      if (next?.lower === "by" || (led.is === "adv" && /^(?:most|more|less|very|so|too)$/.test(led.lower)))
        return false;
      if (next?.is === "noun" && !nominal(led) && led.is !== "adv") return false;
      return !isReduced(words, at, first, last);
    case "verbs":
      return (
        Boolean(led) &&
        nominal(led) &&
        !led?.owner &&
        opensObject(next, at + 1 >= last) &&
        !(next?.is === "aux")
      );
    case "verb":
      // "a lorry | hit a wall", but "a tax cut for": of these the past looks like the noun
      if (
        led &&
        nominal(led) &&
        syntax().doubtful.has(word.lower) &&
        /^(?:det|pron|number)$/.test(next?.is ?? "")
      )
        return true;
      return isPlural(led) && opensObject(next, at + 1 >= last);
    default:
      return false;
  }
}

/** A clause that begins with its verb: the subject stands before punctuation. "The man, 24, | died in Leeds" */
const isHeadless = (words: Word[], first: number) =>
  words[first]?.parted === true &&
  /^(?:prep|to|det|adv|sub|number|pron)$/.test(words[first + 1]?.is ?? "") &&
  words[first + 1]?.lower !== "by";

/** What may follow a verb that could be a noun. */
const opensObject = (next: Word | undefined, isLast: boolean) =>
  isLast ||
  next === undefined ||
  /^(?:det|pron|prep|to|adv|sub|number|ing)$/.test(next.is) ||
  (next.is === "noun" && /^\p{Lu}/u.test(next.text));
export const isPlural = (word: Word | undefined) =>
  word !== undefined &&
  ((/^(?:noun|verbs)$/.test(word.is) && /[^s'’u]s$/.test(word.lower)) ||
    /^(?:i|you|we|they|people|police|who|women|men|children|many|some|that)$/.test(word.lower));

/** "deal | valued at $4bn is", "men | accused of murder were": no verb of its own, since another follows. */
function isReduced(words: Word[], at: number, first: number, last: number): boolean {
  if (!/^(?:prep|to)$/.test(words[at + 1]?.is ?? "")) return false;
  for (let k = at + 1; k < last; k++) {
    const word = words[k];
    if (!word || word.is === "conj" || word.is === "sub" || word.parted) return false;
    if (word.is === "aux" && words[k - 1]?.is !== "to") return words[at - 1] !== undefined && at > first;
  }
  return false;
}

/** Behind the verb with all its parts: "has | been", "is likely to | continue". */
export function groupEnd(words: Word[], verb: number, last: number): number {
  const { leading, participles, verbs } = syntax();
  let at = verb + 1;
  let open = words[verb]?.is === "aux";
  while (at < last && !words[at]?.parted) {
    const word = words[at];
    if (!word) break;
    if (word.is === "inner" || word.is === "adv" || (word.is === "aux" && open)) at++;
    else if (
      word.is === "to" &&
      words[at + 1] &&
      (isBase(words[at + 1], verbs) ||
        (open && /^\p{Ll}/u.test(words[at + 1]?.text ?? "") && words[at + 1]?.is === "noun")) &&
      at + 1 < last
    ) {
      open = words[at + 1]?.is === "inner" || words[at + 1]?.lower === "have";
      at += 2;
    } else if (open && leading.has(word.lower) && words[at + 1]?.is === "to") at++;
    else if (
      open &&
      (/^(?:ed|ing|verb)$/.test(word.is) ||
        (word.is === "noun" && modal.test(words[at - 1]?.lower ?? "")) ||
        participles.has(word.lower) ||
        isBase(word, verbs))
    ) {
      open = false;
      at++;
    } else break;
  }
  while (at > verb + 1 && words[at - 1]?.is === "adv") at--;
  return at;
}

/** What follows it is a verb, known or not. */
const modal =
  /^(?:will|would|shall|should|can|could|may|might|must|cannot|not|won't|can't|couldn't|wouldn't|shouldn't|to)$/;

const isBase = (word: Word | undefined, verbs: ReadonlySet<string>) =>
  word !== undefined &&
  (verbs.has(word.lower) || word.is === "inner" || word.is === "verb" || /^(?:have|do)$/.test(word.lower));
