import { memo } from "#digest/memo.ts";
import type { Certainty } from "#model/digest.ts";
import { hedgesEn, saidEn, sourcesEn } from "./cues-en.ts";
import { namesAny } from "./names-any.ts";
import { namesEn } from "./names-en.ts";
import { listed, proseOf } from "./proses.ts";
import { tongueOf } from "./tongues.ts";

/** What is known of a language's names and cues. Sets hold lower case; what a language lacks is empty, and then less is found. */
export type Lexicon = {
  given: Set<string>;
  company: Set<string>;
  inner: Set<string>;
  never: Set<string>;
  common: Set<string>;
  honorifics: Set<string>;
  titles: Set<string>;
  titleParts: Set<string>;
  possessed: Set<string>;
  months: Set<string>;
  outlets: Set<string>;
  roles: Set<string>;
  makers: Set<string>;
  orgs: Set<string>;
  places: Set<string>;
  others: Set<string>;
  things: Set<string>;
  demonyms: Set<string>;
  gazetteer: Set<string>;
  /** Of these, countries. */
  countries: Set<string>;
  known: Set<string>;
  said: Set<string>;
  sources: Set<string>;
  hedges: [Certainty, string][];
  /** Words that a source follows, as a regular expression. */
  according: string;
  /** Every noun is written with a capital, so that a capital tells little. */
  capitalNouns: boolean;
};

const set = (list: string) => new Set(list.split(/\s+/));
/** Blanks part the words of the first line, bars the names of several words after them. */
const phrases = (list: string) => {
  const [words = "", ...names] = list.split("|");
  return new Set([...words.split(/\s+/), ...names]);
};
const none: Set<string> = new Set();

/** The lexicon of a language, BCP 47. Built when the language is first met (1 ms): nothing is paid when the worker starts. */
export const lexiconOf: (lang: string) => Lexicon = memo(built);

function built(lang: string): Lexicon {
  const language = lang.split("-")[0] ?? "en";
  const any = {
    given: set(namesAny.given),
    company: set(namesAny.company),
    inner: set(namesAny.inner),
    capitalNouns: language === "de" || language === "lb",
  };
  const countries = regions(lang);
  for (const nation of ["england", "scotland", "wales", "northern ireland"]) countries.add(nation);
  const gazetteer = new Set(countries);
  for (const place of namesEn.gazetteer.split("|")) gazetteer.add(place.trim());
  if (language !== "en") return { ...any, ...empty, ...foreign(lang), gazetteer, countries };
  return {
    ...any,
    ...english(),
    gazetteer,
    countries,
    said: set(saidEn),
    sources: set(sourcesEn),
    hedges: hedgesEn,
    according: "",
  };
}

/** What a language's own words tell of names; nothing where there are none. */
function foreign(lang: string): Partial<Lexicon> {
  const tongue = tongueOf(lang);
  if (!tongue) return {};
  const { honorifics, titles, roles, orgs, said, sources, hedges, according } = tongue;
  const never = new Set([...listed(proseOf(lang).stops), ...set(tongue.according.replaceAll("|", " "))]);
  return {
    ...{ never, hedges, according },
    ...{ honorifics: set(honorifics), titles: set(titles), roles: set(roles), orgs: set(orgs) },
    ...{ said: set(said), sources: set(sources) },
  };
}

const empty = {
  ...{
    never: none,
    common: none,
    honorifics: none,
    titles: none,
    titleParts: none,
    roles: none,
    makers: none,
    orgs: none,
    places: none,
  },
  ...{
    others: none,
    things: none,
    possessed: none,
    months: none,
    outlets: none,
    demonyms: none,
    known: none,
    said: none,
    sources: none,
    hedges: [],
    according: "",
  },
};

const english = () => ({
  never: set(namesEn.never),
  common: set(namesEn.common),
  honorifics: set(namesEn.honorifics),
  titles: set(namesEn.titles),
  titleParts: set(namesEn.titleParts),
  possessed: set(namesEn.possessed),
  months: set(namesEn.months),
  outlets: phrases(namesEn.outlets),
  roles: set(namesEn.roles),
  makers: set(namesEn.makers),
  orgs: set(namesEn.orgs),
  places: set(namesEn.places),
  others: set(namesEn.others),
  things: set(namesEn.things),
  demonyms: set(namesEn.demonyms),
  known: phrases(namesEn.known),
});

/** The names of the countries in a language. */
function regions(lang: string): Set<string> {
  const names = new Intl.DisplayNames([lang, "en"], { type: "region", fallback: "none" });
  return new Set(
    namesAny.regions.split(/\s+/).flatMap((code) => names.of(code.toUpperCase())?.toLowerCase() ?? []),
  );
}
