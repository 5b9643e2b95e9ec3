import { future, past } from "#digest/lexicons/grammar-en.ts";
import { memo } from "#digest/memo.ts";
import { clauseAround } from "./clauses.ts";
import type { Tense } from "./date-form.ts";
import { justBefore } from "./just-before.ts";

const cues = memo((pattern) => new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${pattern})(?![A-Za-zÀ-ɏ])`, "gi"));
const reporting =
  /(?<![A-Za-zÀ-ɏ])(?:said|says|told|announced|reported|confirmed|added|tweeted|wrote|published|posted|revealed)(?:\s\S+){0,4}\s?$/i;

const last = (text: string, pattern: string) => [...text.matchAll(cues(pattern))].at(-1)?.index ?? -1;

/**
 * Whether what happens at a time is told of as past or to come.
 *
 *     will sign the order, officials said | late Thursday      past: the verb that the date belongs to
 *     On | Friday | the administration will announce            future: nothing before it, so the verb after it
 *
 * `would` and the like tell of times to come only when no past verb stands in the clause.
 */
export function tenseAt(text: string, from: number, to: number): Tense {
  const tense = tenseOf(text, from, to);
  const before = justBefore(text, from);
  if (tense === "future" && owned.test(before)) return null;
  return tense === "past" && attributive.test(before) ? null : tense;
}

/** "will testify about the | July 25 | call": nor does it here. */
const owned = /(?:^|[^A-Za-z])(?:an?|the|that|its|his|her|their|['’]s)\s$/i;

/** "ahead of a June 7 deadline": the verb before it does not say when that is. */
const attributive = /(?:^|[^A-Za-z])(?:an?|the|its|his|her|their|before|until|by|for|ahead of|through)\s$/i;

function tenseOf(text: string, from: number, to: number): Tense {
  const { before, after } = clauseAround(text, from, to);
  const ahead = last(before, future);
  const back = last(before, past);
  if (
    reporting.test(before) &&
    !(
      ahead >= 0 &&
      /(?<![A-Za-zÀ-ɏ])(?:will|to|due)(?:\s[A-Za-zÀ-ɏ]+)?\s*(?:be\s)?(?:said|told|announced|reported|confirmed|added|published|posted|revealed)/i.test(
        before,
      )
    )
  )
    return "past";
  if (ahead >= 0) return "future";
  if (back >= 0) return "past";
  const later = after.search(cues(future));
  const earlier = after.search(cues(past));
  if (later >= 0 && (earlier < 0 || later < earlier)) return "future";
  if (earlier >= 0) return "past";
  if (/(?<![A-Za-z])(?:by|until)\s(?:the\s)?$/i.test(before)) return "future";
  const story = text.slice(Math.max(0, from - 300), from);
  return last(story, future) >= 0 && last(story, past) < 0 ? "future" : null;
}
