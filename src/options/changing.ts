import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import { changeSettings, type Kept, onSettingsChanged, readSettings } from "#browser/settings.ts";
import { defaults, type Settings } from "#model/settings.ts";
import { fileOf, settingsInFile } from "#model/settings-file.ts";
import { download } from "#ui/download.ts";

const FILE = "lede-settings.json";

/** What there is to say of where a change is kept: nothing, as long as all is as it should be. */
const words = (kept: Kept) => (kept === "here" ? t("kept_here") : kept === "lost" ? t("kept_nowhere") : "");

/** The settings, what can be done with them, and what there is to say of it. */
export function useChanging(initial: Settings) {
  const [settings, setSettings] = useState(initial);
  const [told, tell] = useState("");
  const writing = useRef(0);

  const change = async (some: Partial<Settings>, said = "") => {
    setSettings((before) => ({ ...before, ...some }));
    writing.current++;
    const kept = await changeSettings(some);
    writing.current--;
    tell(words(kept) || said);
  };
  useEffect(
    () =>
      onSettingsChanged(async () => {
        // What comes from elsewhere is shown; what comes from here is shown already.
        if (writing.current > 0) return;
        const now = await readSettings();
        if (writing.current === 0) setSettings(now);
      }),
    [],
  );
  return {
    settings,
    change,
    told,
    reset: () => change(defaults, t("reset_done")),
    save: () => download(FILE, fileOf(settings), "application/json"),
    open: async (file: File) => {
      const found = settingsInFile(await file.text().catch(() => ""));
      if (found) await change(found, t("import_done"));
      else tell(t("import_refused"));
    },
  };
}
