import { expect, it } from "vitest";
import { sentencesOf } from "#digest/sentences.ts";
import { furnitureIn, leaningIn } from "#digest/summary/openings.ts";
import { articleOf } from "#tests/train/article-of.ts";

/** Opens with a pronoun behind a preposition or the like, and what looks so but says by itself what it is about. */
const openers: [lang: string, leaning: string, standing: string][] = [
  ["en", "I thought this was the end of the ferry.", "I thought the ferry was old."],
  ["en", "First of all, the ferry is old.", "First aid was given on the ferry."],
  ["en", "Born in Velm, she took the ferry to school.", "Born in Velm, Ilse Brandt took the ferry."],
  ["en", "Asked about the bridge, they said nothing.", "Based on the fares, it is estimated that it pays."],
  ["en", "Built in 1961, it carries forty cars.", "During the storm, they kept the ferry ashore."],
  ["en", "This boat is kept dry.", "This privacy policy tells what the ferry keeps."],
  ["de", "Dazwischen liegt eine Insel.", "Zwischen den Inseln liegt eine Bank."],
  ["fr", "Née à Velm, elle a pris le bac.", "Née à Velm, Ilse Brandt a pris le bac."],
  ["de", "Nach ihm fährt keiner mehr.", "In diesem Jahr fährt die Fähre nicht."],
  ["fr", "Selon eux, le bac est vieux.", "Selon le comté, le bac est vieux."],
  ["es", "Según ella, la balsa es vieja.", "Según el condado, la balsa es vieja."],
  ["it", "Secondo loro il traghetto è vecchio.", "Secondo la contea il traghetto è vecchio."],
  ["pt", "Para eles, a balsa é velha.", "Para o condado, a balsa é velha."],
  ["nl", "Volgens hen is de pont oud.", "Volgens de provincie is de pont oud."],
  ["pl", "Według nich prom jest stary.", "W tym roku prom nie popłynie."],
  ["ru", "Для них паром слишком стар.", "В этом году паром не пойдёт."],
  ["uk", "Для них пором застарий.", "Для округу пором застарий."],
  ["tr", "Onlardan bir haber yok.", "Feribottan bir haber yok."],
  ["ar", "وفقا لهم فإن العبارة قديمة.", "وفقا للمحافظة فإن العبارة قديمة."],
  ["he", "לפיהם המעבורת ישנה מאוד.", "לפי המחוז המעבורת ישנה מאוד."],
  ["fa", "برای آنها کشتی کهنه است.", "برای شهر کشتی کهنه است."],
  ["hi", "उनमें से कोई नहीं आया।", "नाव से कोई नहीं आया।"],
  ["id", "Menurut mereka, feri itu tua.", "Menurut gubernur, feri itu tua."],
  ["vi", "Theo họ, chiếc phà đã cũ.", "Theo tỉnh, chiếc phà đã cũ."],
  ["th", "สำหรับพวกเขา เรือเก่าเกินไป", "สำหรับเมือง เรือเก่าเกินไป"],
  ["zh", "据他介绍，渡轮已经很旧。", "据县政府介绍，渡轮已经很旧。"],
  ["ja", "彼によると、船は古い。", "郡によると、船は古い。"],
  ["ko", "그들의 배는 낡았다.", "군청의 배는 낡았다."],
];

it.each(openers)("%s: %s", (lang, leaning, standing) => {
  const leans = leaningIn(lang);
  expect([leans(leaning), leans(standing)]).toEqual([true, false]);
});

it("takes thanks and welcomes for furniture, but not who is thanked or welcome", () => {
  const isFurniture = furnitureIn("en");
  expect(isFurniture("Welcome to the harbour forum!")).toBe(true);
  expect(isFurniture("You must log in to reply here.")).toBe(true);
  expect(isFurniture("Thanks to the new bridge the island has a school again.")).toBe(false);
});

it.each([
  ["en", "By buying a ticket, you agree to be photographed.", true],
  ["en", "By the time you agree on a price, the ferry has left.", false],
  ["en", "More detail on tarring a hull is at Care of Wooden Boats.", true],
  ["en", "More details of the accident came out in May.", false],
  ["de", "Die Brückenbauerin (rotes Trikot) jubelt über den Sieg.", true],
  ["de", "Melde dich an und bewerte das Boot.", true],
  ["de", "Die Brücke (sie ist neu) öffnet im Mai.", false],
  ["de", "Diese Veranstaltung ist leider vorbei.", true],
  ["en", "Keep reading to find out where the ferry lands.", true],
  ["en", "© Velm Ferries", true],
  ["en", "We may be compensated when you book a ferry.", true],
  ["en", "Workers may be compensated when the ferry stops.", false],
  ["en", "This page has affiliate links.", true],
  ["en", "Please contact the ferryman for tickets.", true],
  ["en", "Now, here are our ferries.", true],
  ["de", "Wir erhalten für jede Buchung eine Provision.", true],
  ["fr", "Cette page contient des liens affiliés.", true],
  ["es", "Hay enlaces de afiliados en esta página.", true],
  ["es", "MIRA | La balsa de Velm, en fotos", true],
  ["es", "Mira el puente cada mañana.", false],
  ["fr", "Vidéo : le bac de Velm", true],
  ["pl", "Zobacz również: prom w Velm", true],
])("%s: %s is furniture: %s", (lang, line, expected) => {
  expect(furnitureIn(lang)(line)).toBe(expected);
});

it("goes on behind a short word for this year", () => {
  const text = "Pod koniec maja br. Zarząd Promów zamknie przeprawę. Most otwarto w środę.";
  const texts = sentencesOf(articleOf({ text, lang: "pl" }), "pl").map((sentence) => sentence.text);
  expect(texts).toEqual(["Pod koniec maja br. Zarząd Promów zamknie przeprawę.", "Most otwarto w środę."]);
});

it("keeps initials together with the nickname behind them", () => {
  const text = 'The ferry carried Ole Brandt and J.P. "The Old Anchor" Holm. Both went ashore.';
  const texts = sentencesOf(articleOf({ text, lang: "en" }), "en").map((sentence) => sentence.text);
  expect(texts).toEqual([
    'The ferry carried Ole Brandt and J.P. "The Old Anchor" Holm.',
    "Both went ashore.",
  ]);
});
