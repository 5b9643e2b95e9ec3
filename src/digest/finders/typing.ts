import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import { isClub } from "./clubs.ts";
import { type Context, contextOf } from "./context.ts";
import type { Mention } from "./mentions.ts";
import { roleAfter, roleBefore } from "./roles.ts";

/** A thing is a work, an event, a product; other names are no facts: the adjectives of places. */
export type NameKind = "person" | "org" | "place" | "thing" | "other";
export type Votes = Record<Exclude<NameKind, "thing">, number>;

type Rule = [why: string, holds: (context: Context) => boolean, votes: Partial<Votes>];

const isAcronym = (text: string) => /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(text);

/** Each rule that holds of a mention votes for what the name may be; the votes of all mentions are counted together. */
const rules: Rule[] = [
  ["title before: Mr Obama", ({ mention }) => mention.titled, { person: 3 }],
  [
    "given name first: Larry Finlay",
    (c) => c.words.length > 1 && c.lexicon.given.has(c.first.split("-")[0] ?? ""),
    { person: 3 },
  ],
  ["given name alone: Grace", (c) => c.words.length === 1 && c.lexicon.given.has(c.first), { person: 1.5 }],
  [
    "he who says: Boockvar added",
    (c) => c.lexicon.said.has(c.after) && c.before !== "the" && c.after2 !== "it",
    { person: 1, org: 0.4 },
  ],
  ["Xiaomi said it", (c) => c.lexicon.said.has(c.after) && c.after2 === "it", { org: 1.5 }],
  ["says who: said Finlay", (c) => c.lexicon.said.has(c.before), { person: 1.2, org: 0.5 }],
  ["age: Dennis, 24,", (c) => /^, \d{1,3}[,. ]/.test(c.right), { person: 3 }],
  ["Mugabe, who", (c) => /^, (?:who|whose)\b/.test(c.right), { person: 2 }],
  ["role before: official Marini", (c) => Boolean(roleBefore(c.mention, c.lexicon)?.noun), { person: 2 }],
  [
    "role after: Lei Jun, chief executive",
    (c) => Boolean(roleAfter(c.mention, c.lexicon)?.noun),
    { person: 3 },
  ],
  ["maker: developer Mojang", (c) => c.lexicon.makers.has(c.before), { org: 3 }],
  ["creator Stan Lee", (c) => c.words.length > 1 && maker.test(c.before), { person: 3, org: -2 }],
  [
    "a club: the Corvane striker, Corvane's 2-1 win",
    (c) => isClub(c.mention, c.left, c.right, c.lexicon),
    { org: 3, person: -2, place: -4 },
  ],
  ["Xiaomi, the technology giant", (c) => appositive(c.right, c.lexicon), { org: 2.5 }],
  [
    "his wife Grace",
    (c) => /\b(?:wife|husband|son|daughter|brother|sister|mother|father) $/.test(c.left),
    { person: 3 },
  ],
  [
    "Apple's chief executive",
    (c) =>
      /^['’]s (?:\w+ )?(?:chief|ceo|executive|spokes|founder|board|shares|stock|parent|products|customers|gains|results|profits?|sales|revenues?|earnings|owner|website|app|headquarters|spokes\w+)/i.test(
        c.right,
      ),
    { org: 2 },
  ],
  [
    "spokesman for, chief executive of",
    (c) =>
      /(?:spokes\w+|executive|ceo|founder|director|manager|chairman|head|analyst|strategist|economist|statement|share|employee|professor|researcher)s? (?:of|for|at|from|with|in) (?:the )?$/i.test(
        c.left,
      ),
    { org: 2 },
  ],
  ["company's form: Snap Inc", (c) => c.words.length > 1 && c.lexicon.company.has(c.last), { org: 5 }],
  [
    "organisation's word",
    (c) => c.words.length > 1 && (c.lexicon.orgs.has(c.last) || headed(c, c.lexicon.orgs)),
    { org: 4 },
  ],
  [
    "organisation's word within",
    (c) => c.words.length > 2 && c.words.some((w) => c.lexicon.orgs.has(w)),
    { org: 1.5 },
  ],
  [
    "Ludwig van Beethoven",
    (c) => !c.lexicon.capitalNouns && c.words.some((w) => /^(?:van|von|bin|ibn)$/.test(w)),
    { person: 2 },
  ],
  ["Bahl & Gaynor", (c) => /\p{L} ?& ?\p{L}{2}/u.test(c.mention.text), { org: 4 }],
  ["known organisation", (c) => c.lexicon.known.has(c.mention.key), { org: 3 }],
  ["acronym", (c) => isAcronym(c.mention.text), { org: 0.9 }],
  ["website: lanjinger.com", (c) => /\.(?:com|org|net|ca|uk|de|io|gov|edu|co)$/.test(c.last), { org: 3 }],
  ["the Kremlin said", (c) => c.before === "the" && c.lexicon.said.has(c.after), { org: 1.5 }],
  ["the …", (c) => c.before === "the", { org: 0.4, place: 0.3, other: 0.3, person: -2 }],
  [
    "companies act",
    (c) =>
      /^(?:announced|launched|released|unveiled|sells|sold|shares|stock|acquired|hired|plans)$/.test(c.after),
    { org: 0.7 },
  ],
  ["in the gazetteer", (c) => c.lexicon.gazetteer.has(c.mention.key), { place: 5 }],
  [
    "place's word: Lake Victoria",
    (c) =>
      c.words.length > 1 &&
      (c.lexicon.places.has(c.last) || ["lake", "mount", "port", "cape", "fort"].includes(c.first)),
    { place: 4 },
  ],
  ["in Harare, à Paris", (c) => /^(?:in|à|em|nach|aus)$/.test(c.before), { place: 1, org: 0.1 }],
  [
    "near Calais",
    (c) =>
      /^(?:near|across|throughout|outside|toward|towards|visiting|northern|southern|eastern|western|central)$/.test(
        c.before,
      ),
    { place: 1.5 },
  ],
  [
    "state of, city of",
    (c) =>
      /(?:(?:state|city|town|village|province|region|capital|island|district|suburb|county|port) (?:of )?|(?:mayor|governor|residents|people|streets|outskirts|north|south|east|west) of )$/.test(
        c.left,
      ),
    { place: 2.5 },
  ],
  [
    "Lakhimpur district, Noida airport",
    (c) =>
      /^(?:district|province|region|county|village|suburb|neighbou?rhood|airport|border|valley|coast|peninsula|island)$/.test(
        c.after,
      ),
    { place: 2.5 },
  ],
  ["Grenchen, Switzerland", (c) => nextIsPlace(c), { place: 1.5 }],
  ["from, at, to", (c) => /^(?:from|to|at|into|left|via)$/.test(c.before), { place: 0.5, org: 0.3 }],
  ["Harare-based", (c) => /^-based/.test(c.right), { place: 3 }],
  ["prize, event, law", (c) => c.words.length > 1 && c.lexicon.others.has(c.last), { other: 5 }],
  ["event's word within", (c) => c.words.some((w) => c.lexicon.others.has(w)), { other: 1 }],
  [
    "title of a work",
    (c) => /["“‘'«](?:The |An? )?$/.test(c.left) && /^[,.]?["”’'»]/.test(c.right),
    { other: 4.5 },
  ],
  [
    "Photoshop plugin, the film Corvane, a game called Corvane",
    (c) =>
      c.lexicon.things.has(c.after.replace(/s$/, "")) ||
      (c.lexicon.things.has(c.before) && !c.lexicon.given.has(c.first)),
    { other: 2, person: -1.5, place: -1 },
  ],
  [
    "Le Figaro newspaper",
    (c) => c.lexicon.makers.has(c.after) && !/^\p{Lu}/u.test(c.right.slice(c.after.length + 2)),
    { org: 2, person: -2, place: -1 },
  ],
  [
    "death of, arrest of",
    (c) =>
      c.words.length > 1 &&
      /\b(?:death|murder|killing|shooting|arrest|trial|widow|biography|testimony) of $/.test(c.left),
    { person: 2 },
  ],
  ["model: XU7", (c) => c.words.every((w) => /\d/.test(w)), { other: 3 }],
  ["an iPhone, XU7 sedans", (c) => /^an?$/.test(c.before), { other: 1 }],
  ["adjective: Kenyan, North Korean", ({ words, lexicon }) => isAdjective(words, lexicon), { other: 6 }],
];

/** People and companies alike. */
const maker = /^(?:creator|producer|owner|builder|partner|distributor)$/;

/** The adjective of a place or a people: no name of anything. */
export function isAdjective(words: string[], lexicon: Lexicon): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length === 1) return lexicon.demonyms.has(first);
  return words.length === 2 && lexicon.demonyms.has(last.replace(/s$/, "")) && !lexicon.given.has(first);
}

