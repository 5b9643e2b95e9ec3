import { isolate } from "#isolate/isolate.ts";
import { type Article, isArticle, textOf } from "#model/article.ts";
import { isResult } from "#model/failure.ts";
import { changed } from "./mutations.ts";

/** Runs in the isolated world of a real page: everything is of that page, and nothing from Node is known. */

const bare = (text: string) =>
  text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g, "");

/** All words that stand anywhere in the page: in open shadow trees and frames of the same site too. */
function wordsOf(root: Document | ShadowRoot): string {
  const inner = [...root.querySelectorAll("*")].flatMap((element) => {
    // What is in a frame is of another world: no class of ours.
    const frame = "contentDocument" in element ? (element.contentDocument as Document | null) : null;
    return [element.shadowRoot, frame].flatMap((tree) => (tree ? [wordsOf(tree)] : []));
  });
  const own = "documentElement" in root ? root.documentElement?.textContent : root.textContent;
  return [own, ...inner].join(" ");
}

const standsIn = (page: string, word: string) =>
  page.includes(word) ||
  [...word].some((_, at) => page.includes(word.slice(0, at)) && page.includes(word.slice(at)));

function faultsOf(article: Article): string[] {
  const page = bare(wordsOf(document));
  const live = globalThis.ledeElements ?? new Map<number, WeakRef<Element>>();
  return article.blocks.flatMap((block, at) => {
    const lines =
      block.kind === "code" ? [block.text] : "runs" in block ? block.runs.map(({ text }) => text) : [];
    // Word by word, or in two parts: what stands hidden in the midst of a sentence is rightly left out.
    const words = bare(lines.join("")).split(/\s+/);
    const strange = words.filter((word) => !standsIn(page, word));
    const element = block.element === undefined ? null : live.get(block.element)?.deref();
    return [
      ...strange.map(
        (word) => `block ${at} (${block.kind}) says what the page does not: ${word.slice(0, 80)}`,
      ),
      ...(element === undefined ? [`block ${at} names an element that is not there`] : []),
      ...(element && !element.isConnected ? [`block ${at} names an element of no page`] : []),
      ...(textOf(block) && !textOf(block).trim() ? [`block ${at} is of white space`] : []),
    ];
  });
}

/** What does not hold of `isolate` on the page as it stands. */
function faults(): string[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = document.documentElement?.outerHTML;
  const first = isolate(document);
  const told = JSON.stringify(first);
  const again = JSON.stringify(isolate(document));
  const touched = observer.takeRecords().length > 0 || document.documentElement?.outerHTML !== before;
  observer.disconnect();
  return [
    ...(touched ? ["the page was changed"] : []),
    ...(told === again ? [] : ["the second answer is another"]),
    ...(isResult(isArticle)(JSON.parse(told)) ? [] : ["the answer has no shape of ours"]),
    ...(first.ok || first.failure === "no_text" ? [] : [`${first.failure}: ${first.detail}`]),
    ...(first.ok ? faultsOf(first.value) : []),
  ];
}

/** Changes the page `cases` times, a little each time, and tells what did not hold, each with its case. */
// biome-ignore lint/style/noDefaultExport: it is what the script leaves behind.
export default function fuzz(cases: number, seed: number): { held: number; faults: string[]; ms: number } {
  const change = changed(document, seed);
  const found: string[] = [];
  let held = 0;
  const start = performance.now();
  for (let at = 0; at < cases; at++) {
    const what = at === 0 ? "as it is" : change();
    const wrong = faults();
    if (wrong.length === 0) held++;
    else found.push(...wrong.map((words) => `case ${at} of seed ${seed}, after ${what}: ${words}`));
  }
  return { held, faults: found, ms: performance.now() - start };
}
