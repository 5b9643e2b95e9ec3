import { type DeclaredThing, type Term, terms } from "#model/declared.ts";
import { listOf, type Thing, typesOf } from "./json-ld.ts";
import { tidy } from "./metadata.ts";

/** So many things are carried of what a page declares, and words of so many letters: more is no name of anything. */
const MOST = 24;
const LONGEST = 120;

/** What a thing tells of others that the text may name: whom an article is about, who takes part. */
const INSIDE = ["about", "mentions", "itemReviewed", "performer", "organizer", "location"];
/** Types of things that people, companies, products, works, events and recipes are. */
const TOLD =
  /(?:Person|Recipe|Vehicle|Car|Movie|Book|Album|Corporation|University|City|Country|Area|Event|Product|Application|Game|Series|Organization|Business|Place)$/;

type Fields = Record<string, unknown> & { "@type"?: unknown; offers?: unknown };
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The things that the page's JSON-LD tells of, each offer of one as that thing with a price. `digest` reads them. */
export function declaredOf(things: Thing[]): DeclaredThing[] {
  const all = (things as Fields[])
    .flatMap((thing) => [thing, ...INSIDE.flatMap((key) => listOf(thing[key]))])
    .filter(isFields)
    .flatMap((thing) =>
      [thing, ...listOf(thing.offers).map((offer) => ({ ...thing, ...(offer as Fields) }))].map((one) => ({
        type: typesOf(thing).find((each) => TOLD.test(each)),
        one,
      })),
    )
    .flatMap(({ type, one }) => (type ? [{ type, ...wordsOf(one) }] : []));
  return [...new Map(all.map((thing) => [JSON.stringify(thing), thing])).values()].slice(0, MOST);
}

function wordsOf(thing: Fields): Partial<Record<Term, string>> {
  return Object.fromEntries(
    terms.flatMap((term) => {
      const [first] = listOf(thing[term]);
      const words = /string|number/.test(typeof first) ? tidy(`${first}`) : "";
      return words && words.length <= LONGEST ? [[term, words]] : [];
    }),
  );
}
