import type { Prose } from "./prose.ts";

export const tr: Prose = {
  stops:
    "acaba ama ancak artık aslında az bana bazı belki ben beni benim bile bir biraz biri birkaç biz bize bu buna bunu bunun " +
    "çok çünkü da daha dan de defa değil diye dolayı en fakat gibi göre ha hem henüz hep hepsi her hiç için ile ise işte " +
    "kadar karşı kez ki kim kimse mı mi mu mü nasıl ne neden nerede o olan olarak oldu olduğu olduğunu olmak olan on ona " +
    "onlar onu onun öyle sadece sanki sen siz sonra sonunda şey şu tarafından tüm üzere var ve veya ya yani yer yine yok",
  abbreviations: {
    always: "dr doç prof av sn yrd öğr gör alb yzb bkz örn hz st s vb.",
    number: "no nr s sf cilt tel madde",
    maybe: "vb vs a.ş ltd şti t.c m.ö m.s yy",
  },
  ordinals: true,
  leaning: [
    "o|onlar|onun|onu|ona|bu|bunlar|bunu|bunun|buna|şu|böyle|böylece|böylelikle|öyle|bunlardan|bunların|ikisi|her ikisi",
    "onda|ondan|onlara|onları|onlarda|onlardan|onların|bunda|bunlara|bunları|buradakiler|oradakiler|kendisi(?:ne|ni|nden)?|ona göre",
    "ama|ve|veya|fakat|ancak|oysa|çünkü|yani|ayrıca|üstelik|dolayısıyla|bu nedenle|bunun (?:üzerine|yanı sıra|için)|buna (?:karşın|rağmen|göre)",
    "daha sonra|sonra|ardından|bu arada|bu sırada|öte yandan|örneğin|aslında|nitekim|yine de|aynı zamanda|orada|bundan",
  ],
  standing: ["bu (?:yıl|hafta|ay|sabah|akşam|gece)"],
  furniture: ["fotoğraf:|abone ol|\\bçerez|devamını oku|bülten"],
  telling: ["(?:özetle|sonuç olarak|kısacası|bu (?:çalışmada|makalede))"],
  persons: "ben biz bana bize benim bizim siz sizin",
};
