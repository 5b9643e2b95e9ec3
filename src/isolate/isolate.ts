import { Readability } from "@mozilla/readability";
import type { Article, Block } from "#model/article.ts";
import { fail, type Result, succeed } from "#model/failure.ts";
import { blocksOf } from "./blocks.ts";
import { numbered } from "./number.ts";
export function isolate(document: Document): Result<Article> {
  const { clone } = numbered(document);
  const r = new Readability<Node>(clone, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (n) => n,
  }).parse();
  if (!r?.content) return fail("no_text");
  const blocks: Block[] = blocksOf(r.content as Element, {
    base: document.baseURI,
    lang: "en",
    dir: "ltr",
    skip: () => false,
  }).map((d) => d.block);
  return succeed({
    about: {
      url: document.URL,
      title: r.title ?? "",
      byline: null,
      siteName: null,
      published: null,
      modified: null,
      lang: null,
      dir: "ltr",
      kind: "article",
      coverage: 1,
      partial: false,
    },
    blocks,
    previous: null,
    next: null,
    doubt: null,
  });
}
