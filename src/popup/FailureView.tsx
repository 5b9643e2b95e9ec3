import { explain, t } from "#browser/i18n.ts";
import type { Failure } from "#model/failure.ts";
import type { Again } from "./reading.ts";
import { type Reason, reasonOf } from "./restricted.ts";
import type { State } from "./state.ts";
import { selection, withSelection } from "./window.ts";

type Props = { state: Extract<State, { view: "failure" }>; again: Again };

/** What the reader can do about it, besides reading the sentence. */
const remedies: Partial<Record<Failure, { key: "anyway" | "again"; anyway: boolean }>> = {
  not_article: { key: "anyway", anyway: true },
  too_short: { key: "anyway", anyway: true },
  no_text: { key: "again", anyway: false },
  internal: { key: "again", anyway: false },
};

/** Why there is no digest, in one sentence, and what can be done, in another. */
export function FailureView({ state, again }: Props) {
  const { failure, detail } = state;
  const reason = reasonFor(state);
  const remedy = reason ? undefined : remedies[failure];
  return (
    <div class="failure" data-failure={failure}>
      <h1 id="title">{explain(failure)}</h1>
      <p>{reason ? t(`restricted_${reason}`) : t(`hint_${failure}`)}</p>
      {remedy && (
        <p class="choices">
          <button type="button" data-action={remedy.key} onClick={() => again(remedy.anyway)}>
            {t(remedy.key)}
          </button>
          {remedy.key === "anyway" && selection === null && (
            <button type="button" data-action="selection" onClick={() => location.assign(withSelection())}>
              {t("use_selection")}
            </button>
          )}
        </p>
      )}
      {failure === "internal" && detail && (
        <details>
          <summary>{t("detail")}</summary>
          <pre dir="ltr">{detail}</pre>
        </details>
      )}
    </div>
  );
}

/** Why this very page cannot be read. A viewer without text is what some browsers show of a PDF. */
function reasonFor({ failure, detail, tab }: Props["state"]): Reason | null {
  const reason = reasonOf(tab?.url ?? "", detail);
  return failure === "restricted_page" || (failure === "no_text" && reason === "pdf") ? reason : null;
}
