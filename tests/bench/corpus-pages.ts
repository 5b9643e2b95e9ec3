import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Source } from "#tests/browser/isolate-page.ts";

type Row = { id: string; file: string; url?: string };

/** A page of a folder; it is read from disk when it is asked for. */
export type CorpusPage = { id: string; source: () => Source };

/** The pages of folders that each hold an `index.jsonl` and the gzipped pages it names, so many of them, evenly spread. */
export function corpusPages(folders: string[], count: number): CorpusPage[] {
  const pages = folders.flatMap((folder) => {
    const index = join(folder, "index.jsonl");
    if (!existsSync(index)) throw new Error(`${folder} holds no index.jsonl.`);
    const lines = readFileSync(index, "utf8").trim().split("\n");
    return lines.map((line) => pageOf(folder, JSON.parse(line) as Row));
  });
  const step = Math.max(1, pages.length / count);
  return Array.from({ length: Math.min(count, pages.length) }, (_, at) => pages[Math.floor(at * step)]!);
}

/** The project's own pages, each made up for a fault that it guards: for want of a corpus. */
export function ownPages(): CorpusPage[] {
  const folder = join(import.meta.dirname, "../pages");
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, "page.html")));
  return slugs.map((id) => ({
    id,
    source: () => ({
      url: `http://${id}.example/`,
      html: readFileSync(join(folder, id, "page.html"), "utf8"),
    }),
  }));
}

function pageOf(folder: string, { id, file, url = "" }: Row): CorpusPage {
  const source = () => {
    const bytes = readFileSync(join(folder, file));
    const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    return { url: /^https?:/.test(url) ? url : `http://${encodeURIComponent(id)}.example/`, html };
  };
  return { id, source };
}
