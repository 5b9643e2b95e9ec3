import { syntaxEn } from "#digest/lexicons/syntax-en.ts";
import { matchesIn } from "#digest/matches.ts";
import { memo } from "#digest/memo.ts";

/** What a word does in a clause, as far as the word alone tells. */
export type Class =
  | "det"
  | "prep"
  | "sub"
  | "conj"
  | "pron"
  | "aux"
  | "inner"
  | "adv"
  | "to"
  | "past"
  | "ed"
  | "verb"
  | "verbs"
  | "ing"
  | "number"
  | "noun";

/** A word of a sentence; `parted`: punctuation stands before it. */
export type Word = {
  text: string;
  lower: string;
  start: number;
  end: number;
  is: Class;
  parted: boolean;
  /** "Xiaomi's" */
  owner: boolean;
  /** A comma and nothing else parts it from the word before. */
  comma: boolean;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Built when the first label is read. */
const lists = memo(() => {
  const verbs = set(syntaxEn.verbs);
  const forms = new Set([...verbs].map(thirdOf));
  return {
    classes: new Map<string, Class>([
      ...classed(syntaxEn.adverbs, "adv"),
      ...classed(syntaxEn.past, "past"),
      ...classed(syntaxEn.prepositions, "prep"),
      ...classed(syntaxEn.determiners, "det"),
      ...classed(syntaxEn.subordinators, "sub"),
      ...classed(syntaxEn.pronouns, "pron"),
      ...classed(syntaxEn.conjunctions, "conj"),
      ...classed(syntaxEn.auxiliaries, "aux"),
      ...classed(syntaxEn.inner, "inner"),
      ["that", "sub"],
      ["who", "sub"],
      ["this", "det"],
      ["to", "to"],
    ]),
    verbs,
    forms,
    either: set(syntaxEn.either),
    leading: set(syntaxEn.leading),
    doubtful: set(syntaxEn.doubtful),
    participles: set(syntaxEn.participles),
    reports: set(syntaxEn.reports),
  };
});
const classed = (words: string, is: Class): [string, Class][] =>
  words.split(/\s+/).map((word): [string, Class] => [word, is]);

/** `try` → `tries`, `pass` → `passes`. */
const thirdOf = (verb: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, "$1ie").concat("s");

/** The lists of English by what their words do. */
export const syntax = () => lists("en");

const pattern =
  /(?:\p{Lu}\.){2,}|[$£€]?\p{N}[\p{N}.,:]*(?:\p{L}+|%)?(?:-\p{L}+)*|[\p{L}$£€][\p{L}\p{N}\p{M}]*(?:[-'’.&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** A short quotation within a sentence is a name, not a clause: "Super Mario Run" will launch. */
const title = /["“‘][^"“”‘’]{1,40}(?<![,.!?])["”’](?!\p{L})/gu;
const parting = /[,;:!?()[\]«»"“”‘—–…]|\s-{1,2}\s|\.(?:\s|$)|['’](?=\s*$)/u;
/** "No.", "Mr.", "J.": the stop of an abbreviation parts nothing. */
const abbreviated =
  /(?:^|\s)(?:\p{Lu}|Mrs?|Ms|Dr|St|No|Sen|Rep|Gov|Gen|Prof|Lt|Col|Sgt|Capt|Inc|Ltd|Corp|vs)$/u;

/** The words of a text with what each does. Most stand plainly between two spaces, and are asked little. */
export function wordsIn(text: string): Word[] {
  const { classes } = syntax();
  const titles = matchesIn(text, title).map(({ index, 0: all }) => [index, index + all.length - 1]);
  const words: Word[] = [];
  let last: Word | undefined;
  for (const { index, 0: written } of text.matchAll(pattern)) {
    const before = last?.end ?? 0;
    const isPlain = !/['’.,:]/.test(written);
    const lower = written.toLowerCase().replaceAll("’", "'");
    const gap = text.slice(before, index);
    const parted = last !== undefined && gap !== " " && partsAt(gap, before, text, titles);
    // "Category A"
    const is = written === "A" && last && !parted ? "noun" : classOf(lower, written, classes);
    // "the arrest follows that of three"
    if (lower === "of" && last?.lower === "that") last.is = "pron";
    last = {
      text: written,
      lower,
      start: index,
      end: index + (isPlain || /^\p{Lu}\./u.test(written) ? written : written.replace(/[.,:]+$/, "")).length,
      is,
      parted,
      owner:
        (!isPlain && /\p{L}['’]s?$/u.test(written)) ||
        (written.endsWith("s") &&
          /^['’]\s\p{L}/u.test(text.slice(index + written.length, index + written.length + 3))),
      comma: /^,\s$/.test(gap),
    };
    words.push(last);
  }
  return words;
}

function partsAt(gap: string, at: number, text: string, titles: (number | undefined)[][]): boolean {
  if (!parting.test(gap) && !/^[.,:]\s/.test(gap)) return false;
  if (/^\.\s$/.test(gap) && abbreviated.test(text.slice(Math.max(0, at - 6), at))) return false;
  const bare = gap.replace(/["“”‘’']/g, "");
  const quoted = bare !== gap && !parting.test(bare);
  return (
    !quoted ||
    !titles.some(
      ([from = 0, to = 0]) => (from >= at && from < at + gap.length) || (to >= at && to < at + gap.length),
    )
  );
}

/** So many words are remembered: a text has few that are its own. */
const KEPT = 4000;
const judged = new Map<string, Class>();

function classOf(lower: string, text: string, classes: Map<string, Class>): Class {
  const known = classes.get(lower) ?? judged.get(text);
  if (known) return known;
  if (judged.size > KEPT) judged.clear();
  const is = judge(lower, text);
  judged.set(text, is);
  return is;
}

function judge(lower: string, text: string): Class {
  if (/^[$£€]?\p{N}/u.test(lower)) return "number";
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|dozens?)$/.test(
      lower,
    )
  )
    return "number";
  if (/^\p{Lu}/u.test(text)) return "noun";
  if (/['’](?:re|ve|ll|d|m)$/.test(lower) || /^(?:it|he|she|that|there|who)['’]s$/.test(lower)) return "aux";
  const { verbs, forms, doubtful } = syntax();
  if (doubtful.has(lower)) return "verb";
  if (
    /[a-z]{2}ly$/.test(lower) &&
    !/^(?:family|early|daily|weekly|only|supply|reply|apply|italy|ally|rally|elderly|monthly|likely|unlikely|friendly|deadly|costly|yearly|assembly|monopoly|july|anomaly|bully|belly|jelly|rely|fly)$/.test(
      lower,
    )
  )
    return "adv";
  if (
    /[a-z]{2}ed$/.test(lower) &&
    !/^(?:hundred|need|speed|seed|feed|breed|indeed|bed|red|naked|sacred|wicked|exceed|proceed|succeed|embed|deed|weed|creed|greed|steed|agreed-upon)$/.test(
      lower,
    )
  )
    return "ed";
  if (
    /[a-z]{2}ing$/.test(lower) &&
    !/^(?:king|thing|something|anything|nothing|everything|spring|string|ring|wing|morning|evening|building|ceiling|wedding|bring|sing|swing|cling|fling|during|being|sibling|beijing)$/.test(
      lower,
    )
  )
    return "ing";
  if (forms.has(lower)) return "verbs";
  return verbs.has(lower) ? "verb" : "noun";
}
