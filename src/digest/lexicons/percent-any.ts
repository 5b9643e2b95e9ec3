/** "Percent" and "percentage points" after a number, as regular expressions, in languages whose other words for numbers are not known here. */
export const percentWords: Readonly<Record<string, string>> = {
  cs: "procent[aou]?|procentní(?:ch|ho)? bod(?:y|ů|u)?",
  da: "procent(?:point)?",
  fa: "درصد",
  fi: "prosentt(?:ia|i)(?:yksikkö[äa]?)?",
  he: "אחוזים|אחוז",
  hi: "प्रतिशत|फीसदी|फ़ीसदी",
  hu: "százalék(?:pont)?",
  id: "persen",
  ms: "peratus",
  nb: "prosent(?:poeng)?",
  no: "prosent(?:poeng)?",
  pl: "proc(?:\\.|entów|enta|ent)(?: punkt(?:ów|y|u)?)?|(?:punkt(?:ów|y|u)? procentow(?:ych|ego|e)|pkt\\.? proc\\.)",
  ro: "la sută|procente?",
  sv: "procent(?:enheter|enhet)?",
  th: "เปอร์เซ็นต์|เปอร์เซนต์",
  uk: "відсот(?:ків|ки|ка|ок)|процент(?:ів|и|а)?",
  vi: "phần trăm",
};

/** What stands before the number instead: `%50`, `yüzde 50`. */
export const percentLeads: Readonly<Record<string, string>> = {
  eu: "%\\s?|ehuneko\\s",
  ku: "%\\s?|ji\\ssedî\\s",
  tr: "%\\s?|yüzde\\s",
  zh: "百分之\\s?",
};

/** The digits of `百分之五十`, in order. */
export const hanDigits = "零一二三四五六七八九";
