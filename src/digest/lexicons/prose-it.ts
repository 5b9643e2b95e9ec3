import type { Prose } from "./prose.ts";

export const it: Prose = {
  stops:
    "a abbia ad agli ai al alla alle allo anche ancora aveva avere c che chi ci come con contro cui d da dagli dai dal dalla " +
    "dalle degli dei del della delle dello di dopo dove due e è ed era erano essere fa fino fra già gli ha hanno ho i il in " +
    "io l la le lei li lo loro lui ma mi mio molto ne nei nel nella nelle nello noi non nostra nostro o ogni per perché però " +
    "più poi prima quale quando quanto quella quelle quelli quello questa queste questi questo qui sarà se sei senza si sia " +
    "sono sta stata stati stato su sua sue sugli sui sul sulla sulle suo suoi tra tutti tutto un una uno vi voi",
  abbreviations: {
    always:
      "sig sig.ra dott dott.ssa prof prof.ssa ing avv on sen gen col cap s ss san pag art es p.es cfr ca",
    number: "n nn p pp vol fig tel gen feb mar apr mag giu lug ago set sett ott nov dic",
    maybe: "ecc etc s.p.a s.r.l a.c d.c inc",
  },
  leaning: [
    "lui|lei|loro|egli|ella|essi|esse|esso|essa|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|entrambi|entrambe",
    "(?:il|la|i|le) (?:suo|sua|suoi|sue|loro|stesso|stessa|altro|altra|secondo|seconda|due)",
    "(?:secondo|per|con|da|di|a|in|tra|fra|su|senza|contro) (?:lui|lei|loro|essi|esse|ciò)",
    "ma|e|ed|o|però|tuttavia|quindi|dunque|perciò|pertanto|così|inoltre|infatti|anche|invece|eppure|anzi|poi|allora|infine",
    "innanzitutto|in primo luogo|in secondo luogo|infine|nel frattempo|intanto|al contrario|per (?:esempio|questo|ciò)|ad esempio|di conseguenza|in realtà|del resto|cioè|lì|da allora",
    "in (?:questo|questa|quel|quella) (?:modo|caso|senso|contesto|occasione)|dopo (?:di ciò|questo|quello)|a (?:sua|loro) volta",
  ],
  standing: [
    "quest[oa] (?:settimana|anno|mese|mattina|sera|pomeriggio|estate|inverno)|quelli che|coloro che|così come|anche se",
  ],
  furniture: [
    "^ecco |leggi anche|foto:|newsletter|\\bcookies?\\b|iscriviti|abbonati|seguici|riproduzione riservata",
  ],
  telling: [
    "\\b(?:in (?:sintesi|conclusione|breve)|soprattutto|(?:proponiamo|presentiamo|mostriamo)|lo studio mostra)",
  ],
  persons: "io noi mi ci mio mia nostro nostra tu voi tuo vostro",
};
