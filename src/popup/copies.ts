import type { Digest } from "#model/digest.ts";
import { placeOf } from "#model/place.ts";
import { type LinkTo, markdownEvidence } from "#ui/evidence.ts";
import { labels } from "#ui/labels.ts";
import { plainText } from "#ui/plain-text.ts";
import { linkToQuote } from "#ui/text-fragment.ts";

/** A digest as text. */
export const asText = (digest: Digest): string => plainText(digest, labels());

/** A digest as Markdown, each sentence and each fact with a link that opens the page at its place. */
export function asEvidence(digest: Digest): string {
  const { about } = digest;
  const origin = [about.siteName, about.byline, about.published?.slice(0, 10)].filter(Boolean).join(" · ");
  const title = `# [${about.title.replace(/[\\`*_[\]<>~]/g, "\\$&")}](${about.url})`;
  const evidence = markdownEvidence(digest, digest.summary, labels(), linkInto(digest));
  return [title, origin, evidence].filter(Boolean).join("\n\n");
}

/** The address of words with what stood around them in their block. */
const linkInto =
  (digest: Digest): LinkTo =>
  ({ text, span }) => {
    const { context, start, end } = placeOf(digest, span, text);
    return linkToQuote(digest.about.url, {
      text,
      before: context.slice(0, start),
      after: context.slice(end),
    });
  };
