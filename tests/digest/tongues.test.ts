import { describe, expect, it } from "vitest";
import { findFacts } from "#digest/facts.ts";
import { checkSpans, readingOf } from "./texts.ts";

type Case = [lang: string, text: string, facts: string[]];

/** What is found in a text published on a Friday: kind, value, normal form. */
function told(lang: string, text: string): string[] {
  const facts = findFacts(readingOf(text, { lang, published: "2024-04-05" }));
  checkSpans(text, facts);
  return facts.map(({ kind, value, normalised, certainty, speaker, role }) =>
    [kind, value.text, normalised, certainty?.level, speaker?.text, role?.text].filter(Boolean).join(" | "),
  );
}

const amounts: Case[] = [
  ["de", "Das kostet rund 2,5 Milliarden Euro.", ["money | 2,5 Milliarden Euro | 2500000000 EUR"]],
  [
    "de",
    "Der Umsatz sank um 12,5 Prozent auf 3,2 Mio. Euro.",
    ["percent | 12,5 Prozent | 12.5 %", "money | 3,2 Mio. Euro | 3200000 EUR"],
  ],
  [
    "de",
    "Es kamen 1.200 Menschen über 35 Kilometer her.",
    ["quantity | 1.200 Menschen | 1200", "quantity | 35 Kilometer | 35 km"],
  ],
  // A year and the number of a paragraph count nothing
  ["de", "Das Amt schloss um 1300 eine Verbindung, wie in § 3 Absatz steht.", []],
  ["fr", "Cela coûte 2,5 milliards d’euros.", ["money | 2,5 milliards d’euros | 2500000000 EUR"]],
  [
    "fr",
    "Le prix baisse de 3,5 % pendant 18 mois.",
    ["percent | 3,5 % | 3.5 %", "quantity | 18 mois | P18M"],
  ],
  ["es", "Cuesta 3 mil millones de dólares.", ["money | 3 mil millones de dólares | 3000000000 USD"]],
  [
    "es",
    "El precio cayó un 3,5 por ciento en 12 kilómetros.",
    ["percent | 3,5 por ciento | 3.5 %", "quantity | 12 kilómetros | 12 km"],
  ],
  ["it", "Costa 1,2 miliardi di euro.", ["money | 1,2 miliardi di euro | 1200000000 EUR"]],
  ["it", "Sono arrivate 120 persone.", ["quantity | 120 persone | 120"]],
  ["pt", "Custa 2,5 bilhões de reais.", ["money | 2,5 bilhões de reais | 2500000000 BRL"]],
  ["nl", "Het kost 2,5 miljard euro.", ["money | 2,5 miljard euro | 2500000000 EUR"]],
  ["zh", "公司投资25亿元，占12%。", ["money | 25亿元 | 2500000000 CNY", "percent | 12% | 12 %"]],
  [
    "ja",
    "距離は35キロメートル、費用は25億円。",
    ["quantity | 35キロメートル | 35 km", "money | 25億円 | 2500000000 JPY"],
  ],
  ["ko", "회사는 25억 원을 쓴다.", ["money | 25억 원 | 2500000000 KRW"]],
  [
    "ru",
    "Цена выросла на 12 процентов до 35 тысяч долларов.",
    ["percent | 12 процентов | 12 %", "money | 35 тысяч долларов | 35000 USD"],
  ],
  ["ar", "بلغت القيمة 25 مليون دولار.", ["money | 25 مليون دولار | 25000000 USD"]],
];

const dates: Case[] = [
  ["de", "Die Brücke wurde am 3. Mai 2019 gesperrt.", ["date | 3. Mai 2019 | 2019-05-03"]],
  ["de", "Die Mühle steht seit 1998 leer.", ["date | 1998 | 1998"]],
  ["de", "Gestern kam niemand.", ["date | Gestern | 2024-04-04"]],
  ["de", "Der Rat wird am Dienstag tagen.", ["date | Dienstag | 2024-04-09"]],
  ["de", "Der Rat werde tagen, sagte sie am Dienstag.", ["date | Dienstag | 2024-04-02"]],
  ["fr", "Le pont a fermé le 3 mai 2019.", ["date | 3 mai 2019 | 2019-05-03"]],
  ["fr", "Le moulin est vide depuis 1998.", ["date | 1998 | 1998"]],
  ["es", "El puente cerró el 3 de mayo de 2019.", ["date | 3 de mayo de 2019 | 2019-05-03"]],
  ["it", "Il ponte ha chiuso il 3 maggio 2019.", ["date | 3 maggio 2019 | 2019-05-03"]],
  ["pt", "A ponte fechou em 3 de maio de 2019.", ["date | 3 de maio de 2019 | 2019-05-03"]],
  ["nl", "De brug ging op 3 mei 2019 dicht.", ["date | 3 mei 2019 | 2019-05-03"]],
  ["zh", "2019年5月3日关闭。", ["date | 2019年5月3日 | 2019-05-03"]],
  ["ja", "橋は2019年5月3日に閉じた。", ["date | 2019年5月3日 | 2019-05-03"]],
  ["ko", "2019년 5월 3일 닫았다.", ["date | 2019년 5월 3일 | 2019-05-03"]],
  ["ru", "Мост закрыли 3 мая 2019 года.", ["date | 3 мая 2019 | 2019-05-03"]],
];

const sayings: Case[] = [
  [
    "de",
    "„Wir haben alle Brücken gesperrt“, sagte Minister Klaus Weber.",
    ["person | Klaus Weber | Minister", "quote | Wir haben alle Brücken gesperrt | Klaus Weber"],
  ],
  [
    "fr",
    "« Nous avons fermé tous les ponts », a déclaré la ministre Claire Dumont.",
    ["person | Claire Dumont | ministre", "quote | Nous avons fermé tous les ponts | Claire Dumont"],
  ],
  [
    "es",
    "«Hemos cerrado todos los puentes», dijo el presidente Pablo Ruiz.",
    ["person | Pablo Ruiz | presidente", "quote | Hemos cerrado todos los puentes | Pablo Ruiz"],
  ],
  ["de", "Laut der Polizei blieb alles ruhig.", ["source | der Polizei"]],
  ["fr", "Selon la police, tout est resté calme.", ["source | la police"]],
  ["nl", "Volgens de politie bleef alles rustig.", ["source | de politie"]],
  ["de", "Die Fähre könnte möglicherweise kommen.", ["certainty | könnte | possible"]],
  ["it", "Il traghetto forse arriverà.", ["certainty | forse | possible"]],
  ["pt", "O barco talvez chegue.", ["certainty | talvez | possible"]],
];

const nearMisses: [lang: string, text: string][] = [
  ["de", "Die Zahl der Tische und Stühle blieb gleich."],
  ["fr", "Le chat dort sur la table de la cuisine."],
  ["es", "El gato duerme en la mesa de la cocina."],
  ["ja", "犬は庭で寝ている。"],
  ["ru", "Кошка спит на столе."],
];

describe("facts in other languages", () => {
  it.each([...amounts, ...dates, ...sayings])("%s: %s", (lang, text, facts) =>
    expect(told(lang, text)).toEqual(expect.arrayContaining(facts)),
  );
  it.each(nearMisses)("%s, none in: %s", (lang, text) => expect(told(lang, text)).toEqual([]));
});
