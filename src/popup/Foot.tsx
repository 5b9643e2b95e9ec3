import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import { openOptions } from "#browser/options.ts";
import type { Advice } from "./advice.ts";
import { IconButton } from "./IconButton.tsx";

/** `told`: what a press has just done. `settled`: there is something to read, so that advice keeps nobody waiting. */
type Props = { told: string; settled: boolean; children: ComponentChildren };

/** What can be done, a line or two that say what was done, and the way to the settings. */
export function Foot({ told, settled, children }: Props) {
  const [advice, setAdvice] = useState<Advice | null>(null);
  useEffect(() => {
    if (settled) void import("./advice.ts").then(({ advise }) => advise()).then(setAdvice);
  }, [settled]);
  return (
    <footer class="foot">
      {children}
      <div class="last">
        <p class="quiet told">{told || advice?.words || t("privacy")}</p>
        {!told && advice?.remedy && (
          <button type="button" data-action="keys" onClick={() => advice.remedy?.()}>
            {t("set_key")}
          </button>
        )}
        <IconButton
          action="options"
          name={t("options")}
          disabled={false}
          press={() => openOptions().then(() => window.close())}
        >
          <path d="M2 5h5M11 5h3M2 11h2M8 11h6" />
          <circle cx="9" cy="5" r="2" />
          <circle cx="6" cy="11" r="2" />
        </IconButton>
      </div>
    </footer>
  );
}
