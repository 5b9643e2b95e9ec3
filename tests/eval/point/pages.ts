import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

type Row = { id: string; file: string; pageType?: string };
export type CorpusPage = { id: string; html: string };

/** So many articles of a folder (`index.jsonl` and the gzipped pages it names), spread evenly over it. */
export function articlesOf(folder: string, count: number): CorpusPage[] {
  const index = join(folder, "index.jsonl");
  if (!existsSync(index)) throw new Error(`${folder} holds no index.jsonl`);
  const rows = readFileSync(index, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
    .filter(({ pageType }) => (pageType ?? "article") === "article");
  const step = Math.max(1, rows.length / count);
  const picked = Array.from(
    { length: Math.min(count, rows.length) },
    (_, at) => rows[Math.floor(at * step)]!,
  );
  return picked.map(({ id, file }) => ({
    id: id.slice(0, 12),
    html: gunzipSync(readFileSync(join(folder, file))).toString("utf8"),
  }));
}
