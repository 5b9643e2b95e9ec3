import type { Certainty } from "#model/digest.ts";

/** What a language other than English writes of numbers, money, time, sources and doubt. Lists are parted by blanks or bars. */
export type FactWords = {
  /** Words that multiply the number before them, lower case. */
  scales: [words: string, value: number][];
  /** Regular expressions, as are all below that are not lists. */
  percent: string;
  /** Names of money after a number, and ISO 4217 code. */
  money: [name: string, code: string][];
  /** Normal form of a unit of measure, and how it is written after a number. */
  units: [normal: string, written: string][];
  /** ISO 8601 designators of durations: years, months, weeks, days, hours, minutes. */
  durations: [designator: string, written: string][];
  /** What a counted noun looks like: `120 Menschen`. */
  counted: string;
  /** Short forms of the months, from January, where Intl does not tell them; bars part forms. */
  months?: string;
  /** Stands between day and month, month and year: `3 de mayo de 2024`. */
  of?: string;
  /** Words before a year that say that it is one. */
  yearLeads: string;
  /** Words for days told from the day of publication. */
  days: [word: string, shift: number][];
  /** Years told from it: `l'année dernière`. */
  years: [words: string, shift: number][];
  /** What tells of times to come: a weekday beside it is the next one. */
  future: string;
  /** `laut`, `selon`: a source follows. */
  according: string;
  said: string;
  sources: string;
  honorifics: string;
  titles: string;
  roles: string;
  orgs: string;
  hedges: [Certainty, string][];
};
