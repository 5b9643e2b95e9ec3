import { describe, expect, it } from "vitest";
import { sentencesOf } from "#digest/sentences.ts";
import type { About, Article, Block } from "#model/article.ts";
import { textOf } from "#model/article.ts";

const about: About = {
  ...{
    url: "https://example.org/",
    title: "A title",
    byline: null,
    siteName: null,
    published: null,
    modified: null,
  },
  ...{ lang: null, dir: "ltr", kind: "article", coverage: 1, partial: false },
};
const articleOf = (...blocks: Block[]): Article => ({
  about,
  blocks,
  previous: null,
  next: null,
  doubt: null,
});
const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
const split = (text: string, lang: string) =>
  sentencesOf(articleOf(paragraph(text)), lang).map(({ text }) => text);

/** `|` stands where a sentence ends; the text is the case without it. */
const cases = {
  en: [
    "It rained. |We stayed in.",
    "Dr. Ahn met Mrs. Okafor. |They spoke.",
    "The letter came from J. K. Moor. |Nobody answered.",
    "John F. Wade lost. |He left.",
    "J.P. (The Tall One) Moor sang in Velm. |They all came.",
    "She works for the U.S. Treasury in Bonn. |He does not.",
    "He moved to the U.S. |In May he came back.",
    "The train left at 5 p.m. |The next one is gone.",
    "The train left at 5 p.m. Tuesday from Bath. |It was full.",
    "No. 5 was empty. |No. |That was all.",
    "On Jan. 3 it snowed. |The roads closed.",
    "Vale Inc. Chairman Ida Roe resigned. |Shares fell.",
    "She joined Vale Inc. |The firm grew.",
    "Fruit, nuts, etc. were sold. |All went.",
    "“Why?” he asked. |Nobody knew.",
    '"Why now?" he asked. |"Because," she said.',
    "“We won. We did it.” |The hall cheered.",
    '"We won. We did it." |The hall cheered.',
    'He said: "We won." |"Never again," said Ann.',
    "They left (it was late. It was dark.) and slept. |Then came day.",
    "She waited … and waited. |Nothing.",
    "Well... |That was it.",
    "See https://example.org/a.b?c=d. |It is short.",
    "It costs 3.50 euros. |Cheap!",
    "1. The first point is short. |2. The second is not.",
    "Really?! |Yes.",
    "He (and she) ran. |[Laughs.]",
    "Version 2.0. |It works.",
    "Only one line without an end",
  ],
  de: [
    "Am 3. Mai regnete es. |Dann schien die Sonne.",
    "Im 19. Jahrhundert war das z. B. so. |Heute nicht.",
    "Dr. Ehlers kommt aus Köln. |Er bleibt.",
    "Das gilt z.B. Bäckern usw. |Die anderen warten.",
    "Im Jahr 2021. |Das war gut.",
    "„Wir siegen. Das ist klar.“ |Alle lachten.",
  ],
  fr: [
    "M. Petit est arrivé. |Mme Roux aussi.",
    "« Venez. Vite. » |Il partit.",
    "Il y a 3,5 km. |C’est loin.",
  ],
  es: ["El Sr. Paz llegó. |¿Y usted? |¡No!", "Vive en EE.UU. |El resto no."],
  ja: ["雨が降った。|家にいた。", "「行こう。」と彼は言った。|皆は待った。", "本当？|はい！"],
  zh: ["下雨了。|我们在家。“走吧！”|他说。"],
  hi: ["बारिश हुई। |हम घर पर रहे।"],
  ar: ["هل جاء؟ |نعم، جاء."],
};

describe("sentences end where a reader hears them end", () => {
  for (const [lang, texts] of Object.entries(cases)) {
    it.each(texts)(`${lang}: %s`, (text) => {
      const parts = text.split("|");
      expect(split(parts.join(""), lang)).toEqual(parts.map((part) => part.trim()));
    });
  }
});

describe("spans", () => {
  const blocks: Block[] = [
    { kind: "heading", level: 2, runs: [{ text: "A heading" }] },
    { kind: "rule" },
    {
      kind: "paragraph",
      runs: [{ text: "  One is here. " }, { text: "Two", marks: ["em"] }, { text: " is not.\nThree." }],
    },
    { kind: "item", depth: 1, runs: [{ text: "An item. “Said.” Then more." }] },
  ];
  const article = articleOf(...blocks);

  it("are the words they stand for", () => {
    for (const { text, span } of sentencesOf(article, "en"))
      expect(textOf(blocks[span.block] as Block).slice(span.start, span.end)).toBe(text);
  });

  it("count lines as paragraphs, and know their block's kind", () => {
    expect(
      sentencesOf(article, "en").map(({ text, kind, paragraph, place }) => [text, kind, paragraph, place]),
    ).toEqual([
      ["A heading", "heading", 0, 0],
      ["One is here.", "paragraph", 1, 0],
      ["Two is not.", "paragraph", 1, 1],
      ["Three.", "paragraph", 2, 0],
      ["An item.", "item", 3, 0],
      ["“Said.”", "item", 3, 1],
      ["Then more.", "item", 3, 2],
    ]);
  });

  it("leave nothing out but space", () => {
    const text = cases.en.join(" ").replaceAll("|", "");
    expect(split(text, "en").join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});