/** "University of Leeds", "Organization for Migration": a word of `heads` before of or for. */
const headed = ({ words }: Context, heads: Set<string>) =>
  words.some((word, at) => heads.has(word) && ["of", "for"].includes(words[at + 1] ?? ""));

const appositive = (right: string, { makers }: Lexicon) => {
  const words =
    /^, (?:an?|the|one of|\p{L}+['’]s) ([^,.;:]+)/u
      .exec(right)?.[1]
      ?.toLowerCase()
      .split(/[\s-]+/) ?? [];
  return words.slice(0, 6).some((word) => makers.has(word));
};

const nextIsPlace = ({ right, lexicon }: Context) => {
  const next = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u.exec(right)?.[1];
  return next !== undefined && lexicon.gazetteer.has(next.toLowerCase());
};

/** What the mentions of one name say it is; what repeats counts less and less. */
export function votesOf(mentions: Mention[], lexicon: Lexicon): Votes {
  const votes: Votes = { person: 0, org: 0, place: 0, other: 0 };
  const contexts = mentions.slice(0, 12).map((mention) => contextOf(mention, lexicon));
  for (const [, holds, gives] of rules) {
    const times = contexts.filter(holds).length;
    if (times === 0) continue;
    for (const [kind, weight] of Object.entries(gives) as [keyof Votes, number][]) {
      votes[kind] += weight * Math.min(2, Math.sqrt(times));
    }
  }
  return votes;
}
