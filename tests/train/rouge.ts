import { stem, wordsOf } from "#digest/words.ts";

/** Counts of the words and of the pairs of neighbouring words of a text. */
export type Grams = { words: Map<string, number>; pairs: Map<string, number> };

/** ROUGE-1 and ROUGE-2 as F of both counts, 0 to 1: Lin (2004). Our own light stems: it teaches, it does not report. */
export type Rouge = { one: number; two: number };

export function gramsOf(text: string, lang: string): Grams {
  const list = wordsOf(text.toLowerCase(), lang).map((word) => (lang === "en" ? stem(word, lang) : word));
  return { words: counted(list), pairs: counted(list.slice(1).map((word, at) => `${list[at]} ${word}`)) };
}

function counted(list: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export const rouge = (parts: Grams[], reference: Grams): Rouge => ({
  one: agreement(
    parts.map(({ words }) => words),
    reference.words,
  ),
  two: agreement(
    parts.map(({ pairs }) => pairs),
    reference.pairs,
  ),
});

function agreement(parts: Map<string, number>[], reference: Map<string, number>): number {
  const all = new Map<string, number>();
  for (const part of parts) for (const [item, n] of part) all.set(item, (all.get(item) ?? 0) + n);
  let both = 0;
  for (const [item, n] of all) both += Math.min(n, reference.get(item) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  return both === 0 ? 0 : (2 * both) / (size(all) + size(reference));
}

/**
 * The sentences a clairvoyant would take: greedily those that raise ROUGE-1 + ROUGE-2 most, four at the most
 * (Nallapati et al. 2017, SummaRuNNer, section 3.1).
 */
export function oracle(sentences: Grams[], reference: Grams, most = 4): Set<number> {
  const chosen: number[] = [];
  let reached = 0;
  while (chosen.length < most) {
    const tries = sentences.map((_, at) => {
      if (chosen.includes(at)) return 0;
      const { one, two } = rouge(
        [...chosen, at].map((index) => sentences[index] as Grams),
        reference,
      );
      return one + two;
    });
    const top = Math.max(0, ...tries);
    if (top <= reached + 1e-9) break;
    reached = top;
    chosen.push(tries.indexOf(top));
  }
  return new Set(chosen);
}
