import type { Prose } from "./prose.ts";

export const es: Prose = {
  stops:
    "a al algo algunas algunos ante antes como con contra cual cuando de del desde donde durante e el él ella ellas ellos " +
    "en entre era eran es esa esas ese eso esos esta está están estas este esto estos fue fueron ha había han hasta hay la " +
    "las le les lo los más me mi mientras muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero " +
    "poco por porque que qué quien se según ser si sí sido sin sobre son su sus también tan tanto te tiene tienen todo " +
    "todos tras tu tus un una uno unos y ya yo",
  abbreviations: {
    always:
      "sr sra sres sras srta d dña dr dra prof ing lic gral av avda ud uds pág cap art ej p.ej aprox st sto sta",
    number: "núm no n pp p vol fig tel ene feb mar abr jun jul ago sept oct nov dic",
    maybe: "etc ee.uu s.a s.l cía inc a.c d.c a.m p.m",
  },
  leaning: [
    "él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquello|su|sus|ambos|ambas|lo que",
    "(?:la|el|los|las) (?:mismo|misma|otro|otra|otros|otras|primero|segundo|última|último|dos)(?= (?:es|fue|son|fueron|ha|han|dijo))",
    "(?:según|para|con|por|de|a|en|entre|sin|tras|sobre) (?:él|ella|ellos|ellas|esto|eso|ello|estos|estas|esos|esas)",
    "pero|y|o|e|sino|aunque(?=,)|sin embargo|no obstante|además|también|tampoco|asimismo|por (?:eso|ello|tanto|lo tanto|otro lado|otra parte|su parte)",
    "en primer lugar|en segundo lugar|por último|entonces|luego|después|así|así que|así pues|mientras tanto|en cambio|en consecuencia|de hecho|en efecto|al contrario",
    "allí|ahí|por ejemplo|es decir|a su vez|en ese|en esa|en este (?:sentido|caso)|desde entonces|tras (?:esto|ello|eso)",
  ],
  standing: [
    "est[ea] (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|año|mes|mañana|tarde|noche|verano)",
    "así (?:como|lo)|luego de|después de|(?:él|ella) mism",
  ],
  furniture: [
    "^(?:aquí (?:está|están|tienes)|estos son) |leer más|lea también|foto:|newsletter|\\bcookies?\\b|suscríbete|suscríbase|síguenos|te puede interesar|^mira (?:también|aquí|[|:])|lee también|enlaces? de afiliad|lea más",
  ],
  telling: [
    "\\b(?:en (?:resumen|conclusión|definitiva)|sobre todo|(?:proponemos|presentamos|mostramos)|el estudio muestra)",
  ],
  persons: "yo nosotros me nos mi mis nuestro nuestra tú usted ustedes tu tus",
};
