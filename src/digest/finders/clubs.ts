import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import type { Mention } from "./mentions.ts";

const player =
  "(?:striker|midfielder|defender|goalkeeper|keeper|winger|full-back|left-back|right-back|centre-back|playmaker|fly-half|scrum-half|flanker|quarterback|boss|fans|supporters|captain|skipper|team-mate|teammate)";
const match =
  "(?:win|victory|defeat|loss|draw|thrashing|triumph|goal|equaliser|penalty|squad|dressing room|starting line-up)";
const playedAfter = new RegExp(
  `^(?:['’]s?)? (?:(?:[a-z-]+|\\d{1,2}-\\d{1,2}) ){0,2}(?:${player}|${match})(?![\\p{L}-])|^ \\d{1,2}-\\d{1,2} `,
  "u",
);
const playedBefore =
  /(?:\bat home (?:to|against)|\baway (?:to|at)|\d-\d (?:\w+ )?(?:over|against|to|at|by|with)|\b(?:signed|joined|moved|loan|transfer|switch) (?:from|for|to)|\bplay(?:s|ed|ing)? (?:for|against)|\bclash with|\bbeat) $/;
const pitch =
  /\b(?:premiership|league|striker|midfielder|defender|goalkeeper|goals?|relegat\w+|kick-off|half-time|fixture|cup|football|rugby|transfer|\d-\d (?:win|victory|defeat|loss|draw))\b/i;

/**
 * A name that stands where clubs do, in a sentence of a game that clubs play. Countries play too, and stay places.
 * `left`, `right`: the characters before and after it.
 */
export function isClub(mention: Mention, left: string, right: string, lexicon: Lexicon): boolean {
  const words = mention.key.split(" ");
  if (words.length > 2 || mention.titled || lexicon.given.has(words[0] ?? "")) return false;
  if (lexicon.countries.has(mention.key)) return false;
  return (playedAfter.test(right) || playedBefore.test(left)) && pitch.test(mention.line.sentence.text);
}
