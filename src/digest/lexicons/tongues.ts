import { primary } from "#digest/memo.ts";
import type { FactWords } from "./facts.ts";
import { ar, ja, ko, ru, zh } from "./facts-any.ts";
import { de } from "./facts-de.ts";
import { es } from "./facts-es.ts";
import { fr } from "./facts-fr.ts";
import { it } from "./facts-it.ts";
import { nl } from "./facts-nl.ts";
import { pt } from "./facts-pt.ts";

const tongues: Readonly<Record<string, FactWords>> = { de, fr, es, it, pt, nl, zh, ja, ko, ru, ar };

/** What a language writes of numbers, money, time, sources and doubt; undefined for English, whose grammar knows more, and for unknown ones. */
export const tongueOf = (lang: string): FactWords | undefined => tongues[primary(lang)];
