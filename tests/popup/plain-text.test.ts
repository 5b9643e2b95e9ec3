import { expect, it } from "vitest";
import { plainText } from "#ui/plain-text.ts";
import { brackets, digest, fact, passage } from "./sample.ts";

const labels = {
  ...brackets,
  facts: "Key facts",
  group: (group: string) => group,
  certainty: ({ certainty }: { certainty?: { level: string } }) => certainty?.level ?? "",
};
const rumoured = { certainty: { level: "rumoured" as const, cue: passage("may") } };

it("writes what the popup shows, and where it is from", () => {
  const facts = [
    fact("money", "48 euros", { label: "the ferry", ...rumoured }),
    fact("person", "Ada Lindqvist", { role: passage("the harbour master") }),
    fact("certainty", "may", rumoured),
  ];
  expect(plainText(digest({ facts }), labels)).toBe(
    `The night ferry is back
The Harbour Post · Ada Berg · 2024-11-23
https://post.example/ferry

Ada Lindqvist, the harbour master, said on Tuesday that the ferry may cost 48 euros.

Key facts
who: Ada Lindqvist (the harbour master)
amount: 48 euros (the ferry; rumoured)
sure: rumoured: Ada Lindqvist, the harbour master, said on Tuesday that the ferry may cost 48 euros.`,
  );
});

it("leaves out what is not known", () => {
  const { about } = digest();
  const bare = digest({ about: { ...about, byline: null, siteName: null, published: null } });
  expect(plainText(bare, labels).split("\n\n")).toEqual([
    "The night ferry is back\nhttps://post.example/ferry",
    "Ada Lindqvist, the harbour master, said on Tuesday that the ferry may cost 48 euros.",
  ]);
});
