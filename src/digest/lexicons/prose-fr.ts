import type { Prose } from "./prose.ts";

export const fr: Prose = {
  stops:
    "à ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir bien c'est car ce cela ces cet cette " +
    "ceux chez comme contre d dans de depuis des deux dit donc du elle elles en encore entre est et été être eu eux fait " +
    "faire fois font il ils j je jusqu l la le les leur leurs lors lui ma mais me même mes moi moins mon n ne ni non nos " +
    "notre nous on ont ou où par pas pendant peu peut plus pour près pu qu quand que quel qui s sa sans se selon ses si " +
    "son sont sous sur ta te tous tout toute toutes très trop tu un une va vers voir vos votre vous y était étaient",
  abbreviations: {
    always: "m mm mme mmes mlle mlles dr pr me mgr st ste ex cf av bd env p.ex vol art chap éd",
    number: "n no nos p pp fig tél janv févr avr juil sept oct nov déc",
    maybe: "etc inc cie j.-c apr u.e",
  },
  leaning: [
    "il|elle|ils|elles|lui|leurs?|son|sa|ses|ce(?:ci|la|lui-ci|lle-ci|ux-ci|lui|lle|ux|lles)?|cet|cette|ces|ça|on|y|en effet",
    "c['’](?:est|était|étaient|en est)|d['’]autres|les deux|(?:ce|cette) derni(?:er|ère)|l['’](?:un|une|autre)|tous deux",
    "mais|et|ou|or|donc|car|ainsi|alors|aussi|cependant|pourtant|toutefois|néanmoins|ensuite|puis|enfin|par ailleurs",
    "tout d['’]abord|premièrement|deuxièmement|en revanche|au contraire|de plus|en outre|d['’]ailleurs|de même|par exemple|en conséquence|par conséquent|du coup",
    "depuis(?=,)|là|de son côté|de leur côté|pour sa part|à son tour|en fait|de fait|dans ce|dans cette|à cette|à ce",
    "autrement dit|par la suite|dans la foulée|entre-temps|parallèlement|dès lors|après (?:cela|quoi)|(?:selon|pour|avec|chez|sans|contre|d['’]après|parmi|entre|grâce à|à cause d['’]) ?(?:lui|elles?|eux|celui-ci|celle-ci|cela)|une fois",
    // "Né à Velm, il …": a participle before the pronoun it belongs to
    "(?:\\p{L}+(?:ée?s?|ies?|ite?s?|ant))(?= [^.!?;:]{0,90}, (?:il|elle|ils|elles) )",
  ],
  standing: [
    "il (?:y a|faut|est|était|a fallu|s['’]agit)(?: (?:clair|possible|probable|temps|question))?(?= (?:que|de|d['’]|un|une|des|trois|deux|plus|désormais))",
    "ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week-end|mois)|cette (?:semaine|année|nuit)|ces derni",
    "ceux qui|celles qui|on (?:sait|connaît)|et si|ou encore",
  ],
  furniture: [
    "^voici |lire aussi|à lire|photo :|crédit|newsletter|\\bcookies?\\b|abonnez-vous|liens? (?:d['’])?affili|^(?:en )?vidéo ?[:|]|inscrivez-vous|article réservé",
  ],
  telling: [
    "\\b(?:en (?:résumé|conclusion|bref)|avant tout|nous (?:proposons|présentons|montrons)|l['’]étude montre)",
  ],
  persons: "je j'ai nous vous mon ma mes notre nos votre vos moi",
};
