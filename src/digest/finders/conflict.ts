import type { Reading } from "#digest/finder.ts";
import { primary } from "#digest/memo.ts";
import { stem } from "#digest/words.ts";
import { type Fact, type FactKind, TITLE } from "#model/digest.ts";

/** What happened to those that are counted, by the words beside the number. */
const fates: [fate: string, words: RegExp][] = [
  ["dead", /\b(?:dead|deaths?|die[sd]?|kill(?:s|ed|ing)?|fatalit\w+)\b/i],
  ["hurt", /\b(?:injur(?:ed|es|ing|ies)|hurt|wound(?:ed|s|ing))\b/i],
  ["missing", /\bmissing\b/i],
  ["arrested", /\b(?:arrest(?:ed|s)?|detain(?:ed|s))\b/i],
];
/** Not how many there are, or not of this day, or not of all. */
const inexact =
  /\b(?:at least|at most|more than|over|under|fewer|less than|nearly|almost|about|around|some|roughly|approximately|up to|as many as|dozens?|hundreds?|thousands?|another|other|others|also|further|including|earlier|previous(?:ly)?|initial(?:ly)?|later|rose|risen|revised|of them|of whom|every|each|last year|in \d{4}|may|could|feared|if)\b/i;
const AROUND = 24;

/**
 * Marks where headline and text tell different things of one: a number of dead, a price, a day. Only where it is certain:
 * both are exact, the text tells one value and never that of the headline. Nothing rather than a wrong mark.
 */
export function conflicting(facts: Fact[], found: Fact[], { lang }: Reading): Fact[] {
  if (primary(lang) !== "en") return facts;
  const titled = found.filter(({ value }) => value.span.block === TITLE);
  const told = found.filter(({ value }) => value.span.block !== TITLE);
  const marks = new Map<string, Fact>();
  for (const head of titled) {
    const other = otherOf(head, told, titled);
    if (!other) continue;
    marks.set(placeOf(other), head);
    marks.set(placeOf(head), other);
  }
  if (marks.size === 0) return facts;
  return facts.map((fact) => {
    const other = marks.get(placeOf(fact));
    return other ? { ...fact, conflict: other.value } : fact;
  });
}

const placeOf = ({ value: { span } }: Fact) => `${span.block} ${span.start} ${span.end}`;

/** What the text tells instead of what the headline does, if it does so once and for all. */
function otherOf(head: Fact, told: Fact[], titled: Fact[]): Fact | undefined {
  const topic = topicOf(head);
  const said = head.normalised;
  if (!topic || !said || !isExact(head) || titled.filter((one) => topicOf(one) === topic).length > 1)
    return undefined;
  const same = told.filter((fact) => fact.kind === head.kind && isAbout(fact, topic, head));
  const [first] = same;
  const isOne = first?.normalised && same.every(({ normalised }) => normalised === first.normalised);
  if (!first || !isOne || !same.every(isExact) || !differ(head.kind, said, first.normalised ?? ""))
    return undefined;
  const repeated = told.some(({ kind, normalised }) => kind === head.kind && normalised === said);
  return repeated ? undefined : first;
}

/** What a number is of: a fate, or the last word of its label. Of a day, the words of its label. */
function topicOf({ kind, label, value, sentence }: Fact): string {
  if (kind === "quantity")
    return fates.find(([, words]) => words.test(beside({ value, sentence })))?.[0] ?? "";
  if (kind === "money" || kind === "percent")
    return stemsOf(label.split(/ (?:of|for|in|on|to|from|by|with|at) /)[0] ?? "").at(-1) ?? "";
  return kind === "date" ? stemsOf(label).join(" ") : "";
}

function isAbout(fact: Fact, topic: string, head: Fact): boolean {
  if (fact.kind !== "date") return topicOf(fact) === topic;
  const [mine, theirs] = [stemsOf(fact.label), stemsOf(head.label)];
  return (
    theirs.length > 1 &&
    theirs.filter((word) => mine.includes(word)).length > 1 &&
    mine.at(-1) === theirs.at(-1)
  );
}

const small =
  /^(?:will|would|could|the|and|for|with|from|has|have|had|was|were|been|its|his|her|their|about)$/;
const stemsOf = (label: string) =>
  (label.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !small.test(word))
    .map((word) => stem(word, "en"));

/** The words straight before and after a number, up to punctuation. */
function beside({ value, sentence }: Pick<Fact, "value" | "sentence">): string {
  const at = value.span.start - sentence.span.start;
  const before =
    sentence.text
      .slice(Math.max(0, at - AROUND), at)
      .split(/[,;:.]/)
      .at(-1) ?? "";
  const after =
    sentence.text
      .slice(at + value.text.length)
      .slice(0, AROUND)
      .split(/[,;:.]| and /)[0] ?? "";
  return `${before}${value.text}${after}`;
}

function isExact(fact: Fact): boolean {
  const { kind, normalised = "", certainty, sentence } = fact;
  if (certainty) return false;
  if (kind === "date") return /^\d{4}-\d\d-\d\d$/.test(normalised);
  const number = /^\d+(?:\.\d+)?(?: (?:%|[A-Z]{3}))?$/.test(normalised);
  return number && !inexact.test(kind === "quantity" ? sentence.text : beside(fact));
}

/** A sum may be rounded in a headline; a number of people is not. */
function differ(kind: FactKind, one: string, other: string): boolean {
  if (kind === "date" || kind === "quantity") return one !== other;
  const [a = "", unit] = one.split(" ");
  const [b = "", second] = other.split(" ");
  return unit === second && Math.abs(Number(a) - Number(b)) > 0.1 * Math.max(Number(a), Number(b));
}
