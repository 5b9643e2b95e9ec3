import { memo } from "#digest/memo.ts";
import { type Form, monthPattern } from "./date-form.ts";
import { feastDays } from "./dates-feasts.ts";
import { named } from "./dates-named.ts";
import { periods } from "./dates-periods.ts";
import { relative } from "./dates-relative.ts";
import { formsIn } from "./dates-tongue.ts";
import { years } from "./dates-years.ts";

const month = new RegExp(`(?<![A-Za-z])(?:${monthPattern})(?![a-z])`, "i");
/** What a sentence must hold for any of the forms to be looked for: most sentences hold none of it. */
const inEnglish: [needs: RegExp, forms: Form[]][] = [
  [/\d[-/.]\d/, named.slice(0, 6)],
  [month, named.slice(6)],
  [/\d{2}|eighteen|nineteen|two thousand|ties|century/i, years],
  [
    /day|week|month|quarter|year|decade|century|fortnight|minute|hour|tonight|night|morning|afternoon|evening|tomorrow|\d(?:st|nd|rd|th)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)/i,
    relative,
  ],
  [
    /quarter|\b[QH][1-4]|half|month|week|spring|summer|autumn|fall|winter|year|fiscal|financial|calendar|school|academic/i,
    periods,
  ],
  [/day|eve|juneteenth|christmas|halloween|easter|pentecost|thanksgiving/i, feastDays],
];
/** What needs no word of a language: digits. */
const anywhere = named.slice(0, 3);

const compiled = memo((lang) =>
  (lang === "en" ? inEnglish : [[/./u, [...anywhere, ...formsIn(lang)]] as const]).map(
    ([needs, forms]) =>
      [
        needs,
        forms.map((form): [Form, RegExp] => [
          form,
          new RegExp(`(?<![A-Za-zÀ-ɏ\\d_])(?:${form.pattern})`, "gi"),
        ]),
      ] as const,
  ),
);

/** The forms that a text may hold, with what finds them. `lang`: the language alone, "en". */
export const formsFor = (text: string, lang: string): [Form, RegExp][] =>
  compiled(lang).flatMap(([needs, forms]) => (needs.test(text) ? forms : []));
