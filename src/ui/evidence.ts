import type { Digest, Passage, Pick } from "#model/digest.ts";
import { groupFacts } from "./groups.ts";
import { factLine, type Labels } from "./plain-text.ts";
import { linkToQuote, type Quote, quoteIn } from "./text-fragment.ts";

/** Our own words in what is copied or saved; the rest is the article's. `source`: name of the link to the place. */
export type EvidenceLabels = Labels & { summary: string; source: string };

/** The address that opens the page at words of the digest. */
export type LinkTo = (words: Passage, sentence: Passage) => string;

/** What a digest alone can tell of a place. With the article at hand `linkToSpan` tells more. */
export const linkFromDigest =
  ({ about }: Digest): LinkTo =>
  (words, sentence) => {
    const whole: Quote = { text: words.text, before: "", after: "" };
    return linkToQuote(about.url, words === sentence ? whole : quoteIn(sentence, words));
  };

/**
 * Summary and key facts as Markdown, each with a link that opens the page at the place that says it. Without a newline
 * at its end.
 *
 *     ## Summary
 *
 *     - The ferry may cost 48 euros. [↗](https://post.example/ferry#:~:text=The%20ferry…)
 *
 *     ## Key facts
 *
 *     - **Who**: Ada Berg (harbour master) [↗](…)
 */
export function markdownEvidence(
  digest: Digest,
  picks: Pick[],
  labels: EvidenceLabels,
  link = linkFromDigest(digest),
): string {
  const source = (words: Passage, sentence: Passage) => `[${labels.source}](${link(words, sentence)})`;
  const sentences = picks.map((pick) => `- ${plain(pick.text)} ${source(pick, pick)}`);
  const facts = groupFacts(digest.facts).flatMap(({ group, facts }) =>
    facts.map(
      (fact) =>
        `- ${labels.pair(`**${labels.group(group)}**`, plain(factLine(fact, labels)))} ${source(fact.value, fact.sentence)}`,
    ),
  );
  const part = (title: string, lines: string[]) =>
    lines.length > 0 ? [`## ${title}\n\n${lines.join("\n")}`] : [];
  return [...part(labels.summary, sentences), ...part(labels.facts, facts)].join("\n\n");
}

const plain = (text: string) => text.replace(/\s*\n\s*/g, " ").replace(/[\\`*_[\]<>~]/g, "\\$&");
