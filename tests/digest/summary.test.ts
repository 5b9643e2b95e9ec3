import { describe, expect, it } from "vitest";
import { sentencesOf } from "#digest/sentences.ts";
import { leaningIn } from "#digest/summary/openings.ts";
import { summarise } from "#digest/summary/summarise.ts";
import type { Article, Block } from "#model/article.ts";
import type { DigestOptions } from "#model/digest.ts";
import { articleOf } from "#tests/train/article-of.ts";

const summaryOf = (article: Article, options: DigestOptions = {}, lang = "en") =>
  summarise(sentencesOf(article, lang), article.about.title, lang, { sentences: 3, ...options }).map(
    ({ sentence }) => sentence,
  );
const textsOf = (...given: Parameters<typeof summaryOf>) => summaryOf(...given).map(({ text }) => text);

const story = {
  title: "Harbour town of Velm to replace its ferry with a bridge",
  text: `The harbour town of Velm will replace its only ferry with a bridge of 1,200 metres by 2031, the council decided on Tuesday.
The bridge is to cost 84 million crowns, a third of which the county pays. The rest comes from a toll that drivers will pay for twenty years.
"We have waited for this since I was a girl," said mayor Ilse Brandt, who had campaigned for the bridge. She thanked the council.
Ferry captains in Velm fear for their work, and their union called for a fund that would train forty of them for other jobs.
The weather was fine. Thank you for reading. Sign up for our newsletter to get more stories like this one.
In other news, the town's library will open on Sundays from next month, and the swimming pool is closed for repairs.`,
};

