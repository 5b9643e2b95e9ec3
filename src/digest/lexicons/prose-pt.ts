import type { Prose } from "./prose.ts";

export const pt: Prose = {
  stops:
    "a à ainda além ao aos aqui as às até com como contra da das de depois desde do dos e é ela elas ele eles em entre era " +
    "eram essa essas esse esses esta está estão estas este estes eu foi foram há isso isto já lhe mais mas me mesmo meu " +
    "minha muito na não nas nem no nos nós nossa nosso num numa o os ou para pela pelas pelo pelos pode por porque qual " +
    "quando que quem são se seja sem ser será seu seus só sob sobre sua suas também tem têm ter todo todos um uma umas uns você",
  abbreviations: {
    always: "sr sra srs dr dra prof profa eng av d dep gen cel cap pág art ex p.ex aprox st sto sta",
    number: "n nº p pp vol fig tel jan fev mar abr mai jun jul ago set out nov dez",
    maybe: "etc s.a ltda cia inc eua e.u.a a.c d.c",
  },
  leaning: [
    "ele|ela|eles|elas|isso|isto|aquilo|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|seu|sua|seus|suas|ambos|ambas",
    "(?:o|a|os|as) (?:mesmo|mesma|outro|outra|outros|outras|dois|duas|último|última)(?= (?:é|foi|são|foram|tem|têm|disse))",
    "(?:segundo|para|com|de|por|a|sem|sobre|entre|após) (?:ele|ela|eles|elas|isso|isto)|(?:d|n)(?:ele|ela|eles|elas|isso|isto)",
    "mas|e|ou|porém|contudo|entretanto|no entanto|todavia|portanto|assim|então|além disso|também|ainda assim|por isso|aliás",
    "em primeiro lugar|em segundo lugar|por fim|depois|em seguida|enquanto isso|por outro lado|por sua vez|por exemplo|ou seja|de fato|na verdade|lá|ali|desde então",
    "apesar disso|com isso|nesse|nessa|neste (?:caso|sentido)|após isso|em (?:resposta|contrapartida)",
  ],
  standing: [
    "est[ea] (?:semana|ano|mês|manhã|tarde|noite|segunda|terça|quarta|quinta|sexta|sábado|domingo)|assim como|e se",
  ],
  furniture: [
    "^(?:aqui est|confira)|leia (?:mais|também)|foto:|newsletter|\\bcookies?\\b|inscreva-se|assine|siga-nos|saiba mais",
  ],
  telling: [
    "\\b(?:em (?:resumo|conclusão|suma)|sobretudo|(?:propomos|apresentamos|mostramos)|o estudo mostra)",
  ],
  persons: "eu nós me nos meu minha nosso nossa você vocês te teu tua",
};
