import type { Fact } from "#model/digest.ts";
import { fold } from "./finders/tokens.ts";
import { contentOf, groupOf, type Profile, place, saidAs } from "./salience-profile.ts";

/** Sentences after which the worth of a place in the article is half. */
const HALF = 6;
const EARLY = 3;

const firm = new Set<string>([
  "unconfirmed",
  "unproven",
  "unknown",
  "denied",
  "disputed",
  "rumoured",
  "feared",
]);
const mild = new Set<string>(["possible", "reported", "expected", "planned"]);

const near = (index: number) => 1 / (1 + index / HALF);
const yes = (holds: unknown) => (holds ? 1 : 0);

/** What may tell how much a fact matters, by the name that its weight has; about 0 to 1 each. */
export function featuresOf(fact: Fact, profile: Profile): Record<string, number> {
  const own = { names: nameFeatures, numbers: numberFeatures, words: wordFeatures }[groupOf(fact)];
  const { aboutness } = profile.sentences.get(place(fact.sentence)) ?? { aboutness: 0 };
  const stems = contentOf(fact.value.text);
  const titled = stems.filter((each) => profile.title.has(each)).length / Math.max(1, stems.length);
  return { [fact.kind]: 1, titled, aboutness, ...own(fact, profile) };
}

function nameFeatures(
  fact: Fact,
  { sentences, named, most, length, outlets, parts }: Profile,
): Record<string, number> {
  const { text, span } = fact.value;
  const known = named.get(`${span.block}:${span.start}`);
  const mentions = known?.mentions ?? [];
  const indices = mentions.map(({ line }) => sentences.get(place(line.sentence))?.index ?? length);
  const first = Math.min(...indices, length);
  const spots = new Set(indices);
  return {
    near: near(first),
    opening: yes(first === 0),
    lead: [...spots].filter((index) => index < EARLY).length / EARLY,
    passed: first / Math.max(1, length),
    often: Math.log2(1 + mentions.length) / 4,
    share: mentions.length / most,
    spread: spots.size / Math.max(1, length),
    once: yes(mentions.length < 2),
    full: yes(/\s/.test(text)),
    guessed: yes(known?.guessed),
    role: yes(fact.role),
    outlet: yes(outlets.has(fold(text))),
    part: yes(parts.has(text.toLowerCase())),
    acronym: yes(/^(?:\p{Lu}\.?){2,6}$/u.test(text)),
    opens: mentions.filter(({ start }) => start < 5).length / Math.max(1, mentions.length),
    speaks:
      mentions.filter(({ line, end }) =>
        /^,? (?:said|says|told|added|tweeted|wrote)\b/.test(line.sentence.text.slice(end)),
      ).length / Math.max(1, mentions.length),
  };
}

/** A date of what was said, not of what happened: "the company said on | Monday". */
const telling =
  /(?:^|[^\p{L}])(?:said|says|told|announced|reported|confirmed|tweeted|wrote|added|statement|interview)(?: [\p{L}.]+){0,3} ?$/u;
/** A date that is told by its distance: "nine months ago", "this year". */
const vague = /\b(?:ago|today|now|this|last|next|recent)/i;
const before = ({ value, sentence }: Fact) =>
  sentence.text.slice(
    Math.max(0, value.span.start - sentence.span.start - 60),
    value.span.start - sentence.span.start,
  );

const people =
  /\b(?:people|persons?|men|women|children|kids|students|patients|workers|employees|migrants|refugees|passengers|victims|residents|voters|members|soldiers|officers|police|users|customers)\b/i;
const harm = /\b(?:kill|die|dead|death|injur|wound|hurt|missing|drown|arrest|charg|sentenc|infect)/i;
const bounded = /^(?:more|less|fewer|at least|up to|over|nearly|almost|about|some|as many)\b/i;
const around = ({ value, sentence }: Fact) => {
  const at = value.span.start - sentence.span.start;
  return sentence.text.slice(Math.max(0, at - 40), at + value.text.length + 40);
};

function numberFeatures(fact: Fact, { sentences, told, length }: Profile): Record<string, number> {
  const { index } = sentences.get(place(fact.sentence)) ?? { index: length };
  const { kind, normalised = "", value } = fact;
  return {
    near: near(index),
    opening: yes(index === 0),
    lead: yes(index < EARLY),
    passed: index / Math.max(1, length),
    again: Math.log2(told.get(saidAs(fact)) ?? 1) / 2,
    marked: yes(fact.certainty),
    small: yes(kind === "quantity" && /^[0-9](?: |$)/.test(normalised)),
    large: yes(kind === "quantity" && /^\d{4,}(?: |$)/.test(normalised)),
    time: yes(kind === "quantity" && /^P/.test(normalised)),
    old: yes(/\bold|\baged?\b/.test(value.text)),
    year: yes(kind === "date" && /^(?:in )?\d{4}$/.test(value.text)),
    telling: yes(kind === "date" && telling.test(before(fact))),
    weekday: yes(/day\b/i.test(value.text) && !/\d/.test(value.text)),
    vague: yes(kind === "date" && vague.test(value.text)),
    unit: yes(kind === "quantity" && normalised.includes(" ")),
    people: yes(kind === "quantity" && people.test(value.text)),
    harm: yes(kind === "quantity" && harm.test(around(fact))),
    bounded: yes(kind !== "date" && bounded.test(value.text)),
    digits: yes(/\d/.test(value.text)),
  };
}

function wordFeatures(
  fact: Fact,
  { sentences, length, named, most, turns }: Profile,
): Record<string, number> {
  const { index } = sentences.get(place(fact.sentence)) ?? { index: length };
  const { kind, speaker, value, certainty } = fact;
  const { start, end } = fact.sentence.span;
  const who = speaker && named.get(`${speaker.span.block}:${speaker.span.start}`);
  return {
    near: near(index),
    opening: yes(index === 0),
    speech: yes(
      kind === "quote" && /^\p{Lu}/u.test(value.text) && value.text.length > 30 && value.text.length < 300,
    ),
    spoken: yes(speaker && speaker.span.start >= start && speaker.span.start < end),
    voiced: (who?.mentions.length ?? 0) / most,
    self: yes(kind === "quote" && /\b(?:I|we|my|our)\b/i.test(value.text)),
    brief: yes(kind === "quote" && value.text.length < 45),
    turn: kind === "quote" ? 1 / (1 + (turns.get(fact) ?? 0)) : 0,
    firm: yes(kind === "certainty" && firm.has(certainty?.level ?? "")),
    alleged: yes(certainty?.level === "alleged" && kind === "certainty"),
    mild: yes(kind === "certainty" && mild.has(certainty?.level ?? "")),
    long: yes(kind === "source" && /\s/.test(value.text)),
  };
}
