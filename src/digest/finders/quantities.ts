import { type Finder, passage, whole } from "#digest/finder.ts";
import { primary } from "#digest/memo.ts";
import type { Sentence } from "#digest/sentences.ts";
import type { Fact } from "#model/digest.ts";
import { counted, indefinite, ofMoney, oneIn, parts } from "./counts.ts";
import { labelsIn } from "./labels.ts";
import { isSum } from "./money.ts";
import { amountsIn } from "./numbers.ts";
import { isPercent } from "./percent.ts";
import { readersIn } from "./quantities-tongue.ts";
import { age, duration, score, unit } from "./quantities-units.ts";
import type { Quantity, Reader } from "./quantity.ts";

/** In order: the first that reads an amount has it. */
const anywhere: Reader[] = [unit];
const english: Reader[] = [oneIn, age, duration, score, unit, counted];

/**
 * Measures with their unit, durations, ages, scores, shares ("one in five boys") and counts with what is counted.
 * A bare number without a meaning is none: list numbers, telephone numbers, clock times, model numbers.
 */
export const findQuantities: Finder = ({ title, sentences, lang }) =>
  [title, ...sentences].flatMap((sentence) =>
    quantitiesIn(sentence, lang)
      .sort((a, b) => a.from - b.from)
      .map((quantity) => fact(sentence, quantity, lang)),
  );

function quantitiesIn(sentence: Sentence, lang: string): Quantity[] {
  const { text } = sentence;
  const readers = primary(lang) === "en" ? english : (readersIn(primary(lang)) ?? anywhere);
  const amounts = amountsIn(sentence, lang);
  const found = amounts.flatMap((amount, index): Quantity[] => {
    if (isSum(text, amount, lang) || isPercent(text, amount, lang)) return [];
    for (const read of readers) {
      const quantity = read(text, amount, amounts[index + 1]);
      if (quantity) return [quantity];
    }
    return [];
  });
  if (readers !== english) return found;
  const others = [
    ...indefinite(text).filter(({ from, to }) => !ofMoney(text.slice(from, to))),
    ...parts(text),
  ];
  const free = others.filter((other) => !found.some((each) => each.from < other.to && other.from < each.to));
  return [...found.filter((each, index) => (found[index - 1]?.to ?? 0) <= each.from), ...free];
}

function fact(sentence: Sentence, { from, to, normalised, label }: Quantity, lang: string): Fact {
  const { measured, happens } = labelsIn(lang);
  const read = label === "happens" ? happens : measured;
  const own = typeof label === "object" ? label.words : null;
  // "the fault of a 7-year-old lost girl": not the fault is so old
  const [text, start] = label === "after" ? [sentence.text.slice(from), 0] : [sentence.text, from];
  return {
    kind: "quantity",
    label: own ?? read(text, start, start + to - from),
    value: passage(sentence, from, to),
    sentence: whole(sentence),
    ...(normalised !== undefined && { normalised }),
  };
}
