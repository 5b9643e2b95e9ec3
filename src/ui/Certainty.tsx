import { direction, t } from "#browser/i18n.ts";
import type { Fact, Certainty as Level } from "#model/digest.ts";

/** Four marks for thirteen words: told by others, open, still to come, contradicted. */
const marks: Record<Level, "told" | "open" | "ahead" | "against"> = {
  stated: "told",
  reported: "told",
  rumoured: "open",
  alleged: "open",
  possible: "open",
  feared: "open",
  unconfirmed: "open",
  unproven: "open",
  unknown: "open",
  expected: "ahead",
  planned: "ahead",
  disputed: "against",
  denied: "against",
};

const drawings = {
  told: <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" />,
  open: <path d="M5 4.4v1.2" />,
  ahead: <path d="M3.5 5h3M5.2 3.4 6.8 5 5.2 6.6" />,
  against: <path d="M2.2 7.8 7.8 2.2" />,
};

/** How sure the article is, as a mark and a word, so that it is never told by colour or shape alone. */
export function Certainty({ level }: { level: Level }) {
  const mark = marks[level];
  return (
    <span class="certainty" data-certainty={level} dir={direction()}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <circle cx="5" cy="5" r="4" stroke-dasharray={mark === "open" ? "1.6 1.54" : undefined} />
        {drawings[mark]}
      </svg>
      {t(`certainty_${level}`)}
    </span>
  );
}

/** The word for how sure a fact is; `""` when the article simply states it. */
export function certaintyWord({ certainty }: Fact): string {
  return certainty && certainty.level !== "stated" ? t(`certainty_${certainty.level}`) : "";
}
