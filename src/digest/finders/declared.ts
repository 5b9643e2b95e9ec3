import type { Reading } from "#digest/finder.ts";
import { primary } from "#digest/memo.ts";
import type { Fact } from "#model/digest.ts";
import { type Declared, declaredIn } from "./declared-things.ts";

/** What the times and the yield of a recipe are called. */
const english: Record<string, string> = {
  prepTime: "preparation time",
  cookTime: "cooking time",
  totalTime: "total time",
  recipeYield: "servings",
};
const recipes: Record<string, Record<string, string>> = {
  en: english,
  de: {
    prepTime: "Vorbereitungszeit",
    cookTime: "Kochzeit",
    totalTime: "Gesamtzeit",
    recipeYield: "Portionen",
  },
  fr: {
    prepTime: "temps de préparation",
    cookTime: "temps de cuisson",
    totalTime: "temps total",
    recipeYield: "portions",
  },
  es: {
    prepTime: "tiempo de preparación",
    cookTime: "tiempo de cocción",
    totalTime: "tiempo total",
    recipeYield: "raciones",
  },
  it: {
    prepTime: "tempo di preparazione",
    cookTime: "tempo di cottura",
    totalTime: "tempo totale",
    recipeYield: "porzioni",
  },
  pt: {
    prepTime: "tempo de preparo",
    cookTime: "tempo de cozimento",
    totalTime: "tempo total",
    recipeYield: "porções",
  },
  nl: {
    prepTime: "voorbereidingstijd",
    cookTime: "kooktijd",
    totalTime: "totale tijd",
    recipeYield: "porties",
  },
};

const folded = (text: string) => text.toLowerCase().replace(/’/g, "'").trim();

/** What the page's JSON-LD says of a fact that the text tells gives it its kind, its label and its normal form. */
export function declare(facts: Fact[], { declared = [], lang }: Reading): Fact[] {
  if (declared.length === 0) return facts;
  const all = declaredIn(declared).map((one) => ({
    ...one,
    label: recipes[primary(lang)]?.[one.label] ?? (one.label in english ? "" : one.label),
  }));
  return facts.map((fact) => {
    const one = all.find((each) => isSame(each, fact));
    return one ? told(fact, one) : fact;
  });
}

function isSame({ kind, value, normalised = "" }: Declared, fact: Fact): boolean {
  if (kind === "money" || kind === "date" || kind === "quantity")
    return fact.kind === kind && normalised !== "" && same(normalised, fact.normalised ?? "");
  const isName = fact.kind === "person" || fact.kind === "org" || fact.kind === "place";
  return isName && folded(fact.value.text) === folded(value);
}

/** `PT90M` is `PT1H30M`; everything else is told in one way. */
const same = (a: string, b: string) =>
  a === b || (/^PT/.test(a) && /^PT/.test(b) && minutes(a) === minutes(b));

function minutes(duration: string): number {
  const [, hours = "0", rest = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:0S)?$/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(rest) || Number.NaN;
}

function told(fact: Fact, { kind, label }: Declared): Fact {
  const named = kind === "thing" ? "org" : kind;
  // What a sentence says of a person beats the title that a page declares; a role is of people alone
  const { role, ...rest } = fact;
  const words = label && !role ? label : fact.label;
  return {
    ...rest,
    ...(kind === "thing" && { thing: true }),
    kind: named,
    label: words,
    ...(role && named === "person" && { role }),
  };
}
