import { memo } from "#digest/memo.ts";
import type { Prose } from "./prose.ts";
import { ar } from "./prose-ar.ts";
import { de } from "./prose-de.ts";
import { en } from "./prose-en.ts";
import { es } from "./prose-es.ts";
import { fa } from "./prose-fa.ts";
import { fr } from "./prose-fr.ts";
import { he } from "./prose-he.ts";
import { hi } from "./prose-hi.ts";
import { id } from "./prose-id.ts";
import { it } from "./prose-it.ts";
import { ja } from "./prose-ja.ts";
import { ko } from "./prose-ko.ts";
import { nl } from "./prose-nl.ts";
import { pl } from "./prose-pl.ts";
import { pt } from "./prose-pt.ts";
import { ru } from "./prose-ru.ts";
import { th } from "./prose-th.ts";
import { tr } from "./prose-tr.ts";
import { uk } from "./prose-uk.ts";
import { vi } from "./prose-vi.ts";
import { zh } from "./prose-zh.ts";

const proses: Readonly<Record<string, Prose>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  th,
  tr,
  uk,
  vi,
  zh,
};

/** A language without a list of its own: what holds everywhere is in the rules. */
const plain: Prose = {
  ...{ stops: "", persons: "", leaning: [], standing: [], furniture: [], telling: [] },
  abbreviations: { always: "dr prof st", number: "no nr p", maybe: "" },
};

/** How prose goes in a language, by the first part of its BCP 47 tag. */
export const proseOf = (lang: string): Prose => proses[lang.split("-")[0] ?? ""] ?? plain;

/** A list as a set. */
export const listed = memo((words): ReadonlySet<string> => new Set(words.split(" ").filter(Boolean)));
