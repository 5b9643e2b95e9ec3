import { describe, expect, it } from "vitest";
import { canonical, language } from "#digest/language.ts";

describe("a tag is brought to BCP 47 or given up", () => {
  it.each([
    ["en", "en"],
    ["EN-us", "en-US"],
    ["en_US", "en-US"],
    [" pt-br ", "pt-BR"],
    ["zh-hans-cn", "zh-Hans-CN"],
    ["iw", "he"],
    ["xx_YY", "xx-YY"],
    ["en-US.utf8", null],
    ["undefined", null],
    ["und", null],
    ["", null],
    ["english", null],
    ["en-x", "en"],
    ["en, de", null],
    [null, null],
  ])("%j → %j", (tag, expected) => {
    expect(canonical(tag)).toBe(expected);
    if (expected) expect(() => new Intl.Segmenter(expected)).not.toThrow();
  });
});

const texts = {
  en: "The town opened its new bridge on Sunday, and most of the shops were closed for the day. It was built in two years by people from the valley.",
  de: "Die Stadt hat am Sonntag ihre neue Brücke eröffnet, und die meisten Läden waren an dem Tag geschlossen. Sie wurde in zwei Jahren von den Leuten aus dem Tal gebaut.",
  fr: "La ville a ouvert dimanche son nouveau pont, et la plupart des magasins étaient fermés pour la journée. Il a été construit en deux ans par les gens de la vallée.",
  es: "La ciudad abrió el domingo su nuevo puente, y la mayoría de las tiendas estaban cerradas ese día. Fue construido en dos años por la gente del valle.",
  pt: "A cidade abriu no domingo a sua nova ponte, e a maioria das lojas estava fechada nesse dia. Ela foi construída em dois anos por pessoas do vale que não são da cidade.",
  it: "La città ha aperto domenica il suo nuovo ponte, e la maggior parte dei negozi era chiusa per la giornata. È stato costruito in due anni dalla gente della valle.",
  nl: "De stad heeft zondag haar nieuwe brug geopend, en de meeste winkels waren die dag gesloten. Hij werd in twee jaar gebouwd door mensen uit het dal.",
  sv: "Staden öppnade på söndagen sin nya bro, och de flesta affärer var stängda den dagen. Den har byggts på två år av folk som kommer från dalen.",
  tr: "Şehir pazar günü yeni köprüsünü açtı ve dükkânların çoğu o gün kapalıydı. Köprü vadiden gelen insanlar tarafından iki yıl içinde yapıldı, ancak çok para harcandı.",
  pl: "Miasto otworzyło w niedzielę nowy most, a większość sklepów była tego dnia zamknięta. Most był budowany przez dwa lata i jest to duży sukces, ale nie dla wszystkich.",
  ru: "Город открыл в воскресенье новый мост, и большинство магазинов в этот день не работали. Его построили за два года, но это было не так просто.",
  uk: "Місто відкрило в неділю новий міст, і більшість крамниць у цей день були зачинені. Його збудували за два роки, але це було не так просто, як здавалося.",
  ar: "افتتحت المدينة يوم الأحد جسرها الجديد، وكانت معظم المحلات مغلقة في هذا اليوم. وقد بني الجسر في عامين من قبل أهل الوادي الذي يقع بين الجبال.",
  fa: "شهر روز یکشنبه پل جدید خود را باز کرد و بیشتر مغازه ها در این روز بسته بودند. این پل را مردم دره در دو سال ساختند که بسیار سخت بود.",
  ja: "町は日曜日に新しい橋を開通させ、多くの店はその日休みだった。",
  zh: "该市周日开通了新桥，当天大部分商店关门。",
  ko: "도시는 일요일에 새 다리를 열었고 대부분의 가게는 그날 문을 닫았다.",
  th: "เมืองเปิดสะพานใหม่ในวันอาทิตย์ และร้านค้าส่วนใหญ่ปิดในวันนั้น",
  el: "Η πόλη άνοιξε την Κυριακή τη νέα γέφυρα.",
  hi: "शहर ने रविवार को अपना नया पुल खोला और उस दिन अधिकांश दुकानें बंद थीं।",
};

describe("the language of a text", () => {
  it.each(Object.entries(texts))("%s is heard", (lang, text) => {
    expect(language(text, null)).toBe(lang);
  });

  it.each(Object.entries(texts))("%s is heard although the page says English", (lang, text) => {
    expect(language(text, "en-US")).toBe(lang === "en" ? "en-US" : lang);
  });

  it.each([
    ["A declaration in agreement keeps its region", texts.de, "de-AT", "de-AT"],
    ["Norwegian by its other name", "Byen åpnet på søndag en ny bro, og det er ikke for alle.", "no", "no"],
    ["a language without a list stands", "Bolal se li hem kolo ema dera foli masi nelo puri", "cy", "cy"],
    ["too short to tell", "OK", null, "en"],
    ["no letters at all", "12345", null, "en"],
    ["no letters, declared", "12345", "sv", "sv"],
    ["quotes in English do not make German English", `${texts.de} “The town opened its bridge.”`, "de", "de"],
    ["a Japanese page that names a Latin brand", `Acme Phone X ${texts.ja}`, "en", "ja"],
    ["Traditional Chinese stays what it says", texts.zh, "zh-Hant-TW", "zh-Hant-TW"],
    ["junk", texts.fr, "undefined", "fr"],
  ])("%s", (_, text, declared, expected) => {
    expect(language(text, declared)).toBe(expected);
  });
});
