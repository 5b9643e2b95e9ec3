import { describe, expect, it } from "vitest";
import { sentencesOf } from "#digest/sentences.ts";
import {
  isCutOff,
  isDefined,
  isLabelled,
  isLog,
  isMeasure,
  isQuestion,
  isSign,
} from "#digest/summary/openings.ts";
import { summarise } from "#digest/summary/summarise.ts";
import type { Article, Block } from "#model/article.ts";
import { articleOf } from "#tests/train/article-of.ts";

const textsOf = (article: Article): string[] =>
  summarise(
    sentencesOf(article, "en"),
    article.about.title,
    "en",
    { sentences: 3 },
    undefined,
    article.about.kind,
  ).map(({ sentence }) => sentence.text);

const page = (
  blocks: [heading: string, text: string][],
  kind: Article["about"]["kind"] = "article",
): Article => {
  const plain = articleOf({ text: "", title: "Caring for a wooden boat" });
  return {
    ...plain,
    about: { ...plain.about, kind },
    blocks: blocks.flatMap(([heading, text]): Block[] => [
      ...(heading ? [{ kind: "heading" as const, level: 2, runs: [{ text: heading }] }] : []),
      { kind: "paragraph", runs: [{ text }] },
    ]),
  };
};

it("takes no box before the first paragraph for what the page is about", () => {
  const plain = articleOf({
    text: `Dry planks live twice as long as wet ones. A coat of tar each November keeps the planks of a boat dry.
The mast wants varnish in spring.
Oil the deck when it is dry.`,
    title: "Caring for a wooden boat",
  });
  const box: Block = {
    kind: "quote",
    runs: [{ text: "Caring for a wooden boat is easier with the Planks app from the makers of Boat." }],
  };
  expect(textsOf({ ...plain, blocks: [box, ...plain.blocks] }).join(" ")).not.toContain("Planks app");
});

describe("where a page says what it is about", () => {
  const intro =
    "Frost, sun and salt harm every boat of wood. Four weekends of work a year prevent most of that harm.";
  const steps: [string, string][] = [
    [
      "Hull",
      "Lift the wooden boat out by November and dry the planks of the boat. Tar the wooden planks twice.",
    ],
    ["Mast", "Varnish the mast of the wooden boat each spring. Two thin coats protect the wooden mast best."],
    ["Deck", "Scrub the deck of the wooden boat with sand. Oil the wooden deck of the boat when it is dry."],
  ];
  it.each(["article", "documentation"] as const)("before the headings: %s", (kind) => {
    expect(textsOf(page([["", intro], ...steps], kind))[0]).toMatch(/^Frost, sun/);
  });

  it("under the first heading that has a sentence, behind name and synopsis", () => {
    const signs: [string, string][] = [
      ["Name", "boat-care"],
      ["Synopsis", "boat-care hull"],
    ];
    const texts = textsOf(page([...signs, ["Description", intro], ...steps], "documentation"));
    expect(texts.join(" ")).toMatch(/Frost, sun/);
  });

  it("in a thread the first post", () => {
    const texts = textsOf(
      page([["anna", intro], ...steps.map(([, text]): [string, string] => ["bert", text])], "forum"),
    );
    expect(texts[0]).toMatch(/^Frost, sun/);
  });

  it("in a thread the first sentence of the first post, though the others answer one another", () => {
    const question = "Somebody gave me an old dinghy for nothing and I have never owned one before.";
    const asked = `${question} It lies in the garden.`;
    const [line] = textsOf(
      page([["anna", asked], ...steps.map(([, text]): [string, string] => ["bert", text])], "forum"),
    );
    expect(line).toBe(question);
  });
});

it("takes a name with a full stop for no sentence, nor a measure, but what is cried in capitals", () => {
  const story = "The ferry of Velm stops in May and a bridge takes its place.";
  const of = (line: string) => textsOf(articleOf({ text: `${story}\n${line}`, title: "" }));
  expect(of("Ferry and Harbour Office of Velm.")).toEqual([story]);
  expect(of("For 30 hungry guests.")).toEqual([story]);
  expect(of("TICKETS ROSE TO NINE CROWNS.")).toEqual([story, "TICKETS ROSE TO NINE CROWNS."]);
});

it.each([
  ["Velm (town)", "Velm is a harbour town on the coast.", true],
  ["The Hague", "Hague, the: a city by the sea.", true],
  ["Velm", "„Velm“ ist eine Hafenstadt.", true],
  ["Velm to build a bridge", "The council of Velm will build a bridge.", false],
  ["", "Velm is a harbour town.", false],
])("%s opens as a definition does: %s %s", (title, first, expected) => {
  expect(isDefined(first, title)).toBe(expected);
});

it.each([
  ["Looked for bridge.png 6:54:02 AM: warning", true],
  ["Copy the file to /opt/build/bridge first.", true],
  ["The bridge opens at 6:54 in the morning.", false],
  ["7 May 06:44 PM - Ferries - Velm line", true],
  ["posted on 04/05/2022 05:49 / changed on 04/05/2022", true],
  ["We asked at 6:54 and got no answer from Velm", false],
  ["Workers and/or owners pay 3/4 of it.", false],
])("%s is of a log: %s", (text, log) => expect(isLog(text)).toBe(log));

it.each([
  ["Rice flour – This keeps the dough from the basket.", true],
  ["The bridge of Velm – a toll bridge – opens in May.", false],
])("%s stands under a label: %s", (text, labelled) => expect(isLabelled(text)).toBe(labelled));

it.each([
  ["Anna Lund, Velm Ferries", true],
  ["More Buying Options", true],
  ["12 Posts 5 Posters 3.2k Views", true],
  ["3,21911 gold badges46 silver badges7 bronze badges", true],
  ["2 died, 3 were saved.", false],
  ["1961 ferry built, 2031 bridge opened by the king", false],
  ["The Bridge of Velm", true],
  ["Harbour Office of Velm (2021).", true],
  ["Build and tar boats of wood", false],
  ["The bridge opens in May", false],
])("%s is a sign: %s", (text, sign) => expect(isSign(text)).toBe(sign));

it.each([
  ["the bridge, which stands on four piers,", true],
  ["We keep what you tell us about your", true],
  ["La balsa de Velm y los", true],
  ["The ferry of Velm stops for...", true],
  ["The ferry of Velm stops…", false],
  ["The bridge opens in May.", false],
  ["The bridge that the town pays for", false],
])("%s breaks off: %s", (text, cut) => expect(isCutOff(text)).toBe(cut));

it.each([
  ["Für ein 30er Blech.", true],
  ["For a 26 cm tin.", true],
  ["Pour 6 personnes.", true],
  ["For 20 crowns the ferry takes a car and its driver.", false],
  ["For a tin of tar the ferryman rows you across.", false],
])("%s is a measure: %s", (text, measure) => expect(isMeasure(text)).toBe(measure));

it.each([
  ["Qui paiera le bac ?", true],
  ["“Who pays for the ferry?”", false],
  ["Who pays for the ‘ferry’?", true],
  ["It?s over.?", false],
])("%s asks: %s", (text, asks) => expect(isQuestion(text)).toBe(asks));
