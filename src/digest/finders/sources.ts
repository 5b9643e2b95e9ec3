import { passage, whole } from "#digest/finder.ts";
import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { memo } from "#digest/memo.ts";
import type { Fact } from "#model/digest.ts";
import type { Line } from "./capitals.ts";
import { namedAt } from "./named-at.ts";
import type { Names } from "./names.ts";
import { gistAfter, gistBefore, phraseEnd, phraseStart, shorten } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Tokens `from` to `to` (inclusive) name a source; `label` tells what it says. */
type Found = { from: number; to: number; label: string };
type Pattern = (line: Line, index: number, names: Names) => Found | undefined;

const website =
  /^(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|news|ca|co\.uk|uk|de|fr|es|it|ru|cn|io|gov|edu|eu|in|au)$/u;

/** Each is tried at every word of a sentence. */
const patterns: Pattern[] = [accordingTo, following, cited, outlet, websiteNamed, whoSays];

/** A source has a dozen words at most: no more than so many before it can have one in common with it. */
const NEAR = 30;

/** Who or what the article has it from: named or not, persons left to the people. */
export function findSources(names: Names): Fact[] {
  return names.lines.flatMap((line) => {
    const { kind } = line.sentence;
    if (kind === "title" || kind === "heading" || kind === "code") return [];
    const found = line.tokens.flatMap((_, index) => {
      const first = patterns.map((find) => find(line, index, names)).find(Boolean);
      return first ? [first] : [];
    });
    const apart = found.filter(
      ({ from, to }, at) =>
        !found.slice(Math.max(0, at - NEAR), at).some((one) => from <= one.to && to >= one.from),
    );
    return apart.flatMap((source) => fact(line, source));
  });
}

function fact({ tokens, sentence }: Line, { from, to, label }: Found): Fact[] {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || to - from > 10) return [];
  const value = passage(sentence, first.start, last.end);
  return [{ kind: "source", label: label || "source", value, sentence: whole(sentence) }];
}

/** > according to the Italian coast guard */
function accordingTo({ tokens, sentence }: Line, index: number, { lexicon }: Names): Found | undefined {
  if (tokens[index]?.lower !== "according" || tokens[index + 1]?.lower !== "to" || !tokens[index + 2])
    return undefined;
  const from = index + 2;
  if (/^(?:him|her|them|me|us|it|this|that|plan|schedule|custom|law)$/.test(tokens[from]?.lower ?? ""))
    return undefined;
  const to = phraseEnd(tokens, from, lexicon);
  const start = tokens[index]?.start ?? 0;
  const after = sentence.text.slice(tokens[to]?.end ?? 0).replace(/^[,\s]+/, "");
  return { from, to, label: start > 20 ? lastWords(sentence.text.slice(0, start)) : shorten(after, 8) };
}

/** > laut der Staatsanwaltschaft; selon le ministère de la Santé */
function following({ tokens, sentence }: Line, index: number, { lexicon }: Names): Found | undefined {
  const token = tokens[index];
  if (!token || !lexicon.according) return undefined;
  const lead = leadOf(lexicon.according).exec(sentence.text.slice(token.start, token.start + 60))?.[0];
  const from = lead ? tokens.findIndex(({ start }) => start >= token.start + lead.length) : -1;
  if (from < 0) return undefined;
  const to = sourceEnd(tokens, from, lexicon);
  return { from, to, label: shorten(sentence.text.slice(tokens[to]?.end ?? 0).replace(/^[,\s]+/, ""), 8) };
}

