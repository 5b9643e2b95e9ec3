import { t } from "#browser/i18n.ts";
import { type Article, bodyOf } from "#model/article.ts";
import { type Digest, type Length, summaryAt } from "#model/digest.ts";
import { markdownEvidence } from "#ui/evidence.ts";
import { labels } from "#ui/labels.ts";
import { markdownOf } from "#ui/markdown.ts";
import { plainText } from "#ui/plain-text.ts";
import { linkToSpan } from "#ui/text-fragment.ts";

/** What can be saved, copied and shared: the article, its digest if there is one, and the address of its page. */
export type Keepsake = { article: Article; digest: Digest | null; length: Length; url: string };

/** The whole as Markdown: head, title, summary and facts with their places, the article. Ends with a newline. */
export function asMarkdown({ article, digest, length, url }: Keepsake): string {
  const { about } = article;
  const head: [string, string | null][] = [
    ["title", about.title],
    ["author", about.byline],
    ["site", about.siteName],
    ["date", about.published?.slice(0, 10) ?? null],
    ["url", url],
  ];
  // A JSON string is a YAML string, whatever stands in it.
  const lines = head.flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}`] : []));
  const evidence = digest
    ? [markdownEvidence(digest, summaryAt(digest, length), labels(), ({ span }) => linkToSpan(article, span))]
    : [];
  const rule = evidence.length > 0 ? ["---"] : [];
  const title = `# ${about.title.replace(/[\\`*_[\]<>~]/g, "\\$&")}`;
  return `---\n${lines.join("\n")}\n---\n\n${[title, ...evidence, ...rule, markdownOf(article)].filter(Boolean).join("\n\n")}\n`;
}

/** The whole as text: summary and facts first, as the popup copies them. */
export function asText({ article, digest, length, url }: Keepsake): string {
  const { about } = article;
  const origin = [about.siteName, about.byline, about.published?.slice(0, 10)].filter(Boolean).join(" · ");
  const head = digest
    ? plainText({ ...digest, summary: summaryAt(digest, length) }, labels())
    : [about.title, origin, url].filter(Boolean).join("\n");
  return `${head}\n\n${bodyOf(article).replaceAll("\n", "\n\n")}\n`;
}

/** `The ferry: is it back?` → "The ferry is it back.md": a name that every system takes. */
export function fileName(title: string): string {
  const clean = title
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+/, "");
  return `${[...clean].slice(0, 80).join("").trim() || t("brand")}.md`;
}

/** A quotation with its place: “words” — Title, address. The marks are those of the language that it is quoted in. */
export const quotation = (words: string, title: string, link: string): string =>
  `${t("quoted", words)}\n— ${title}\n${link}`;
