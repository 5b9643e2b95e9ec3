import type { Digest, Fact, Passage } from "#model/digest.ts";

/** UTF-16 units. A page may have a megabyte without a full stop; nobody reads that in a popup, and browsers stall at it. */
const MOST = 1_000;
/** Of a title or a byline. */
const MOST_OF_NAME = 300;

/** The offset itself, or the one before it inside a pair of surrogates. */
const between = (text: string, at: number) => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

function part<P extends Passage>(passage: P, from: number, to: number): P {
  const { text, span } = passage;
  const start = between(text, Math.max(0, from));
  const end = between(text, Math.min(text.length, to));
  if (start === 0 && end === text.length) return passage;
  const kept = { ...span, start: span.start + start, end: span.start + end };
  return { ...passage, text: text.slice(start, end), span: kept };
}

/** The beginning of a passage that is too long. */
const clipped = <P extends Passage>(passage: P): P => part(passage, 0, MOST);

/** Of the sentence of a fact what stands around its value. */
function clippedFact(fact: Fact): Fact {
  const { sentence, role, speaker, certainty, conflict } = fact;
  const value = clipped(fact.value);
  const at = value.span.start - sentence.span.start;
  const around = MOST - value.text.length;
  return {
    ...fact,
    label: fact.label.slice(0, MOST_OF_NAME),
    value,
    sentence:
      sentence.text.length > MOST ? part(sentence, at - around / 2, at + MOST - around / 2) : sentence,
    ...(role && { role: clipped(role) }),
    ...(speaker && { speaker: clipped(speaker) }),
    ...(conflict && { conflict: clipped(conflict) }),
    ...(certainty && { certainty: { ...certainty, cue: clipped(certainty.cue) } }),
  };
}

/** A digest as it can be shown: what is longer than anybody reads is cut, and its spans with it. */
export function clip(digest: Digest): Digest {
  const { about } = digest;
  const { title, byline, siteName } = about;
  const short = (name: string | null) => name?.slice(0, between(name, MOST_OF_NAME)) ?? null;
  return {
    ...digest,
    about: {
      ...about,
      title: title.slice(0, between(title, MOST_OF_NAME)),
      byline: short(byline),
      siteName: short(siteName),
    },
    summary: digest.summary
      .map(clipped)
      .map((pick) => (pick.heading ? { ...pick, heading: clipped(pick.heading) } : pick)),
    facts: digest.facts.map(clippedFact),
  };
}