/** The name or noun phrase that begins here: a second noun without a small word before it is the verb. */
function sourceEnd(tokens: Token[], from: number, { never }: Lexicon): number {
  let [to, open] = [from, true];
  for (let at = from; at - from < 8; at++) {
    const token = tokens[at];
    if (!token || (at > from && !/^ $|^['’]$/.test(token.gap)) || ending.test(token.lower)) break;
    const small = never.has(token.lower);
    if (!small && !token.capital && !open) break;
    open = small;
    if (!small) to = at;
  }
  return to;
}

const leadOf = memo((according) => new RegExp(`^(?:${according})\\s`, "i"));
/** Verbs and particles that no name of a source holds. */
const ending =
  /^(?:ist|sind|hat|haben|wird|werden|war|waren|wurde|wurden|soll|sollen|kann|est|sont|a|ont|sera|était|es|son|ha|han|fue|será|è|sono|hanno|sarà|foi|são|tem|is|zijn|heeft|hebben|wordt|werd|que|che|dat|dass)$/;

/** > outlets such as socialbites.ca; reports from, sources at */
function cited(line: Line, index: number, { byLine, lexicon }: Names): Found | undefined {
  const { tokens, sentence } = line;
  const head = tokens[index];
  if (!head || head.capital || !lexicon.sources.has(head.lower)) return undefined;
  const [next, then] = [tokens[index + 1], tokens[index + 2]];
  if (!next || /[,;.]/.test(next.gap)) return undefined;
  const link = `${next.lower} ${then?.lower}`;
  const strong = /^(?:such as|close to|familiar with|seen by|obtained by)$/.test(link);
  const weak = /^(?:from|at|inside|within|by)$/.test(next.lower) && citing.test(head.lower);
  const place = strong ? index + 3 : index + 2;
  if (!(strong || weak) || !tokens[place]) return undefined;
  const mention = namedAt(byLine, line, "from", place)[0]?.mention;
  const to = mention ? mention.to - 1 : phraseEnd(tokens, place, lexicon, 6);
  const from = phraseStart(tokens, index, lexicon);
  const after = shorten(sentence.text.slice(tokens[to]?.end ?? 0), 8);
  const label = after || gistBefore(sentence.text, tokens[from]?.start ?? 0);
  return { from, to: Math.min(to, index + 9), label };
}

const citing = /^(?:sources?|reports?|statement|outlets?|observers|documents?)$/;

/** > told Reuters; Reuters reported */
function outlet(line: Line, index: number, { byLine, lexicon }: Names): Found | undefined {
  const { tokens, sentence } = line;
  const here = namedAt(byLine, line, "from", index).find(({ named }) => named.kind === "org");
  const mention = here?.mention;
  if (!mention) return undefined;
  const next = tokens[mention.to];
  const told = tokens[index - 1]?.lower === "told";
  const reported = next && /^(?:reported|reports|said|says)$/.test(next.lower) && /^ $/.test(next.gap);
  if (!told && !reported) return undefined;
  const the = tokens[index - 1]?.lower === "the" && !lexicon.known.has(mention.key) ? 1 : 0;
  const label = told ? "was told" : shorten(sentence.text.slice(next?.end ?? 0), 8).replace(/^that /, "");
  return { from: index - the, to: mention.to - 1, label };
}

function websiteNamed({ tokens }: Line, index: number): Found | undefined {
  const token = tokens[index];
  return token?.lower.includes(".") && website.test(token.lower)
    ? { from: index, to: index, label: "website" }
    : undefined;
}

/** When it was said, which is not what was said: "said | late on Thursday night that", "said | in a statement". */
const when =
  /^\s+(?:in (?:an?|the|its|his|her) (?:\p{L}+ )?(?:statement|interview|report|e-?mail|letter)|(?:(?:late|early|earlier|later) )?(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (?:week|month|year|night)|this (?:week|month|year))(?: (?:morning|afternoon|evening|night))?)(?=[\s.,;]|$)/iu;

/** > two officials said; a senior political source told Reuters; his website said */
function whoSays({ tokens, sentence }: Line, index: number, { lexicon }: Names): Found | undefined {
  const head = tokens[index];
  if (!head || head.capital !== /^[A-Z]/.test(head.text) || !lexicon.sources.has(head.lower))
    return undefined;
  const verb = verbAfter(tokens, index, lexicon.said);
  if (verb < 0) return undefined;
  const from = phraseStart(tokens, index, lexicon);
  let to = verb - 1;
  while (to > index && /^(?:have|has|had|also|later)$/.test(tokens[to]?.lower ?? "")) to--;
  const says = sentence.text
    .slice(tokens[verb]?.end ?? 0)
    .replace(when, " ")
    .replace(/^\s+(?:that|\p{Lu}\p{L}+(?: that)?) /u, " ");
  const told = /^\s*(?:\p{Lu}[\p{L}.]* ?){0,3}(?:[.,;]|$)/u.test(says) ? "" : shorten(says, 8);
  return { from, to, label: told || lastWords(sentence.text.slice(0, tokens[from]?.start ?? 0)) };
}

/** The verb of saying that a source's noun governs: next to it, or after "with Save the Children", "at the ministry". */
function verbAfter(tokens: Token[], index: number, said: Set<string>): number {
  for (let at = index + 1; at < tokens.length && at - index < 8; at++) {
    const token = tokens[at] as Token;
    if (/[,;.:"“”()]/.test(token.gap)) return -1;
    if (said.has(token.lower) && !token.capital) return at;
    const within =
      at === index + 1 ? /^(?:with|at|from|of|for|in|have|has|had|also|later|close|familiar)$/ : /./;
    if (!within.test(token.lower)) return -1;
  }
  return -1;
}

/** The end of what was said before its source: "…, officials said". */
function lastWords(text: string): string {
  const clause =
    text
      .trim()
      .replace(/[,\s"”'’]+$/, "")
      .split(/[,;:"“]/)
      .at(-1)
      ?.trim() ?? "";
  return clause.split(/\s+/).length > 2 ? shorten(clause, 9) : gistAfter(` ${clause}`, 0);
}
