import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { launch } from "puppeteer-core";
import { findChromium } from "#tests/browser/find.ts";
import { runIn } from "#tests/browser/isolate-page.ts";
import { scriptOf } from "#tests/eval/script-of.ts";

type Row = { id: string; file: string; url: string; pageType?: string };
type Compared = Record<string, { count: number; lost: { value: string; reason: string }[] }> | null;

/**
 * What of Readability's own result is not in isolate's blocks, over the articles of a folder (`index.jsonl` and the
 * gzipped pages it names): each loss on stdout as `kind, id, reason, part`; at the end, for each kind, how many were
 * kept, how many a rule dropped as furniture, and how many went unseen by any rule.
 */
export async function main([folder]: string[]): Promise<void> {
  const index = join(folder ?? "", "index.jsonl");
  if (!folder || !existsSync(index)) throw new Error("which folder? It must hold index.jsonl and its pages.");
  const rows = readFileSync(index, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const source = await scriptOf("tests/eval/readability-parts.ts");
  const browser = await launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
  const sums = new Map<string, { count: number; lost: number; unexplained: number }>();
  try {
    for (const row of rows.filter(({ pageType }) => (pageType ?? "article") === "article")) {
      const page = await browser.newPage();
      const html = gunzipSync(readFileSync(join(folder, row.file))).toString("utf8");
      const url = /^https?:/.test(row.url) ? row.url : `http://${encodeURIComponent(row.id)}.example/`;
      const { value } = await runIn(page, { url, html }, source).catch(() => ({ value: null }));
      for (const [kind, { count, lost }] of Object.entries((value as Compared) ?? {})) {
        const sum = sums.get(kind) ?? { count: 0, lost: 0, unexplained: 0 };
        const unexplained = lost.filter(({ reason }) => !/^(?:furniture|line)/.test(reason));
        sums.set(kind, {
          count: sum.count + count,
          lost: sum.lost + lost.length,
          unexplained: sum.unexplained + unexplained.length,
        });
        for (const part of lost)
          console.log([kind, row.id.slice(0, 10), part.reason, part.value.slice(0, 90)].join("\t"));
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  for (const [kind, { count, lost, unexplained }] of sums)
    console.log(
      `${kind}: ${count} in Readability's result, ${count - lost} kept, ${lost - unexplained} dropped as furniture, ${unexplained} by no rule (${percent(1 - unexplained / (count - lost + unexplained))} of what is no furniture kept)`,
    );
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