describe("a summary", () => {
  it("tells what the title promises, in order, and nothing of what stands beside", () => {
    const texts = textsOf(articleOf(story));
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain("will replace its only ferry");
    expect(texts.join(" ")).not.toMatch(/library|newsletter|weather|Thank you/);
  });

  it("is verbatim and in the order of the article", () => {
    const article = articleOf(story);
    const chosen = summaryOf(article, { sentences: 5 });
    const places = chosen.map(({ span }) => span.block * 1e6 + span.start);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const { text } of chosen) expect(story.text).toContain(text);
  });

  it("has as many sentences as asked for", () => {
    for (const sentences of [1, 2, 4])
      expect(textsOf(articleOf(story), { sentences })).toHaveLength(sentences);
  });

  it.each([30, 50, 80])("keeps within %i words", (words) => {
    const texts = textsOf(articleOf(story), { words });
    const count = texts.join(" ").match(/[\p{L}\p{N}]+(['’]\p{L}+)?/gu)?.length ?? 0;
    expect(count).toBeGreaterThan(words / 3);
    expect(count).toBeLessThanOrEqual(words);
  });

  it("lets a first sentence through that is longer than the budget", () => {
    expect(textsOf(articleOf(story), { words: 5 })).toHaveLength(1);
  });

  it("never shows a sentence that leans on one left out", () => {
    const leans = leaningIn("en");
    const all = sentencesOf(articleOf(story), "en");
    for (let sentences = 1; sentences < 9; sentences++)
      for (const { text, span } of summaryOf(articleOf(story), { sentences })) {
        if (!leans(text)) continue;
        const before = all[all.findIndex((one) => one.text === text && one.span.block === span.block) - 1];
        expect(textsOf(articleOf(story), { sentences })).toContain(before?.text);
      }
  });

  it("does not say the same twice", () => {
    const text = `${story.text}\nThe council decided on Tuesday that the harbour town of Velm will replace its only ferry with a bridge by 2031.`;
    const texts = textsOf(articleOf({ ...story, text }), { sentences: 4 });
    expect(texts.filter((one) => /replace its only ferry/.test(one))).toHaveLength(1);
  });

  it("does not say the same in other forms of the words", () => {
    const told =
      "Velm searches for divers who know wooden hulls and can inform engineers of the harbour. " +
      "The bridge opens in May. The ferry retires in autumn after sixty years. Tolls rise by a tenth every year. " +
      "Divers of wooden hulls are searched for, informers of harbour engineers in Velm.";
    const texts = textsOf(articleOf({ ...story, text: told }), { sentences: 4 });
    expect(texts.filter((one) => /ivers/.test(one))).toHaveLength(1);
  });

  it("never repeats the title", () => {
    const text = `${story.title}\n${story.text}`;
    expect(textsOf(articleOf({ ...story, text }), { sentences: 6 })).not.toContain(story.title);
  });

  it("is the same each time", () => {
    expect(summaryOf(articleOf(story))).toEqual(summaryOf(articleOf(story)));
  });
});

describe("a short text", () => {
  it.each([
    ["one word", "Hello", ["Hello"]],
    ["fragments", "- milk\n- eggs", ["- milk", "- eggs"]],
    ["a single sentence that leans", "However, it rained on the town.", ["However, it rained on the town."]],
    ["no title, no end", "a line without an end", ["a line without an end"]],
    ["only punctuation", "…", ["…"]],
  ])("gives what there is: %s", (_, text, expected) => {
    expect(textsOf(articleOf({ text }))).toEqual(expected);
  });

  it("gives nothing of nothing", () => {
    expect(textsOf(articleOf({ text: " \n" }))).toEqual([]);
  });
});

describe("blocks that are no prose", () => {
  const prose = articleOf(story);
  const odd: Block[] = [
    { kind: "heading", level: 2, runs: [{ text: "Why the harbour town of Velm will replace its ferry." }] },
    {
      kind: "code",
      text: "const bridge = replace(ferry); // the harbour town of Velm will replace its ferry",
    },
    {
      kind: "table",
      rows: [[{ runs: [{ text: "The harbour town of Velm will replace its ferry by 2031." }] }]],
    },
    { kind: "item", depth: 1, runs: [{ text: "Harbour town of Velm to replace its ferry with bridge" }] },
  ];
  it.each(odd)("$kind stays out", (block) => {
    const article = { ...prose, blocks: [block, ...prose.blocks] };
    for (const { span } of summaryOf(article, { sentences: 6 })) expect(span.block).not.toBe(0);
  });

  it("are read when there is nothing else", () => {
    expect(summaryOf({ ...prose, blocks: odd.slice(0, 1) })).toHaveLength(1);
  });
});

/** `+` leans on what went before, `-` stands by itself. */
const openings: Record<string, string[]> = {
  en: [
    "+He left the town.",
    "+“They were late,” she said.",
    "+Since then, the town has grown.",
    "+When I told her, the room fell silent.",
    "+However, the bridge stands.",
    "+For example, Kia sells more.",
    "+The latter was sold.",
    "+After that, trains ran again.",
    "+The CEO said profits would fall.",
    "+In response, the union walked out.",
    "+Secondly, the bridge is wide.",
    "+Finally, the ferry stopped.",
    "-It is clear that the bridge will stand.",
    "-This week the bridge opened.",
    "-One of the captains left.",
    "-Those who stayed were paid.",
    "-The bridge opened on Sunday.",
    "-Hermes sold the ferry.",
    "-IT firms moved in.",
    "-The group of captains met.",
    "-Itasca is a town.",
  ],
  de: [
    "+Er ging.",
    "+Dagegen klagt die Stadt.",
    "+Diese Brücke ist neu.",
    "+Das ist gut.",
    "-Es gibt eine Brücke.",
    "-Der Hafen ist zu.",
    "-Dieses Jahr regnet es.",
    "-Dortmund gewann.",
  ],
  fr: [
    "+Il est parti.",
    "+Cependant, le pont tient.",
    "+C’est fini.",
    "+D'autres sont venus.",
    "-Il y a un pont.",
    "-Cette semaine, le pont ouvre.",
    "-Le pont est neuf.",
    "-Etienne part.",
  ],
  es: [
    "+Esto es nuevo.",
    "+Sin embargo, llueve.",
    "+Además, nieva.",
    "-Este lunes llueve.",
    "-El puente es nuevo.",
    "-Yolanda canta.",
  ],
  it: [
    "+Lui è partito.",
    "+Tuttavia piove.",
    "-Questa settimana piove.",
    "-Il ponte è nuovo.",
    "-Edoardo canta.",
  ],
  pt: ["+Ele saiu.", "+No entanto, chove.", "-Esta semana chove.", "-A ponte é nova.", "-Eduardo canta."],
  nl: [
    "+Hij vertrok.",
    "+Bovendien regent het.",
    "-Deze week regent het.",
    "-De brug is nieuw.",
    "-Endehoven is klein.",
  ],
  tr: [
    "+Bu yeni.",
    "+Ancak köprü duruyor.",
    "+Daha sonra gitti.",
    "-Bu hafta açıldı.",
    "-Köprü yeni.",
    "-Orhan gitti.",
  ],
  sv: ["-Han gick."],
};

describe("openings", () => {
  for (const [lang, cases] of Object.entries(openings))
    it.each(cases)(`${lang} %s`, (text) => {
      expect(leaningIn(lang)(text.slice(1))).toBe(text.startsWith("+"));
    });
});
