import type { Fact } from "#model/digest.ts";

const determiner = /^(?:the|an?|his|her|its|their|our|my) /;
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(determiner, "")
    .replace(/['’]s$/, "");

/** `Federal Aviation Administration` → `faa`; nothing of fewer than three words. */
function initialsOf(text: string): string | null {
  const capitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return capitals.length > 2 ? capitals.join("").toLowerCase() : null;
}

/**
 * Tells of each fact, asked for in order, whether one that was told before says it too: who is named and is also a source, a name
 * and its short form, "the website" and "his website", the Monday of "from Friday to Monday".
 */
export function echoOf(): (fact: Fact) => boolean {
  const told = new Set<string>();
  const shorts = new Set<string>();
  const days: string[] = [];
  return ({ kind, value: { text } }) => {
    if (kind === "date") {
      const isTold = days.some((other) => other.includes(text));
      days.push(text);
      return isTold;
    }
    if (kind !== "source" && kind !== "person" && kind !== "org" && kind !== "place") return false;
    const [words, short] = [bare(text), initialsOf(text)];
    if (told.has(words) || shorts.has(words) || (short && told.has(short))) return true;
    told.add(words);
    if (short) shorts.add(short);
    return false;
  };
}
