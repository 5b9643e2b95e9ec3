import type { Finder } from "#digest/finder.ts";
import { passage, whole } from "#digest/finder.ts";
import { tongueOf } from "#digest/lexicons/tongues.ts";
import { memo } from "#digest/memo.ts";
import { justBefore } from "./just-before.ts";
import { labelsIn } from "./labels.ts";
import { type Amount, amountsIn, numeral } from "./numbers.ts";

const percent =
  /^(?:\s?[%٪％](?![A-Za-zÀ-ɏ\d])|[\s-]?(?:per\s?cents?|percentages?|percents?|pct)(?:[\s-]points?)?(?![A-Za-zÀ-ɏ]))/i;

const percentOf = memo((lang) => {
  const words = tongueOf(lang)?.percent;
  return words
    ? new RegExp(`^(?:\\s?[%٪％](?![A-Za-zÀ-ɏ\\d])|[\\s-]?(?:${words})(?![A-Za-zÀ-ɏ]))`, "i")
    : percent;
});

/** The amount is one of percent. */
export const isPercent = (text: string, { to }: Amount, lang: string): boolean =>
  percentOf(lang).test(text.slice(to, to + 30));

/** Shares of a hundred, ranges of them, and percentage points. */
export const findPercent: Finder = ({ title, sentences, lang }) =>
  [title, ...sentences].flatMap((sentence) => {
    const { text } = sentence;
    return amountsIn(sentence, lang).flatMap((amount) => {
      const unit = percentOf(lang).exec(text.slice(amount.to, amount.to + 40));
      if (!unit) return [];
      const from =
        amount.from - (/(?<![A-Za-zÀ-ɏ])minus\s$/i.exec(justBefore(text, amount.from))?.[0].length ?? 0);
      const to = amount.to + unit[0].length;
      const low = from < amount.from ? -amount.low : amount.low;
      return [
        {
          kind: "percent" as const,
          label: labelsIn(lang).measured(text, from, to),
          value: passage(sentence, from, to),
          sentence: whole(sentence),
          normalised: `${numeral({ low, high: amount.high })} %`,
        },
      ];
    });
  });
