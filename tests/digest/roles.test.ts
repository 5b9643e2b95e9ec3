import { describe, expect, it } from "vitest";
import { findNames } from "#digest/finders/named.ts";
import { readNames } from "#digest/finders/names.ts";
import { checkSpans, readingOf } from "./texts.ts";

function roles(text: string): (string | undefined)[] {
  const facts = findNames(readNames(readingOf(text))).filter(({ kind }) => kind === "person");
  checkSpans(text, facts);
  return facts.map(({ role }) => role?.text);
}

const cases: [text: string, role: string | undefined][] = [
  ["Harbour police official Dario Menotti said so.", "Harbour police official"],
  ["The Gazette's gardening editor Paul Tran wept.", "Gazette's gardening editor"],
  ["Then Ruritania President Anton Vasek fled.", "Ruritania President"],
  ["It suggests that former mill owner Greta Holm paid.", "former mill owner"],
  ["He came with his wife Leila and a dog.", "his wife"],
  ["The verger, Thomas Quill, is a mediator.", "mediator"],
  ["The priest, Thomas Quill, is a mediator.", "priest"],
  ["Anna Roth, Corvane’s chief executive, agreed.", "Corvane’s chief executive"],
  ["“It fell,” said Mark Dell, head of glass at Orrin & Co.", "head of glass at Orrin & Co"],
  [
    "Eric Sandler, one of the best known voices on rivers, said no.",
    "one of the best known voices on rivers",
  ],
  ["Peter Lund, 34, a carpenter from Oslo, won.", "carpenter from Oslo"],
  ["Rosa Lind, who is a surgeon, won.", "surgeon"],
  ["Rosa Lind is the mayor of a small town.", "mayor of a small town"],
  ["Australian Kevin Marsh lost.", "Australian"],
  ["Then Attorney-General Otto Brandl spoke.", "Attorney-General"],
  ["Sir David Poole rode home.", undefined],
  ["Karen Holt, in a blue coat, and others left.", undefined],
  ["Karen Holt, French President Luc Moreau and others left.", undefined],
  ["Last week Karen Holt left.", undefined],
  ["For years he drew cartoons, gently mocking Senator Karen Holt in each.", "Senator"],
  ["Velm had already met Harbour Chief Karen Holt.", "Harbour Chief"],
];

describe("roles", () => {
  it.each(cases)("%s", (text, role) => expect(roles(text)[0]).toBe(role));

  it("are carried over all mentions of a person", () => {
    const text = "Anna Roth spoke first. Later Roth, a retired judge, sat down.";
    expect(roles(text)).toEqual(["retired judge"]);
  });
});
