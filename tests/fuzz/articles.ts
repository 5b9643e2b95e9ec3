import fc from "fast-check";
import type { Article, Block, Run } from "#model/article.ts";
import { articleOf } from "#tests/train/article-of.ts";

/** Words of many scripts, a few of each: enough to make sentences that every lexicon has something to say to. */
const words: Record<string, string> = {
  en: "the a said will Mayor Anna Bell of Velm ferry however it he they reportedly may $4m 12% Friday who July 2031 U.S. Dr. not",
  de: "der die das sagte Frau Bürgermeisterin Müller aus Köln am 3. Mai 2024 rund 40.000 Euro soll angeblich Prozent jedoch",
  fr: "le la les a déclaré Mme Dupont à Lyon le 4 juin 2023 environ 12,5 millions d’euros aurait cependant « oui »",
  es: "el la dijo que según María López en Sevilla el 5 de marzo de 2022 unos 30.000 euros podría sin embargo ¿ ¡",
  tr: "bir ve dedi Ayşe Yılmaz İstanbul’da 6 Nisan 2021 yüzde 30 lira ancak",
  ru: "и в не сказал Анна Петрова из Москвы 7 мая 2020 года 5 млн рублей однако «да»",
  el: "και το είπε η Μαρία στην Αθήνα 8 Μαΐου",
  ar: "في من قال محمد إلى القاهرة ٩ مايو ٢٠٢٣ مليون دولار ؟ ، لكن",
  he: "את של אמר דוד בתל אביב 10 במאי 2022 שקל אבל",
  fa: "در به گفت علی تهران میلیون تومان اما",
  hi: "में है कहा राम दिल्ली लाख रुपये । लेकिन",
  th: "ที่กรุงเทพฯกล่าวว่าล้านบาท แต่ และ",
  zh: "北京市长王芳表示，将于2025年5月1日投资3亿元。 “是的”",
  ja: "東京都の田中市長は「はい」と述べた。2024年6月2日、3億円。しかし",
  ko: "서울시장 김민수는 “네”라고 말했다. 2024년 7월 3일 5억 원 그러나",
  vi: "ông Nguyễn nói tại Hà Nội ngày 2 tháng 9 triệu đồng nhưng",
  odd: "\u202e \u200b\u200d \ud83d\ude00 \ud83d \ude00 \u0000 \ufeff e\u0301 __proto__ constructor toString \u2028 \u00ad",
  marks:
    ". ! ? … , ; : — ( ) [ ] “ ” „ ‘ ’ « » \" ' * • 1. a) www.example.test a@b.test #x @y 1,000.5 -3 +4 ½ 5:30 §",
};
const pools = Object.values(words).map((line) => fc.constantFrom(...line.split(" ")));

const anyWord = fc.oneof(
  ...pools.map((arbitrary) => ({ weight: 3, arbitrary })),
  { weight: 4, arbitrary: fc.nat(2100).map(String) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

/** Mostly of one language, as texts are. */
const line = fc
  .tuple(fc.constantFrom(...pools), fc.array(fc.nat(9), { maxLength: 60 }))
  .chain(([pool, kinds]) =>
    fc.tuple(...kinds.map((kind) => (kind < 7 ? pool : kind < 9 ? anyWord : fc.constant(".")))),
  )
  .map((parts) => parts.join(" "));

const anyText = fc.oneof(
  { weight: 8, arbitrary: line },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);
const runs = fc.array(
  anyText.map((text): Run => ({ text })),
  { maxLength: 3 },
);
const aside = fc.oneof(
  { weight: 9, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ aside: true }) },
);

const block: fc.Arbitrary<Block> = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: runs.map((runs): Block => ({ kind: "paragraph", runs })) },
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), runs)
        .map(([level, runs]): Block => ({ kind: "heading", level, runs })),
      runs.map((runs): Block => ({ kind: "item", runs, depth: 1 })),
      runs.map((runs): Block => ({ kind: "quote", runs })),
      anyText.map((text): Block => ({ kind: "code", text })),
      fc
        .array(
          fc.array(
            runs.map((runs) => ({ runs })),
            { maxLength: 4 },
          ),
          { maxLength: 4 },
        )
        .map((rows): Block => ({ kind: "table", rows })),
      runs.map((caption): Block => ({ kind: "figure", pictures: [], caption })),
    ),
    aside,
  )
  .map(([block, more]) => ({ ...block, ...more }));

/** Articles of any text in any script, with any blocks, dates and languages, sane and not. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    title: anyText,
    blocks: fc.array(block, { maxLength: 12 }),
    lang: fc.constantFrom(
      null,
      "en",
      "de",
      "fr",
      "es",
      "it",
      "pt",
      "nl",
      "tr",
      "ja",
      "zh",
      "ar",
      "th",
      "xx",
      "",
      "not a language",
    ),
    published: fc.constantFrom(
      null,
      "2024-04-01",
      "2024-04-01T09:30:00+00:00",
      "2024",
      "yesterday",
      "9999-99-99",
      "",
    ),
  })
  .map(({ title, blocks, lang, published }) => {
    const article = articleOf({ text: "", title });
    return { ...article, about: { ...article.about, lang, published }, blocks };
  });
