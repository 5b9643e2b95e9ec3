import { expect, it } from "vitest";
import { digest } from "#digest/digest.ts";
import { beginningOf } from "#digest/summary/beginnings.ts";
import { articleOf } from "#tests/train/article-of.ts";

/** What stands before the bar is left out. */
it.each([
  "(CNN) — |The ferry of Velm will stop in May.",
  "(CNN)|The ferry of Velm will stop in May.",
  "(Reuters) - |The ferry of Velm will stop in May.",
  "OSLO (NTB) — |The ferry of Velm will stop in May.",
  "OSLO, May 3 (Reuters) - |The ferry of Velm will stop in May.",
  "OSLO, Norway (CNN) -- |The ferry of Velm will stop in May.",
  "NEW YORK (AP) – |The ferry of Velm will stop in May.",
  "SAN FRANCISCO — |The ferry of Velm will stop in May.",
  "• |The ferry of Velm will stop in May.",
  "- |The ferry of Velm will stop in May.",
  "2. |The ferry of Velm will stop in May.",
  "b) |The ferry of Velm will stop in May.",
  "(3) |The ferry of Velm will stop in May.",
  "[서울=통신] |벨름의 나룻배가 5월에 멈추고 새 다리가 열릴 것으로 보인다.",
  // Near misses
  "|WHO – the health organisation – will look at the ferry.",
  "|The ferry (built in 1961) — the last one — will stop.",
  "|(Ilse Brandt will speak on Monday in the town hall.)",
  "|2.5 million crowns are to be spent on a new bridge.",
  "|NATO members will meet on Monday in the harbour town.",
  "|A bridge of 1,200 metres will replace the ferry of Velm.",
  "|UNESCO, which lists the harbour, will look at the bridge.",
  "|Velm — a town of 4,000 — will lose its only ferry in May.",
  "|May 3 is the day when the ferry of Velm runs for the last time.",
  "- |milk",
])("%s", (marked) => {
  const text = marked.replace("|", "");
  const expected = text.length < 25 ? 0 : marked.indexOf("|");
  expect(beginningOf(text)).toBe(expected);
});

it("the summary's span begins behind the dateline", () => {
  const text = "OSLO (NTB) — The ferry of Velm will stop in May.";
  const result = digest(articleOf({ text }));
  expect(result.ok && result.value.summary.map(({ text, span }) => [text, span])).toEqual([
    ["The ferry of Velm will stop in May.", { block: 0, start: 13, end: 48 }],
  ]);
});
