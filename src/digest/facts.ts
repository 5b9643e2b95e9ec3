import type { Fact } from "#model/digest.ts";
import type { Finder, Reading } from "./finder.ts";

/** The order settles overlaps: of two facts on the same words the earlier finder's stands. */
const finders: Finder[] = [];

/** The article's key facts, all that were found, best first. */
export const findFacts = (reading: Reading): Fact[] => finders.flatMap((find) => find(reading));
