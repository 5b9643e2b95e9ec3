import type { DeclaredThing } from "#model/declared.ts";

/** What a thing tells that a text may also say. `label`: a name or a title of the page's own, or a term of a recipe. */
export type Declared = {
  kind: "person" | "org" | "place" | "thing" | "date" | "money" | "quantity";
  label: string;
  value: string;
  /** As in a fact. */
  normalised?: string;
};
type Reader = (thing: DeclaredThing) => (Declared | null)[];

/** What each type of thing tells. */
const readers: [type: RegExp, read: Reader][] = [
  [/^(?:Product|Vehicle|Car|IndividualProduct|SoftwareApplication|Book|\w*Event)$/, offer],
  [/Event$/, event],
  [/^Recipe$/, recipe],
  [/^Person$/, person],
  [
    /^(?:Product|Vehicle|Car|Movie|Book|MusicAlbum|SoftwareApplication|VideoGame|TVSeries|CreativeWorkSeries)$/,
    named("thing"),
  ],
  [/^(?:Corporation|CollegeOrUniversity|\w*(?:Organization|Business))$/, named("org")],
  [/^(?:Place|City|Country|AdministrativeArea)$/, named("place")],
];

/** Prices, times, amounts and names, each once: what only JSON-LD says is never shown, so that nothing here needs a place. */
export function declaredIn(things: DeclaredThing[]): Declared[] {
  const all = things
    .flatMap((thing) => readers.flatMap(([type, read]) => (type.test(thing.type) ? read(thing) : [])))
    .filter((each) => each !== null);
  return [...new Map(all.map((one) => [`${one.kind} ${one.label} ${one.value}`, one])).values()];
}

function offer({
  name = "",
  priceCurrency = "",
  price,
  lowPrice,
  highPrice,
}: DeclaredThing): (Declared | null)[] {
  return [price, lowPrice, highPrice].map((value = "") => {
    const isSum = /^\d+(?:\.\d+)?$/.test(value) && Number(value) > 0 && /^[A-Z]{3}$/.test(priceCurrency);
    return isSum
      ? { kind: "money", label: name, value, normalised: `${Number(value)} ${priceCurrency}` }
      : null;
  });
}

function event({ name = "", startDate, endDate }: DeclaredThing): (Declared | null)[] {
  return [startDate, endDate].map((date = "") => {
    const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
    return day ? { kind: "date", label: name, value: day, normalised: day } : null;
  });
}

function recipe(thing: DeclaredThing): (Declared | null)[] {
  const times = (["prepTime", "cookTime", "totalTime"] as const).map((label): Declared | null => {
    const { [label]: value = "" } = thing;
    const isTime = /^P(?=\dT|T\d|\d)[\dDHMST]+$/.test(value);
    return isTime ? { kind: "quantity", label, value, normalised: value } : null;
  });
  const [, yields] = /^(\d{1,3})(?: \D{2,40})?$/.exec(thing.recipeYield ?? "") ?? [];
  return [
    ...times,
    yields ? { kind: "quantity", label: "recipeYield", value: yields, normalised: yields } : null,
  ];
}

function person({ name = "", jobTitle = "" }: DeclaredThing): (Declared | null)[] {
  return name.includes(" ") ? [{ kind: "person", label: jobTitle, value: name }] : [];
}

function named(kind: "thing" | "org" | "place"): Reader {
  return ({ name }) => (name ? [{ kind, label: "", value: name }] : []);
}
