import type { Declared } from "#model/article.ts";
import { listOf, stringOf, type Thing, typesOf } from "./json-ld.ts";
import { tidy } from "./metadata.ts";

/** So much is carried of what a page declares: an offer, an event, a recipe has a handful of facts. */
const MOST = 24;
const LONGEST = 120;

/** Whatever is in them may be of any type: a page may write what it likes. */
type Fields = {
  [key in
    | "name"
    | "offers"
    | "price"
    | "lowPrice"
    | "highPrice"
    | "priceCurrency"
    | "startDate"
    | "endDate"
    | "prepTime"
    | "cookTime"
    | "totalTime"
    | "recipeYield"
    | "jobTitle"
    | "about"
    | "mentions"
    | "itemReviewed"
    | "performer"
    | "organizer"
    | "location"]?: unknown;
};
type Reader = (thing: Fields) => (Declared | null)[];

/** What each type of thing tells that a text may also say. */
const readers: [type: RegExp, read: Reader][] = [
  [/^(?:Product|Vehicle|Car|IndividualProduct|SoftwareApplication|Book|Event|\w+Event)$/, offers],
  [/^(?:Event|\w+Event)$/, event],
  [/^Recipe$/, recipe],
  [/^(?:Person)$/, person],
  [
    /^(?:Product|Vehicle|Car|SoftwareApplication|VideoGame|Movie|Book|MusicAlbum|TVSeries|CreativeWorkSeries)$/,
    (thing) => [named("thing", thing)],
  ],
  [
    /^(?:Organization|Corporation|NewsMediaOrganization|LocalBusiness|CollegeOrUniversity)$/,
    (thing) => [named("org", thing)],
  ],
  [/^(?:Place|City|Country|AdministrativeArea)$/, (thing) => [named("place", thing)]],
];

/**
 * What the page's JSON-LD says of prices, times, amounts and names, as data: it gives kind, label and normal form to
 * what the text says too. What only JSON-LD says is never shown, so nothing here needs a place.
 */
export function declaredOf(things: Thing[]): Declared[] {
  const all = things
    .flatMap((thing) => [thing, ...within(thing)])
    .flatMap((thing) => {
      const types = typesOf(thing as Thing);
      return readers.flatMap(([type, read]) =>
        types.some((each) => type.test(each)) ? read(thing as Fields) : [],
      );
    })
    .filter((each) => each !== null);
  const known = new Set<string>();
  const fresh = all.filter(({ kind, label, value }) => {
    const key = `${kind} ${label} ${value}`;
    return !known.has(key) && known.add(key);
  });
  return fresh.slice(0, MOST);
}

/** Whom and what an article says it is about, and who takes part. */
const within = (thing: Thing): Fields[] =>
  (["about", "mentions", "itemReviewed", "performer", "organizer", "location"] as const)
    .flatMap((key) => listOf((thing as Fields)[key]))
    .filter(isFields);

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const words = (value: unknown): string => {
  const text = tidy(typeof value === "number" ? String(value) : stringOf(value));
  return text.length > LONGEST ? "" : text;
};

function offers(thing: Fields): (Declared | null)[] {
  const label = words(thing.name);
  return listOf(thing.offers)
    .filter(isFields)
    .flatMap((offer) =>
      (["price", "lowPrice", "highPrice"] as const).map((key) => ({
        price: words(offer[key]),
        currency: words(offer.priceCurrency),
      })),
    )
    .map(({ price, currency }) => {
      const value = Number(price);
      const isSum = /^\d+(?:\.\d+)?$/.test(price) && value > 0 && /^[A-Z]{3}$/.test(currency);
      return isSum ? { kind: "money", label, value: price, normalised: `${value} ${currency}` } : null;
    });
}

function event(thing: Fields): (Declared | null)[] {
  const label = words(thing.name);
  return (["startDate", "endDate"] as const).map((key): Declared | null => {
    const day = /^\d{4}-\d\d-\d\d/.exec(words(thing[key]))?.[0];
    return day ? { kind: "date", label, value: day, normalised: day } : null;
  });
}

/** Whose words are ours are told by a code, which the digest says in the language of the text. */
function recipe(thing: Fields): (Declared | null)[] {
  const times = (["prepTime", "cookTime", "totalTime"] as const).map((key): Declared | null => {
    const value = words(thing[key]);
    return /^P(?=\dT|T\d|\d)[\dDHMST]+$/.test(value)
      ? { kind: "quantity", label: key, value, normalised: value }
      : null;
  });
  const [, yields] = /^(\d{1,3})(?: \D{2,40})?$/.exec(words(thing.recipeYield)) ?? [];
  return [
    ...times,
    yields ? { kind: "quantity", label: "recipeYield", value: yields, normalised: yields } : null,
  ];
}

function person(thing: Fields): (Declared | null)[] {
  const [value, label] = [words(thing.name), words(thing.jobTitle)];
  return value.includes(" ") ? [{ kind: "person", label, value }] : [];
}

function named(kind: "thing" | "org" | "place", thing: Fields): Declared | null {
  const value = words(thing.name);
  return value ? { kind, label: "", value } : null;
}
