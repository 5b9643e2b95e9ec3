import { t } from "#browser/i18n.ts";
import { certaintyWord } from "./Certainty.tsx";
import type { EvidenceLabels } from "./evidence.ts";

/** Our own words in what is copied or saved, in the language of the interface. */
export const labels = (): EvidenceLabels => ({
  summary: t("summary"),
  facts: t("facts"),
  source: "↗",
  group: (group) => t(`group_${group}`),
  certainty: certaintyWord,
  pair: (name, words) => t("pair", name, words),
  aside: (words, more) => t("aside", words, more),
  besides: (one, other) => t("besides", one, other),
});
