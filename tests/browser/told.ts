import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Article, bodyOf } from "#model/article.ts";
import { SITE } from "./proxy.ts";

/** What a page must give. The optional ones are compared where a page is about them; no page goes without a text. */
export type Expected = {
  failure?: string;
  doubt?: Article["doubt"];
  dir?: string;
  text?: string[];
  kinds?: string[];
  items?: object[];
  pictures?: string[];
  elements?: number[];
  pages?: object;
  partial?: boolean;
  declared?: object[];
} & Record<"title" | "byline" | "published" | "kind" | "previous" | "next", unknown>;

const pages = resolve(import.meta.dirname, "../pages");

/** The names of the small pages of `tests/pages`. */
export const slugs = (): string[] => readdirSync(pages);

/** The article in the words of `expected.json`: its fixed part, and what that page is about. */
export function told(article: Article, expected: Expected): object {
  const { about, blocks, previous, next, doubt } = article;
  const { title, byline, published, kind, dir } = about;
  const kept = blocks.filter(({ aside }) => !aside);
  const optional = {
    dir,
    pages: about.pages,
    partial: about.partial,
    declared: article.declared,
    text: bodyOf(article).split("\n"),
    kinds: kept.map((block) => block.kind),
    items: kept.flatMap((block) => (block.kind === "item" ? [pick(block, "depth", "ordinal")] : [])),
    pictures: kept.flatMap((block) => (block.kind === "figure" ? block.pictures.map(({ src }) => src) : [])),
    elements: kept.map(({ element }) => element),
  };
  return {
    title,
    byline,
    published,
    kind,
    previous,
    next,
    doubt,
    ...pick(optional, ...Object.keys(expected)),
  };
}

const pick = (from: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

export const read = (slug: string, file: string) => readFileSync(join(pages, slug, file), "utf8");
/** The pages of the corpus name their own address so. */
export const expectedOf = (slug: string) =>
  JSON.parse(read(slug, "expected.json").replaceAll("http://page.test/", `${SITE}/`)) as Expected;
