import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import type { Mention } from "./mentions.ts";
import { follows, type Token } from "./tokens.ts";

/** Where in the mention's sentence it is said who a person is. `noun`: a noun for a person was found in it. */
export type Role = { start: number; end: number; noun: boolean };

const most = 7;
const family =
  /^(?:wife|husband|son|daughter|brother|sister|mother|father|girlfriend|boyfriend|partner|uncle|aunt|cousin|fiancée?)$/;
const owners = new Set(["his", "her", "their", "my", "our"]);

/** Words that never stand inside a role before a name: small words and what looks like a verb or an adverb. */
const breaks = ({ lower, capital }: Token, { never, said }: Lexicon) =>
  (never.has(lower) && !roleLike.has(lower)) ||
  (!capital &&
    (said.has(lower) ||
      /^(?:already|ever|seen|told|met|shown|heard|brought|sent|including|saying|following|during|being|having|making|calling|naming|meeting)$/.test(
        lower,
      ) ||
      (/(?:ed|ly)$/.test(lower) && !/-|^(?:retired|wanted|celebrated|renowned|early)$/.test(lower))));
const roleLike = new Set(["first", "us"]);

/**
 * The role that stands before a name.
 * > Zimbabwe President Robert Mugabe
 *   ^^^^^^^^^^^^^^^^^^
 * > the BBC's North America editor Jon Sopel
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleBefore(mention: Mention, lexicon: Lexicon): Role | undefined {
  const { tokens } = mention.line;
  const { from } = mention;
  let last = from - 1;
  while (follows(tokens[last + 1], tokens[last]) && isHonorific(tokens[last], lexicon)) last--;
  const head = tokens[last];
  if (!head || !joined(mention, last) || head.possessive) return undefined;
  const noun =
    isRole(head, lexicon) || (head.capital && lexicon.titles.has(head.lower.split("-").at(-1) ?? ""));
  if (!noun && !lexicon.demonyms.has(head.lower)) return undefined;
  let first = last;
  while (first > 0 && last - first < most && follows(tokens[first], tokens[first - 1])) {
    const token = tokens[first - 1] as Token;
    if (breaks(token, lexicon) || isDoing(tokens, first - 1, lexicon)) break;
    first--;
  }
  const owner = tokens[first - 1];
  if (first === last && owner && family.test(head.lower) && owners.has(owner.lower)) first--;
  return { start: tokens[first]?.start ?? head.start, end: head.end, noun };
}

/** "for | shoving quarterback Mason Rudolph", "gently | mocking Senator Holt": what was done, not who it is. */
const isDoing = (tokens: Token[], at: number, { never }: Lexicon) =>
  /[a-z]{3}ing$/.test(tokens[at]?.text ?? "") &&
  (never.has(tokens[at - 1]?.lower ?? "") || /[a-z]{2}ly$/.test(tokens[at - 1]?.text ?? "")) &&
  !/^(?:the|an?|his|her|its|their|our|my)$/.test(tokens[at - 1]?.lower ?? "");

/** Straight before the next word, or set off by commas: "The priest, Fidelis Mukonori, is …", "Corvane spokeswoman, Ada Ode." */
const joined = ({ line: { tokens, sentence }, end }: Mention, last: number) =>
  follows(tokens[last + 1], tokens[last]) ||
  (/^, $/.test(tokens[last + 1]?.gap ?? "") &&
    /^[,.;]/.test(sentence.text.slice(end)) &&
    (/^(?:the|his|her|their|its)$/.test(tokens[last - 1]?.lower ?? "") ||
      (tokens[last - 1]?.capital === true && tokens[last]?.capital === false)));

const isHonorific = (token: Token | undefined, { honorifics }: Lexicon) =>
  Boolean(token && honorifics.has(token.lower));
const isRole = ({ lower }: Token, { roles }: Lexicon) =>
  roles.has(lower) || roles.has(lower.split("-").at(-1) ?? "");

const lead =
  /^(?: \([^)]{1,30}\))?,? (?:\(|[–—-]+ )?(?:(?:who|that) (?:is|was|has been|served as) |(?:is|was|became|has been) (?=an? |the |one of ))?/;
const apposed =
  /^(?!(?:and|or|but|in|at|on|to|from|for|by|with|as|when|where|while|after|before|including) )[\p{L}.-]+(?:['’]s)? /u;

/**
 * The role that stands after a name: an apposition, or what a clause says they are.
 * > Lei Jun, Xiaomi's chief executive, indicated
 *            ^^^^^^^^^^^^^^^^^^^^^^^^
 * > Eric Reeves, one of the leading American academic voices on Sudan, said
 */
export function roleAfter(
  { line: { tokens, sentence }, to, end }: Mention,
  lexicon: Lexicon,
): Role | undefined {
  const age = /^, \d{1,3}(?=,)/.exec(sentence.text.slice(end))?.[0].length ?? 0;
  const right = sentence.text.slice(end + age);
  const skipped = lead.exec(right)?.[0] ?? "";
  if (!skipped.includes(",") && !/\b(?:is|was|became|been) $|[(–—] ?$/.test(skipped)) return undefined;
  if (!apposed.test(right.slice(skipped.length))) return undefined;
  const start = end + age + skipped.length;
  const inside: Token[] = [];
  for (const token of tokens.slice(to)) {
    if (token.start < start) continue;
    if (inside.length > 0 && /[,;:.](?:\s|$)|[()–—"“”]/.test(token.gap)) break;
    if (inside.length > 0 && ends(token, lexicon)) break;
    inside.push(token);
  }
  return accept(inside, start, lexicon);
}

/** Where an apposition that no comma closes ends. */
const ends = ({ lower, capital }: Token, { said }: Lexicon) =>
  !capital &&
  (/^(?:who|which|whose|that|is|was|were|has|had|will|would|when|as|after|but|where)$/.test(lower) ||
    (said.has(lower) && lower !== "state"));

/** A clause, not a phrase: "our nutritionist walked us through …". */
const clausal = new Set("i we us you they he she how should could would can must my our".split(" "));

function accept(inside: Token[], start: number, lexicon: Lexicon): Role | undefined {
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last || first.start !== start || inside.length > 16) return undefined;
  const at = inside.findIndex((token) => isRole(token, lexicon));
  const noun = at >= 0 && at < 8 && !(first.capital && !first.possessive && at > 4);
  const opened = /^(?:an?|one|his|her|their)$/.test(first.lower);
  const plain =
    opened && inside.length > 2 && !inside.some(({ lower }) => /^(?:where|with|which|when|to)$/.test(lower));
  if (!noun && !plain) return undefined;
  // "Mr Peskov, said the president"
  if (!first.capital && first.lower !== "state" && lexicon.said.has(first.lower)) return undefined;
  if (/^(?:because|thanks|if|when|with|without|like|not|but|just|even|also|so|then)$/.test(first.lower))
    return undefined;
  if (inside.some(({ lower, capital }) => !capital && clausal.has(lower))) return undefined;
  // A list goes on: "Merkel, French President François Hollande and …"
  const next = inside[at + 1];
  if (at >= 0 && next?.capital && follows(next, inside[at])) return undefined;
  const article = /^(?:an?|the)$/.test(first.lower) ? inside[1] : first;
  return { start: article?.start ?? start, end: last.end, noun };
}
