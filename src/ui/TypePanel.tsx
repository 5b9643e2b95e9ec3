import type { ComponentChildren } from "preact";
import { t } from "#browser/i18n.ts";
import { type Degree, faces, type ReaderSettings, readerDefaults, themes } from "#model/reader-settings.ts";
import { Choice } from "./Choice.tsx";
import { Stepper } from "./Stepper.tsx";

type Props = {
  settings: ReaderSettings;
  change: (settings: ReaderSettings) => void;
  /** Beside the button that sets all back. */
  children?: ComponentChildren;
};

const shown = ["size", "measure", "leading", "tracking", "spacing"] as const satisfies Degree[];

/** Everything about how the article is set. Each change is seen behind or beside the panel at once. */
export function TypePanel({ settings, change, children }: Props) {
  const set = (some: Partial<ReaderSettings>) => change({ ...settings, ...some });
  const { voice, rate } = settings;
  return (
    <>
      <Choice
        name="theme"
        legend={t("set_theme")}
        values={themes}
        chosen={settings.theme}
        choose={(theme) => set({ theme })}
        label={(value) => t(`value_${value}`)}
      />
      <Choice
        name="face"
        legend={t("set_face")}
        values={faces}
        chosen={settings.face}
        choose={(face) => set({ face })}
        label={(value) => t(`value_${value}`)}
      />
      {shown.map((degree) => (
        <Stepper key={degree} degree={degree} settings={settings} change={change} />
      ))}
      <Choice
        name="align"
        legend={t("set_align")}
        values={["start", "justify"] as const}
        chosen={settings.align}
        choose={(align) => set({ align })}
        label={(value) => t(`value_${value}`)}
      />
      <Choice
        name="pictures"
        legend={t("set_pictures")}
        values={["on", "off"] as const}
        chosen={settings.pictures ? "on" : "off"}
        choose={(value) => set({ pictures: value === "on" })}
        label={(value) => t(`value_${value}`)}
        note={t("pictures_note")}
      />
      <p class="panel-foot">
        <button type="button" data-action="reset" onClick={() => change({ ...readerDefaults, voice, rate })}>
          {t("reset")}
        </button>
        {children}
      </p>
    </>
  );
}
