import { describe, expect, it } from "vitest";
import { digest } from "#digest/digest.ts";
import { sentencesOf } from "#digest/sentences.ts";
import { leaningIn } from "#digest/summary/openings.ts";
import { articleOf } from "#tests/train/article-of.ts";

/** The same small story; its third sentence leans on the second. `glue` is what stands between sentences. */
const stories: Record<string, { sentences: [string, string, string, string]; glue?: string }> = {
  en: {
    sentences: [
      "The ferry of Velm will stop in May.",
      "Dr. Ilse Brandt wants a bridge for 3.5 million crowns.",
      "She asks the county for help.",
      "The county decides on Monday.",
    ],
  },
  de: {
    sentences: [
      "Die Fähre von Velm fährt ab dem 3. Mai nicht mehr.",
      "Dr. Ilse Brandt will eine Brücke für 3,5 Mio. Kronen.",
      "Sie bittet den Kreis um Hilfe.",
      "Der Kreis entscheidet am Montag.",
    ],
  },
  fr: {
    sentences: [
      "Le bac de Velm s’arrêtera en mai.",
      "Mme Ilse Brandt veut un pont à 3,5 millions.",
      "Elle demande l’aide du comté.",
      "Le comté décidera lundi.",
    ],
  },
  es: {
    sentences: [
      "El transbordador de Velm parará en mayo.",
      "La Sra. Ilse Brandt quiere un puente.",
      "Además, pide ayuda al condado.",
      "¿Decidirá el condado el lunes?",
    ],
  },
  it: {
    sentences: [
      "Il traghetto di Velm si fermerà a maggio.",
      "La sig.ra Ilse Brandt vuole un ponte.",
      "Tuttavia chiede aiuto alla contea.",
      "La contea decide lunedì.",
    ],
  },
  pt: {
    sentences: [
      "A balsa de Velm vai parar em maio.",
      "A Dra. Ilse Brandt quer uma ponte.",
      "Ela pede ajuda ao condado.",
      "O condado decide na segunda-feira.",
    ],
  },
  nl: {
    sentences: [
      "De veerpont van Velm stopt in mei.",
      "Mevr. Ilse Brandt wil een brug.",
      "Bovendien vraagt de gemeente om hulp.",
      "De provincie beslist maandag.",
    ],
  },
  pl: {
    sentences: [
      "Prom z Velm przestanie pływać w maju.",
      "Dr Ilse Brandt chce mostu przy ul. Portowej.",
      "Jednak powiat nie ma pieniędzy.",
      "Powiat zdecyduje w poniedziałek.",
    ],
  },
  ru: {
    sentences: [
      "Паром в Вельме остановят в мае.",
      "Проф. Ильза Брандт хочет построить мост на ул. Портовой.",
      "Она просит помощи у округа.",
      "Округ решит в понедельник.",
    ],
  },
  uk: {
    sentences: [
      "Пором у Вельмі зупинять у травні.",
      "Проф. Ільза Брандт хоче збудувати міст.",
      "Проте в окрузі немає грошей.",
      "Округ вирішить у понеділок.",
    ],
  },
  tr: {
    sentences: [
      "Velm feribotu mayısta duracak.",
      "Dr. Ilse Brandt bir köprü istiyor.",
      "Ancak ilçenin parası yok.",
      "İlçe pazartesi karar verecek.",
    ],
  },
  ar: {
    sentences: [
      "ستتوقف عبارة فيلم في مايو المقبل.",
      "هل تريد العمدة إلزا براندت جسرا جديدا؟",
      "لكن المقاطعة لا تملك المال.",
      "تقرر المقاطعة يوم الاثنين!",
    ],
  },
  he: {
    sentences: [
      "המעבורת של ולם תיעצר בחודש מאי.",
      "ראש העיר אילזה ברנדט רוצה גשר חדש.",
      "אבל למחוז אין כסף.",
      "המחוז יחליט ביום שני.",
    ],
  },
  fa: {
    sentences: [
      "قایق شهر ولم در ماه مه متوقف می‌شود.",
      "آیا شهردار ایلزه برانت پل تازه می‌خواهد؟",
      "اما استان پول ندارد.",
      "استان روز دوشنبه تصمیم می‌گیرد.",
    ],
  },
  hi: {
    sentences: [
      "वेल्म की नाव मई में बंद हो जाएगी।",
      "महापौर इल्से ब्रांट एक नया पुल चाहती हैं।",
      "लेकिन ज़िले के पास पैसा नहीं है।",
      "क्या ज़िला सोमवार को फ़ैसला करेगा?",
    ],
  },
  th: {
    sentences: [
      "เรือข้ามฟากเมืองเวล์มจะหยุดวิ่งในเดือนพฤษภาคมปีหน้า",
      "นายกเทศมนตรีอิลเซอต้องการสร้างสะพานใหม่ข้ามแม่น้ำ",
      "อย่างไรก็ตามจังหวัดไม่มีเงินพอสำหรับงานนี้",
      "สภาจังหวัดจะตัดสินใจเรื่องสะพานในวันจันทร์",
    ],
    glue: "\n",
  },
  vi: {
    sentences: [
      "Phà của Velm sẽ ngừng chạy vào tháng Năm.",
      "TS. Ilse Brandt muốn xây một cây cầu.",
      "Tuy nhiên, tỉnh không có tiền.",
      "Tỉnh quyết định vào thứ Hai.",
    ],
  },
  id: {
    sentences: [
      "Feri Velm akan berhenti pada bulan Mei.",
      "Dr. Ilse Brandt menginginkan sebuah jembatan.",
      "Namun, kabupaten tidak punya uang.",
      "Kabupaten memutuskan pada hari Senin.",
    ],
  },
  zh: {
    sentences: [
      "维尔姆的渡轮将在五月停航。",
      "市长布兰特想要建一座新桥。",
      "但是县里没有钱。",
      "县议会周一会作出决定吗？",
    ],
    glue: "",
  },
  ja: {
    sentences: [
      "ヴェルムの渡し船は五月に廃止される。",
      "ブラント市長は「橋がほしい。急ぐ」と話した。",
      "しかし、郡には金がない。",
      "郡議会は月曜日に決めるのか？",
    ],
    glue: "",
  },
  ko: {
    sentences: [
      "벨름의 나룻배가 5월에 멈춘다.",
      "브란트 시장은 새 다리를 원한다.",
      "그러나 군에는 돈이 없다.",
      "군 의회는 월요일에 결정한다!",
    ],
  },
};

describe.each(Object.entries(stories))("%s", (lang, { sentences, glue = " " }) => {
  const article = articleOf({ text: sentences.join(glue), lang });

  it("ends sentences where they end", () => {
    expect(sentencesOf(article, lang).map(({ text }) => text)).toEqual(sentences);
  });

  it("knows the sentence that leans on another", () => {
    expect(sentences.map(leaningIn(lang))).toEqual([false, false, true, false]);
  });

  it("never shows that one without the other", () => {
    for (const sentences of [1, 2, 3]) {
      const result = digest(article, { sentences });
      if (!result.ok) throw new Error(result.failure);
      const texts = result.value.summary.map(({ text }) => text);
      expect(texts).toHaveLength(sentences);
      if (texts.includes(stories[lang]?.sentences[2] ?? ""))
        expect(texts).toContain(stories[lang]?.sentences[1]);
    }
  });
});
