import { describe, expect, it } from "vitest";
import { digest } from "#digest/digest.ts";
import { isBareQuote, isHeadless, isLoose, isQuestion } from "#digest/summary/openings.ts";
import type { Article, Block } from "#model/article.ts";
import { type Digest, type DigestOptions, lengths, summaryAt } from "#model/digest.ts";
import { articleOf } from "#tests/train/article-of.ts";

const digestOf = (article: Article, options: DigestOptions = {}): Digest => {
  const result = digest(article, options);
  if (!result.ok) throw new Error(result.failure);
  return result.value;
};
const textsAt = (of: Digest, length: (typeof lengths)[number]) =>
  summaryAt(of, length).map(({ text }) => text);

const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
const heading = (text: string): Block => ({ kind: "heading", level: 2, runs: [{ text }] });
const item = (text: string, ordinal?: number): Block => ({
  kind: "item",
  depth: 1,
  runs: [{ text }],
  ...(ordinal !== undefined && { ordinal }),
});
const withBlocks = (title: string, blocks: Block[]): Article => ({
  ...articleOf({ text: "", title }),
  blocks,
});

const sections: [string, string][] = [
  [
    "The hull",
    "Frost opens the seams of a wooden hull, so yards lift the boat out by November. Planks below the water need tar.",
  ],
  [
    "The mast",
    "Varnish on the mast cracks under strong sun. A new coat each spring keeps rot away from the boat's tallest part.",
  ],
  [
    "The rudder",
    "Bolts of the rudder rust unseen. Owners pull two of them every third year and look for brown streaks.",
  ],
  [
    "The sails",
    "Salt eats the thread of the sails. Rinse canvas in a river, dry it in the loft, and let mice find nothing sweet.",
  ],
  [
    "The price",
    "Winter care of a wooden boat costs 900 crowns on average. Clubs that share a shed pay half of that sum.",
  ],
];
const guide = withBlocks("Caring for a wooden boat", [
  paragraph("A wooden boat lasts for a century when its owner looks after it every winter."),
  paragraph("The work takes four weekends and less money than a new engine would."),
  ...sections.flatMap(([title, text]) => [heading(title), paragraph(text)]),
]);

