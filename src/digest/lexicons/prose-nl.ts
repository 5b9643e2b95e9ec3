import type { Prose } from "./prose.ts";

export const nl: Prose = {
  stops:
    "aan al alle alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen haar " +
    "had hadden heb hebben heeft hem het hier hij hoe hun ik in is ja je jij kan kon kunnen maar me meer men met mij mijn moet " +
    "na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want " +
    "waren was wat we wel werd werden wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou",
  abbreviations: {
    always:
      "dhr mevr mw dr drs ir mr prof ds st bijv bv ca d.w.z o.a t.a.v m.b.t i.v.m z.g zgn incl excl vgl blz afb",
    number: "nr nrs p pp tel jan feb mrt apr jun jul aug sept okt nov dec",
    maybe: "enz etc e.d b.v n.v inc m.n v.chr n.chr",
  },
  leaning: [
    "hij|zij|ze|het(?= (?:is|was|heeft|had|werd|zou)\\b)|hem|haar|hun|hen|zijn|dit|dat|deze|die|beide|zulke|daarvan|daarin",
    "ten eerste|ten tweede|allereerst|maar|en|of|want|dus|echter|toch|daarom|daardoor|daarnaast|bovendien|ook|verder|daarna|toen|dan|vervolgens|intussen",
    "ondertussen|niettemin|desondanks|integendeel|zo|bijvoorbeeld|daar|daarbij|daarmee|daarvoor|daarop|hierdoor|hierbij|later|sindsdien",
    "in (?:dat|dit) geval|aan de andere kant|met andere woorden|(?:volgens|met|voor|van|bij|naar|na|door|tegen|aan|zonder|onder|over) (?:hem|haar|hen|hun)",
  ],
  standing: [
    "deze (?:week|maand|zomer|winter)|dit (?:jaar|weekend)|zo'n|die van|het is (?:duidelijk|mogelijk|niet)|ook al",
  ],
  furniture: [
    "^hier (?:is|zijn) |lees ook|foto:|nieuwsbrief|\\bcookies?\\b|abonneer|meld je aan|volg ons|bekijk ook",
  ],
  telling: ["\\b(?:kortom|samengevat|samenvattend|vooral|wij (?:tonen|laten zien)|het onderzoek toont)\\b"],
  persons: "ik wij we mijn ons onze mij jij je u uw jullie",
};
