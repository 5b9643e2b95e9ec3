import type { Finder } from "#digest/finder.ts";
import { passage, whole } from "#digest/finder.ts";
import { percentLeads, percentWords } from "#digest/lexicons/percent-any.ts";
import { tongueOf } from "#digest/lexicons/tongues.ts";
import { memo, primary } from "#digest/memo.ts";
import { justBefore } from "./just-before.ts";
import { labelsIn } from "./labels.ts";
import { type Amount, amountsIn, numeral } from "./numbers.ts";
import { inHan, partsOfOne, type Share, unitWords } from "./percent-parts.ts";

/** The percent sign or word after a number. Where no blanks part words, any letter may follow. */
const percentOf = memo((lang) => {
  const words = tongueOf(lang)?.percent ?? percentWords[primary(lang)] ?? unitWords;
  const named = words ? `|[\\s-]?(?:${words})(?![A-Za-zÀ-ɏА-яЁёІіЇї])` : "";
  return new RegExp(`^(?:\\s?[%٪％](?![A-Za-zÀ-ɏ\\d])${named})`, "i");
});

/** The other way round, as a language has it, or as a condition is put in English: "percent of 10". */
const leadOf = memo((lang) => {
  const leads = percentLeads[primary(lang)];
  if (leads) return new RegExp(`(?<!\\d)(?:${leads})$`, "i");
  return primary(lang) === "en" ? /(?:^|[,;:(]\s?)(?:per\s?cents?|percents?|percentages?)\s+of\s+$/i : /(?!)/;
});

/** The amount is one of percent. */
export const isPercent = (text: string, { to }: Amount, lang: string): boolean =>
  percentOf(lang).test(text.slice(to, to + 30));

/** Shares of a hundred, ranges of them, and percentage points. */
export const findPercent: Finder = ({ title, sentences, lang }) =>
  [title, ...sentences].flatMap((sentence) => {
    const { text } = sentence;
    const parts = primary(lang) === "en" ? partsOfOne(text) : primary(lang) === "zh" ? inHan(text) : [];
    const shares = [...parts, ...joined(text, sharesIn(text, amountsIn(sentence, lang), lang))];
    return apart(shares).map(({ from, to, low, high }) => ({
      kind: "percent" as const,
      label: labelsIn(lang).measured(text, from, to),
      value: passage(sentence, from, to),
      sentence: whole(sentence),
      normalised: `${numeral({ low, high })} %`,
    }));
  });

const minus = /(?<![A-Za-zÀ-ɏ])(?:minus|negative)\s$/i;

function sharesIn(text: string, amounts: Amount[], lang: string): Share[] {
  return amounts.flatMap((amount) => {
    const before = justBefore(text, amount.from);
    const unit = percentOf(lang).exec(text.slice(amount.to, amount.to + 40));
    const to = amount.to + (unit?.[0].length ?? 0);
    const lead = unit ? null : leadOf(lang).exec(before);
    // Nothing may follow what English puts the other way round: "percent of 20 million people" is no such thing
    if (lead && (primary(lang) !== "en" || /^\s*(?:$|[.,;:)?!])/.test(text.slice(to))))
      return [{ ...amount, from: amount.from - lead[0].replace(/^[,;:(]\s?/, "").length, to }];
    if (!unit) return [];
    const sign = minus.exec(before)?.[0].length ?? 0;
    return [{ ...amount, from: amount.from - sign, to, low: sign ? -amount.low : amount.low }];
  });
}

/** `40%-50%`: the dash is no minus. "5% to 10%" may be a rise from one to the other, and stays two. */
function joined(text: string, shares: Share[]): Share[] {
  const all: Share[] = [];
  for (const share of shares) {
    const last = all.at(-1);
    const isRange = last?.to === share.from && /^[-−]/.test(text.slice(share.from));
    if (last?.high === null && (isRange || /^[–—]$/.test(text.slice(last.to, share.from))))
      all.splice(-1, 1, { ...last, to: share.to, high: Math.abs(share.low) });
    else all.push(share);
  }
  return all;
}

/** Of two on the same words the one that begins before: "half of | one percent". */
const apart = (shares: Share[]): Share[] =>
  shares
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter((share, at, sorted) => at === 0 || share.from >= (sorted[at - 1]?.to ?? 0));
