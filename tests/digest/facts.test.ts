import { describe, expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import { checkSpans, readingOf } from "./texts.ts";

const title = "Corvane’s next boat: a small ferry may follow the C7";
const text = [
  "After the launch of the C7, Corvane, the Ruritanian boatbuilder known for its yachts, is rumored to be planning a small ferry. It could be shown by the end of 2024, with sources from harbourtalk.com pointing to drawings.",
  "Anna Roth, Corvane’s chief executive, said the C7 would cost 229,000 euros. “We will not sell a boat that nobody can afford,” Ms Roth told reporters in Rotterdam.",
  "About 40 percent of the yard’s 1,200 workers build the C7, according to the Ruritanian Boat Federation. Corvane opened the yard in 1998. Roth joined Corvane from Brightwell Ltd.",
].join("\n");

describe("key facts", () => {
  const facts = findFacts(readingOf(text, { title, published: "2024-04-01" }));
  const shown = facts.slice(0, 8);
  const tell = (kind: string) => facts.filter((fact) => fact.kind === kind);

  it("stand where their spans say", () => checkSpans(text, facts, title));

  it("are who, when, how much, who said what, who the source is, how sure", () => {
    expect(tell("person").map(({ value, role }) => [value.text, role?.text])).toEqual([
      ["Anna Roth", "Corvane’s chief executive"],
    ]);
    expect(tell("org").map(({ value }) => value.text)).toContain("Corvane");
    expect(tell("money").map(({ normalised }) => normalised)).toEqual(["229000 EUR"]);
    expect(tell("date").map(({ normalised }) => normalised)).toEqual(
      expect.arrayContaining(["2024", "1998"]),
    );
    expect(tell("quote").map(({ speaker }) => speaker?.text)).toEqual(["Roth"]);
    expect(tell("source").map(({ value }) => value.text)).toEqual(
      expect.arrayContaining(["sources from harbourtalk.com"]),
    );
    expect(tell("certainty").map(({ certainty }) => certainty?.level)).toContain("rumoured");
  });

  it("begin with a mix: no more than four names, the lead's date and doubt", () => {
    const names = shown.filter(({ kind }) => kind === "person" || kind === "org" || kind === "place");
    expect(names.length).toBeLessThanOrEqual(4);
    expect(shown.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["org", "person", "money", "date", "certainty"]),
    );
    expect(shown.map(({ value }) => value.text)).toEqual(expect.arrayContaining(["Corvane", "Anna Roth"]));
  });

  it("never overlap, but for quotes and hedges", () => {
    const spans = facts
      .filter(({ kind }) => kind !== "quote" && kind !== "certainty")
      .map(({ value }) => value.span);
    const clashes = spans.filter((a, at) =>
      spans.slice(0, at).some((b) => a.block === b.block && a.start < b.end && b.start < a.end),
    );
    expect(clashes).toEqual([]);
  });

  it("are told once", () => {
    const twice = findFacts(
      readingOf("It cost $5. Then it cost $5 again. On 3 May 2020 it rose. In May 2020 it fell."),
    );
    expect(twice.filter(({ kind }) => kind === "money")).toHaveLength(1);
  });

  it("are the same each time, and none for an empty text", () => {
    expect(findFacts(readingOf(text, { title, published: "2024-04-01" }))).toEqual(facts);
    expect(findFacts(readingOf(""))).toEqual([]);
  });
});
