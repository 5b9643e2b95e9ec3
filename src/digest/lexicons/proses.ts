import type { Prose } from "./prose.ts";
import { de } from "./prose-de.ts";
import { en } from "./prose-en.ts";
import { es } from "./prose-es.ts";
import { fr } from "./prose-fr.ts";
import { it } from "./prose-it.ts";
import { nl } from "./prose-nl.ts";
import { pt } from "./prose-pt.ts";
import { tr } from "./prose-tr.ts";

const proses: Readonly<Record<string, Prose>> = { de, en, es, fr, it, nl, pt, tr };

/** A language without a list of its own: what holds everywhere is in the rules. */
const plain: Prose = {
  ...{ stops: "", persons: "", leaning: [], standing: [], furniture: [], telling: [] },
  abbreviations: { always: "dr prof st", number: "no nr p", maybe: "" },
};

/** How prose goes in a language, by the first part of its BCP 47 tag. */
export const proseOf = (lang: string): Prose => proses[lang.split("-")[0] ?? ""] ?? plain;

/** A list as a set. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter(Boolean));
