import { beforeAll, describe, expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import type { Fact } from "#model/digest.ts";
import { DEMO_TITLE, demoText } from "#tests/browser/stories.ts";
import { readingOf } from "./texts.ts";

/**
 * The eight facts of the demo story that a reader is shown. A list of names tells nobody what happened: when, how
 * much, how sure and who said so have their place, whatever names are written most often.
 */
describe("the first eight facts of a story", () => {
  const eight: Fact[] = [];
  const of = (...kinds: Fact["kind"][]) => eight.filter(({ kind }) => kinds.includes(kind));
  const values = (...kinds: Fact["kind"][]) => of(...kinds).map(({ value }) => value.text);

  beforeAll(() => {
    const published = "2026-03-17T07:45:00+00:00";
    const reading = {
      ...readingOf(demoText, { title: DEMO_TITLE, published }),
      siteName: "The Pellworth Lamp",
    };
    eight.push(...findFacts(reading).slice(0, 8));
  });

  it("name whom it is about, and a person with what they are", () => {
    expect(values("org")).toContain("Larkline");
    const roles = of("person").map(({ role }) => role?.text ?? "");
    expect(roles.filter((role) => /mayor|chief executive|economist/.test(role))).not.toEqual([]);
  });

  it("are names in no more than half", () => {
    expect(of("person", "org", "place").length).toBeLessThanOrEqual(4);
  });

  it("tell how much it costs, and when it starts", () => {
    expect(values("money").join()).toMatch(/£48 million|£31 million/);
    expect(of("date").map(({ normalised }) => normalised)).toContain("2027-03/2027-05");
  });

  it("tell how sure that is, or let somebody speak", () => {
    expect(of("certainty", "quote").length).toBeGreaterThan(0);
  });

  it("do not name the paper that prints the story, nor take a town for a company", () => {
    expect(
      values("org", "person", "source").filter((value) => /Lamp|Pellworth|Sandrigg/.test(value)),
    ).toEqual([]);
  });

  it("have labels that are whole: no phrase is cut off before its noun", () => {
    const labels = eight.map(({ label }) => label);
    expect(
      labels.filter((label) => /\b(the|a|an|of|to|and|coastal|its)$|^(could|would|was|is) /.test(label)),
    ).toEqual([]);
  });
});
