import { figure, percent, t } from "#browser/i18n.ts";
import { type Degree, degrees, type ReaderSettings, stepped } from "#model/reader-settings.ts";

type Props = {
  degree: Degree;
  settings: ReaderSettings;
  change: (settings: ReaderSettings) => void;
};

/** Less and more, with the value between them. */
export function Stepper({ degree, settings, change }: Props) {
  const { from, to } = degrees[degree];
  const value = settings[degree];
  const name = t(`set_${degree}`);
  return (
    <fieldset class="setting">
      <legend>{name}</legend>
      <div class="stepper" data-setting={degree}>
        <button
          type="button"
          aria-label={t("less", name)}
          disabled={value <= from}
          onClick={() => change(stepped(settings, degree, -1))}
        >
          −
        </button>
        {/* Said when it changes; an output would be one more status of the page. */}
        <span aria-live="polite">{degree === "measure" ? figure(value) : percent(value)}</span>
        <button
          type="button"
          aria-label={t("more", name)}
          disabled={value >= to}
          onClick={() => change(stepped(settings, degree, 1))}
        >
          +
        </button>
      </div>
    </fieldset>
  );
}
