import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { digest } from "#digest/digest.ts";
import { isArticle } from "#model/article.ts";
import { isResult } from "#model/failure.ts";
import { openChromium } from "#tests/browser/chromium.ts";
import { SITE, startProxy } from "#tests/browser/proxy.ts";
import { demo } from "#tests/browser/stories.ts";

const isAnswer = isResult(isArticle);

/** Milliseconds of each run; `article` is what the content script answered. */
type Reading = { lede: number[]; readability: number[]; article: unknown };

/** Runs in the page: both scripts from their source, in turn. */
function race(lede: string, readability: string, rounds: number): Reading {
  const reading: Reading = { lede: [], readability: [], article: null };
  const time = (source: string) => {
    const start = performance.now();
    // biome-ignore lint/security/noGlobalEval: a page of our own, and this is how an injected script arrives.
    const value: unknown = globalThis.eval(source);
    return { ms: performance.now() - start, value };
  };
  for (let round = 0; round < rounds; round++) {
    reading.readability.push(time(readability).ms);
    const { ms, value } = time(lede);
    reading.lede.push(ms);
    reading.article = value;
  }
  return reading;
}

/** The content script against Readability alone, on the demo article in Chromium, in turn. */
export async function measureIsolating(dist: string, rounds: number): Promise<Reading> {
  const proxy = await startProxy({ "/story": demo });
  const driver = await openChromium(dist, { proxy: proxy.port, watch: false });
  try {
    await driver.page.goto(`${SITE}/story`);
    const lede = readFileSync(join(dist, "content.js"), "utf8");
    const script = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");
    const alone = `{${readFileSync(script, "utf8")}\nnew Readability(document.cloneNode(true)).parse()}`;
    return await driver.page.evaluate(race, lede, alone, rounds);
  } finally {
    await driver.close();
    proxy.close();
  }
}

/** Milliseconds per 1,000 words of the digest, in Node: the first run by itself, then the others. */
export function measureDigesting(answer: unknown, rounds: number): { first: number; warm: number[] } {
  if (!isAnswer(answer) || !answer.ok)
    throw new Error("The content script gave no article of the demo page.");
  const article = answer.value;
  const run = () => {
    const start = performance.now();
    const result = digest(article);
    const ms = performance.now() - start;
    if (!result.ok) throw new Error(`The digest failed: ${result.failure}`);
    return (ms * 1000) / result.value.words;
  };
  const first = run();
  return { first, warm: Array.from({ length: rounds }, run) };
}
