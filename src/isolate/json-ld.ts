/** An object of a page's JSON-LD. Whatever is in it may be of any type: a page may write what it likes. */
export type Thing = {
  [key in
    | "@type"
    | "@id"
    | "name"
    | "headline"
    | "author"
    | "creator"
    | "publisher"
    | "datePublished"
    | "dateCreated"
    | "dateModified"
    | "isAccessibleForFree"
    | "wordCount"]?: unknown;
};

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One value or a list of them, as JSON-LD allows everywhere. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/**
 * All objects a page declares, in order: at the top, in lists, in `@graph`, as `mainEntity`.
 * What does not parse is left out. See https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function thingsOf(document: Document): Thing[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return Array.from(scripts).flatMap((script) => nested(parse(script.textContent ?? ""), 0));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*.*?\*\/)|(?:-->|\]\]>)\s*$/g, ""));
  } catch {
    try {
      // A raw line break inside a string is the most common fault.
      return JSON.parse(source.replace(/[\r\n\t]+/g, " "));
    } catch {
      return null;
    }
  }
}

function nested(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nested(item, depth + 1));
  if (!isThing(value)) return [];
  const inner = value as Record<string, unknown>;
  const keys = ["@graph", "mainEntity", "mainEntityOfPage"];
  return [value, ...keys.flatMap((key) => nested(inner[key], depth + 1))];
}

/** The types of a thing without their vocabulary: `["http://schema.org/NewsArticle"]` → `["NewsArticle"]`. */
export const typesOf = (thing: Thing): string[] =>
  listOf(thing["@type"]).flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/:#]/, "")] : []));

/** A string of a thing, or of the first of a list. */
export function stringOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === "string" && first.trim() ? first.trim() : undefined;
}

/** Names of persons or organisations, which may be strings, things with a name, references into the graph, or lists. */
export function namesOf(value: unknown, things: Thing[]): string[] {
  return listOf(value).flatMap((who) => {
    if (typeof who === "string") return [who];
    if (!isThing(who)) return [];
    const known =
      who.name === undefined ? things.find((thing) => thing["@id"] === who["@id"] && thing.name) : who;
    return listOf(known?.name).filter((name): name is string => typeof name === "string");
  });
}

/** Said to be a company, a paper or the like, by its own type or that of what it refers to. */
export function isOrganisation(who: unknown, things: Thing[]): boolean {
  if (!isThing(who)) return false;
  const known =
    who["@type"] === undefined ? things.find((thing) => thing["@id"] === who["@id"] && thing.name) : who;
  return typesOf(known ?? {}).some((type) => /Organization|Corporation|Brand/.test(type));
}
