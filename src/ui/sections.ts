import type { Passage, Pick } from "#model/digest.ts";

export type Section = { heading: Passage | null; picks: Pick[] };

/** Sentences in the sections of the article that they stand in, in its order. */
export function bySection(picks: Pick[]): Section[] {
  const sections: Section[] = [];
  for (const pick of picks) {
    const heading = pick.heading ?? null;
    const last = sections.at(-1);
    if (last && last.heading?.span.block === heading?.span.block) last.picks.push(pick);
    else sections.push({ heading, picks: [pick] });
  }
  return sections;
}