describe("the lengths of a summary", () => {
  const whole = digestOf(guide);

  it("hold one another: the line, the short one, the detailed one", () => {
    const [line = [], short = [], detailed = []] = lengths.map((length) => textsAt(whole, length));
    expect([line.length, short.length]).toEqual([1, 3]);
    expect(detailed.length).toBeGreaterThanOrEqual(5);
    expect(short).toEqual(expect.arrayContaining(line));
    expect(detailed).toEqual(expect.arrayContaining(short));
  });

  it("are in the order of the article", () => {
    const places = whole.summary.map(({ span }) => span.block * 1e4 + span.start);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("grow with the article, to ten sentences", () => {
    const long = { ...guide, blocks: Array.from({ length: 6 }, () => guide.blocks).flat() };
    const varied = long.blocks.map((block, at) =>
      block.kind === "paragraph" ? paragraph(`${block.runs[0]?.text} Yard ${at} of Velm wrote so.`) : block,
    );
    expect(digestOf({ ...long, blocks: varied }).summary.length).toBeLessThanOrEqual(10);
  });

  it("say under which heading a sentence stands, and cover the sections", () => {
    const headings = whole.summary.map(({ heading }) => heading?.text ?? null);
    for (const { heading, span } of whole.summary)
      if (heading) expect(heading.span.block).toBeLessThan(span.block);
    expect(new Set(headings).size).toBeGreaterThan(3);
  });

  it("are all the same when a number was asked for", () => {
    const asked = digestOf(guide, { sentences: 4 });
    for (const length of lengths) expect(summaryAt(asked, length)).toHaveLength(4);
  });

  it("of a text of three sentences are what there is", () => {
    const texts = articleOf({
      text: "The bridge opens. The ferry stops in May for good. The captain retires then.",
    });
    expect(textsAt(digestOf(texts), "detailed").length).toBeLessThanOrEqual(3);
  });
});

describe("lists", () => {
  const recipe = withBlocks("Harbour soup", [
    paragraph("Harbour soup feeds six people and is ready in forty minutes on any stove."),
    paragraph("For six bowls of harbour soup you need:"),
    item("800 g of white fish"),
    item("two onions"),
    paragraph("To cook the harbour soup:"),
    item("Fry the onions in butter until they are soft and golden.", 1),
    item("Add the fish and the stock, and let the soup simmer for twenty minutes.", 2),
    item("Season the harbour soup with dill and serve it hot.", 3),
  ]);

  it("never end a summary with the line that leads them in, and show their items behind it only", () => {
    const whole = digestOf(recipe);
    for (const length of lengths) {
      const texts = textsAt(whole, length);
      expect(texts[0]).toMatch(/feeds six people/);
      expect(texts.at(-1)).not.toMatch(/:$/);
      if (texts.some((text) => /^(?:Fry|Add|Season)/.test(text)))
        expect(texts).toContain("To cook the harbour soup:");
      expect(texts.join()).not.toMatch(/800 g|two onions/);
    }
  });

  it("that nothing leads in are read as sentences when they are some", () => {
    const steps = withBlocks("How to tie a bowline", [
      heading("Steps"),
      item("Make a small loop in the rope and hold it with your left hand.", 1),
      item("Pass the end of the rope up through the loop from below.", 2),
      item("Lead the end behind the rope and back down through the loop.", 3),
      item("Pull the rope tight and check that the bowline holds.", 4),
    ]);
    expect(textsAt(digestOf(steps), "short")).toHaveLength(3);
  });
});

describe("half of a quotation is no sentence", () => {
  it.each([
    ["“We have waited for this since I was a girl.", true],
    ["They left at noon.”", true],
    ['"We have waited, she said.', true],
    ["(The bridge, that is.", true],
    ["« Nous avons attendu, dit-elle.", true],
    ["“We have waited,” she said.", false],
    ['"We have waited," she said.', false],
    ["„Wir haben gewartet“, sagte sie.", false],
    ["The captain's ferry (built in 1961) isn’t for sale.", false],
    ["「橋がほしい」と市長は話した。", false],
  ])("%s", (text, loose) => expect(isLoose(text)).toBe(loose));
});

it.each([
  ['"A long, long time ago."', true],
  ["“We won.”", true],
  ["„Wir haben gewonnen.“", true],
  ['"We won," she said.', false],
  ['"Yes," he said, "we won."', false],
])("%s is somebody's words alone: %s", (text, bare) => expect(isBareQuote(text)).toBe(bare));

it("never shows what stands in the middle of a quotation by itself", () => {
  const told =
    'Velm will replace its ferry with a bridge. "We have waited for this bridge. The ferry of Velm is slow. ' +
    'The bridge of Velm is not," said mayor Brandt of Velm. The bridge costs 84 million crowns.';
  for (const length of lengths)
    for (const text of textsAt(digestOf(articleOf({ text: told })), length))
      expect(text).toMatch(/^(?:Velm will|The bridge costs)/);
});

it.each([
  ["shows how the bridge rises over the water.", true],
  ["(shows the bridge.)", true],
  ["6:54:10 AM: the bridge was not found", true],
  ["[12:03] Bridge opened.", true],
  ["iPhones ring on the bridge.", false],
  ["The bridge rises.", false],
  ["2031 is the year of the bridge.", false],
  ["橋は高い。", false],
  ["الجسر جديد.", false],
])("%s begins in its middle: %s", (text, headless) => expect(isHeadless(text)).toBe(headless));

it("never ends with a question that the next sentence of the article answers", () => {
  const told =
    "Why does Velm want a bridge? The ferry of Velm cannot carry lorries of forty tonnes. " +
    "Who will pay for the bridge of Velm? The county pays a third of the 84 million crowns that the bridge costs. " +
    "When does the bridge of Velm open? Engineers of the county speak of a summer seven years from now.";
  for (let sentences = 1; sentences < 6; sentences++) {
    const texts = digestOf(articleOf({ text: told }), { sentences }).summary.map(({ text }) => text);
    expect(isQuestion(texts.at(-1) ?? "")).toBe(false);
    for (const [at, text] of texts.entries())
      if (isQuestion(text)) expect(told).toContain(`${text} ${texts[at + 1]}`);
  }
});

it("the one line is none that speaks of whom nobody has named", () => {
  const text = `She has steered the old ferry of Velm across the sound for forty years.
The ferry of Velm makes way for a bridge of three miles in May.
Soup is served at noon.`;
  const title = "Old ferry of Velm steered across the sound for forty years";
  expect(textsAt(digestOf(articleOf({ text, title, lang: "en" })), "line")).toEqual([
    "The ferry of Velm makes way for a bridge of three miles in May.",
  ]);
});
