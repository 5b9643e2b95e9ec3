import type { Amount } from "./numbers.ts";

/** A quantity found in a sentence: where it stands, its normal form, and how its label is read. */
export type Quantity = {
  from: number;
  to: number;
  normalised?: string;
  /** `of`: what it measures; `after`: of that, only what follows it; `happens`: what happens by it. */
  label: "of" | "after" | "happens" | { words: string };
};
/** Reads the quantity that an amount is the number of, if it is one of its sort. */
export type Reader = (text: string, amount: Amount, next: Amount | undefined) => Quantity | null;
