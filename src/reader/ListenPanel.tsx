import { language, t } from "#browser/i18n.ts";
import type { ReaderSettings } from "#model/reader-settings.ts";
import { Stepper } from "#ui/Stepper.tsx";
import { Icon } from "./icons.tsx";
import type { Listening } from "./listening.ts";

type Props = {
  listening: Listening;
  settings: ReaderSettings;
  change: (settings: ReaderSettings) => void;
  /** Begins, pauses or goes on with what is being read. */
  toggle: () => void;
};

/** "de-DE" → "German (Germany)", in the language of the interface; voices name theirs in many ways. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: "language" }).of(tag.replaceAll("_", "-")) ?? tag;
  } catch {
    return tag;
  }
}

/** Read aloud: begin and pause, back and on by a sentence, voice and speed. Without a voice it says what to do. */
export function ListenPanel({ listening, settings, change, toggle }: Props) {
  const { possible, phase, voices, voice, skip, stop } = listening;
  if (!possible) return <p data-voices="none">{t("no_voice")}</p>;
  const begun = phase === "speaking" || phase === "paused";
  return (
    <>
      <p class="transport">
        <button type="button" class="play" data-action="play" data-phase={phase} onClick={toggle}>
          <Icon name={phase === "speaking" ? "pause" : "play"} />
          {t(phase === "speaking" ? "pause" : begun ? "resume" : "read_aloud")}
        </button>
        <button type="button" disabled={!begun} data-action="sentence-back" onClick={() => skip(-1)}>
          {t("sentence_back")}
        </button>
        <button type="button" disabled={!begun} data-action="sentence-on" onClick={() => skip(1)}>
          {t("sentence_on")}
        </button>
        <button type="button" disabled={!begun} data-action="stop" onClick={stop}>
          {t("stop")}
        </button>
      </p>
      {phase === "failed" && <p class="note">{t("speech_failed")}</p>}
      <label class="setting">
        <span class="setting-name">{t("set_voice")}</span>
        <select
          value={voice?.voiceURI ?? ""}
          onChange={(event) => change({ ...settings, voice: event.currentTarget.value })}
        >
          {voices.map(({ voiceURI, name, lang }) => (
            <option key={voiceURI} value={voiceURI}>
              {t("aside", name, languageName(lang))}
            </option>
          ))}
        </select>
      </label>
      <Stepper degree="rate" settings={settings} change={change} />
    </>
  );
}
