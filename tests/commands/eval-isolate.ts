import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";
import { type Browser, launch, type Page } from "puppeteer-core";
import { type Article, bodyOf } from "#model/article.ts";
import type { Failure, Result } from "#model/failure.ts";
import { findChromium } from "#tests/browser/find.ts";
import { isolateIn, type Source } from "#tests/browser/isolate-page.ts";
import { dist, ensureBuilt } from "./build.ts";

const TABS = 2;
/** A tab is thrown away after so many pages, so that a leak in one cannot reach the end of a long batch. */
const PAGES_PER_TAB = 100;
const PAGE_TIMEOUT_MS = 20_000;

type Request = { id: unknown; url: string; html: string };
type Tab = { page: Page; pages: number };

/** One line in, one line out: `{id, url, html}` → see the contract of `eval:isolate`. Never throws. */
async function answer(line: string, tabs: TabRack): Promise<string> {
  let id: unknown = null;
  try {
    const request = JSON.parse(line) as Partial<Request> | null;
    id = request?.id ?? null;
    const { url, html } = request ?? {};
    if (typeof url !== "string" || typeof html !== "string") throw new Error("url and html must be strings");
    const { result, ms } = await tabs.isolate({ url, html: read(html) });
    return JSON.stringify({ id, ...report(result), ms: Math.round(ms * 100) / 100 });
  } catch (error) {
    console.error(`${JSON.stringify(id)}: ${error instanceof Error ? error.message : error}`);
    const failure: Failure = "internal";
    return JSON.stringify({ id, ok: false, failure });
  }
}

function read(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function report(result: Result<Article>): Record<string, unknown> {
  if (!result.ok) return { ok: false, failure: result.failure, detail: result.detail, text: "", blocks: [] };
  const { about, blocks, previous, next, doubt } = result.value;
  const { kind, title, byline, siteName, published, modified, lang, dir, coverage, partial, pages } = about;
  return {
    ok: doubt === null,
    ...(doubt !== null && { failure: doubt }),
    ...{
      kind,
      title,
      byline,
      siteName,
      date: published ?? modified,
      modified,
      lang,
      dir,
      partial,
      pages,
    },
    ...{ text: bodyOf(result.value), blocks },
    ...(previous && { previous }),
    ...(next && { next }),
    coverage,
  };
}

type TabRack = { isolate: (source: Source) => ReturnType<typeof isolateIn> };

/** A few tabs used in turn; a tab that failed or grew old is replaced. */
function tabRack(browser: Browser, script: string): TabRack {
  const idle: Tab[] = [];
  return {
    async isolate(source) {
      const tab = idle.pop() ?? { page: await browser.newPage(), pages: 0 };
      try {
        const isolated = await within(PAGE_TIMEOUT_MS, isolateIn(tab.page, source, script));
        tab.pages += 1;
        if (tab.pages < PAGES_PER_TAB) idle.push(tab);
        else await tab.page.close();
        return isolated;
      } catch (error) {
        void tab.page.close().catch(() => undefined);
        throw error;
      }
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads all of stdin and answers each line on stdout, in the same order, a few at a time. */
export async function main(_args: string[]): Promise<void> {
  ensureBuilt();
  const script = readFileSync(join(dist, "content.js"), "utf8");
  const browser = await launch({
    executablePath: findChromium() ?? "chromium",
    args: ["--no-sandbox"],
    headless: true,
  });
  try {
    const tabs = tabRack(browser, script);
    const pending: Promise<string>[] = [];
    for await (const line of createInterface({ input: process.stdin })) {
      if (!line.trim()) continue;
      pending.push(answer(line, tabs));
      if (pending.length >= TABS) await print(pending.shift());
    }
    for (const line of pending) await print(line);
  } finally {
    await browser.close();
  }
}

async function print(line: Promise<string> | undefined): Promise<void> {
  process.stdout.write(`${await line}\n`);
}
