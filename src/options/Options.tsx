import { language, t } from "#browser/i18n.ts";
import type { Keys } from "#browser/keys.ts";
import type { Settings } from "#model/settings.ts";
import { Mark } from "#ui/Mark.tsx";
import { TypePanel } from "#ui/TypePanel.tsx";
import { useChanging } from "./changing.ts";
import { DigestPanel } from "./DigestPanel.tsx";
import { FilePanel } from "./FilePanel.tsx";
import { KeyPanel } from "./KeyPanel.tsx";
import { Preview } from "./Preview.tsx";

/** `keys`: as the browser has set them; `null` in a browser that has none. */
type Props = { initial: Settings; keys: Keys | null };

/** All settings on one screen, and what they do beside them. Every change holds at once: there is nothing to save. */
export function Options({ initial, keys }: Props) {
  const { settings, change, told, reset, save, open } = useChanging(initial);
  return (
    <div class="options">
      <header class="masthead">
        <h1>
          <Mark />
          {t("options_title")}
        </h1>
        <p class="quiet">{t("language_note", languageInWords())}</p>
      </header>
      <main class="rooms">
        <div class="room">
          <section aria-labelledby="digest-title">
            <h2 id="digest-title">{t("options_digest")}</h2>
            <DigestPanel settings={settings} change={change} />
          </section>
          <section aria-labelledby="keys-title">
            <h2 id="keys-title">{t("options_keys")}</h2>
            <KeyPanel opens={settings.opens} choose={(opens) => change({ opens })} initial={keys} />
          </section>
        </div>
        <section class="room" aria-labelledby="reader-title">
          <h2 id="reader-title">{t("options_reader")}</h2>
          <TypePanel settings={settings.reader} change={(reader) => change({ reader })} />
        </section>
        <Preview settings={settings} />
      </main>
      <footer class="foot">
        <FilePanel reset={reset} save={save} open={open} />
        <p class="quiet told">{told || t("options_note")}</p>
      </footer>
      <p class="unseen" role="status">
        {told}
      </p>
    </div>
  );
}

/** `de` → "Deutsch": a language in its own words. */
function languageInWords(): string {
  const own = language();
  return new Intl.DisplayNames(own, { type: "language" }).of(own) ?? own;
}
