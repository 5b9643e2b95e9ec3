import { figure, percent, t } from "#browser/i18n.ts";
import {
  type Degree,
  degrees,
  faces,
  type ReaderSettings,
  readerDefaults,
  stepped,
  themes,
} from "#model/reader-settings.ts";

type Props = { settings: ReaderSettings; change: (settings: ReaderSettings) => void };

const shown = ["size", "measure", "leading", "tracking", "spacing"] as const satisfies Degree[];

/** Everything about how the article is set. Each change is seen behind the panel at once. */
export function TypePanel({ settings, change }: Props) {
  const set = (some: Partial<ReaderSettings>) => change({ ...settings, ...some });
  const { voice, rate } = settings;
  return (
    <>
      <Choice name="theme" values={themes} chosen={settings.theme} choose={(theme) => set({ theme })} />
      <Choice name="face" values={faces} chosen={settings.face} choose={(face) => set({ face })} />
      {shown.map((degree) => (
        <Stepper key={degree} degree={degree} settings={settings} change={change} />
      ))}
      <Choice
        name="align"
        values={["start", "justify"] as const}
        chosen={settings.align}
        choose={(align) => set({ align })}
      />
      <Choice
        name="pictures"
        values={["on", "off"] as const}
        chosen={settings.pictures ? "on" : "off"}
        choose={(value) => set({ pictures: value === "on" })}
        note={t("pictures_note")}
      />
      <p class="panel-foot">
        <button type="button" data-action="reset" onClick={() => change({ ...readerDefaults, voice, rate })}>
          {t("reset")}
        </button>
      </p>
    </>
  );
}

type ChoiceProps<T extends string> = {
  name: "theme" | "face" | "align" | "pictures";
  values: readonly T[];
  chosen: T;
  choose: (value: T) => void;
  note?: string;
};

function Choice<
  T extends
    | "auto"
    | "light"
    | "sepia"
    | "dark"
    | "contrast"
    | "serif"
    | "sans"
    | "legible"
    | "start"
    | "justify"
    | "on"
    | "off",
>({ name, values, chosen, choose, note }: ChoiceProps<T>) {
  return (
    <fieldset class="setting">
      <legend>{t(`set_${name}`)}</legend>
      <div class="choice" data-setting={name}>
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`set-${name}`}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span>{t(`value_${value}`)}</span>
          </label>
        ))}
      </div>
      {note && <p class="quiet">{note}</p>}
    </fieldset>
  );
}

type StepperProps = Props & { degree: Degree };

/** Less and more, with the value between them. */
export function Stepper({ degree, settings, change }: StepperProps) {
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
        <output>{degree === "measure" ? figure(value) : percent(value)}</output>
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
