import type { Prose } from "./prose.ts";

export const de: Prose = {
  stops:
    "aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da damit dann " +
    "das dass daß dein dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein " +
    "eine einem einen einer eines er es etwas euch für gegen gewesen hab habe haben hat hatte hatten hier hin hinter " +
    "ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jetzt kann kein keine können " +
    "man mehr mein mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich " +
    "sie sind so soll sollte sondern sonst um und uns unter vom von vor war waren was weil wenn werden wer wie wieder " +
    "will wir wird wo wurde wurden während zu zum zur zwischen über",
  abbreviations: {
    always:
      "dr prof hr fr frl st dipl ing med phil jur rer nat hl bzw ca vgl z.b d.h u.a i.d.r v.a s.o s.u o.ä u.ä evtl ggf " +
      "inkl exkl sog geb gest verh zzgl abzgl z b d h u a i v insb allg urspr bspw mind max min tel bd nr abs art abb " +
      "aufl ausg hrsg lat griech engl frz dt",
    number: "jan feb mär apr jun jul aug sep sept okt nov dez s kap anm ziff",
    maybe: "usw mio mrd tsd etc u.s.w str jh jhd co inc corp v.chr n.chr chr usf",
  },
  ordinals: true,
  leaning: [
    "er|sie|es|ihm|ihn|ihnen|ihr|ihre|ihrer|ihren|sein|seine|seinen|seiner|seinem|dies|diese|dieser|dieses|diesem|diesen",
    "(?:der|die|das)(?= (?:ist|war|sei|hat|hatte|wird|wurde|soll|sagte|kann|muss|bedeutet|gilt|macht|zeigt|wäre|sind))",
    "(?:der|die|das|den|dem)(?:selben?| gleichen?)|beide|letztere[rs]?|erstere[rs]?|solche?[rns]?|deren|dessen|jene[rs]?",
    "aber|und|oder|doch|denn|sondern|jedoch|allerdings|dennoch|trotzdem|deshalb|deswegen|daher|darum|somit|folglich",
    "erstens|zweitens|drittens|zu guter Letzt|außerdem|zudem|ferner|überdies|auch|ebenso|hingegen|dagegen|stattdessen|vielmehr|zwar|nämlich|dabei|dadurch|dazwischen|damit",
    "(?:nach|laut|mit|bei|von|zu|für|gegen|ohne|durch|auf|in|an|aus|unter|über|vor|seit|wegen) (?:ihm|ihr|ihnen|ihn|denen|deren|dessen|diese[mrsn]?)(?! (?:Jahr|Monat|Woche|Wochenende|Sommer|Winter|Frühling|Frühjahr|Herbst|Tag|Morgen|Abend))",
    "danach|daraufhin|dann|davor|zuvor|später|anschließend|schließlich|inzwischen|unterdessen|seitdem|seither|damals",
    "dazu|dafür|davon|darin|darauf|daran|darüber|dort|hier|hierbei|hierzu|so|zum beispiel|etwa|im gegensatz dazu",
  ],
  standing: [
    "es (?:gibt|gab|ist (?:klar|möglich|bekannt)|heißt|geht um)",
    "dies(?:es|e[rmn]?)? (?:Woche|Jahr|Monat|Wochenende|Sommer|Winter)",
    "so (?:wie|viel|lange|weit)|etwa \\d|auch (?:wenn|der|die|das)",
  ],
  furniture: [
    "^hier (?:ist|sind) |foto:|bild:|quelle:|newsletter|\\bcookies?\\b|lesen sie auch|mehr zum thema|jetzt abonnieren|auch interessant:|affiliate-links?\\b|\\bwir (?:erhalten|bekommen) .{0,30}provision|veranstaltung ist (?:bereits |leider )?(?:vorbei|beendet)",
    "\\((?:links|rechts|mitte|oben|unten|im bild|[a-zäöüß]+ trikot)[^)]{0,20}\\)|(?:melde dich|melden sie sich) (?:bitte )?an\\b|bereits bewertet",
  ],
  telling: [
    "\\b(?:zusammenfassend|kurz gesagt|insgesamt|vor allem|fazit|das wichtigste|wir (?:zeigen|stellen|untersuchen)|(?:diese|die) studie zeigt)\\b",
  ],
  persons: "ich wir mein meine unser unsere uns mich mir du sie dein",
};
