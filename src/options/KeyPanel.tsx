import { useEffect, useState } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import { type Command, changeKeys, commandNames, type Keys, onKeysChanged, readKeys } from "#browser/keys.ts";
import { type Opening, openings } from "#model/settings.ts";
import { Choice } from "#ui/Choice.tsx";

type Props = { opens: Opening; choose: (opens: Opening) => void; initial: Keys | null };

/** What the button does, which keys there really are, and the way to change them, which is the browser's. */
export function KeyPanel({ opens, choose, initial }: Props) {
  const [keys, setKeys] = useState(initial);
  const [byHand, setByHand] = useState(false);
  useEffect(() => {
    const look = () => void readKeys().then(setKeys);
    onKeysChanged(look);
    // Where the browser tells nothing, one comes back from its page of keys.
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  // The reader's key opens what the button does not.
  const doing = (command: Command): Opening =>
    (command === "button") === (opens === "popup") ? "popup" : "reader";
  return (
    <>
      <Choice
        name="opens"
        legend={t("button_opens")}
        values={openings}
        chosen={opens}
        choose={choose}
        label={(value) => t(`opens_${value}`)}
      />
      {keys && (
        <>
          <dl class="keys">
            {commandNames.map((command) => (
              <div key={command} data-command={command}>
                <dt>{t(`opens_${doing(command)}`)}</dt>
                <dd>{keys[command] ? <kbd>{keys[command]}</kbd> : <em>{t("key_none")}</em>}</dd>
              </div>
            ))}
          </dl>
          {!keys.button && (
            <p class="note" data-note="no-key">
              {t("no_key_why")}
            </p>
          )}
          <button type="button" data-action="keys" onClick={async () => setByHand(!(await changeKeys()))}>
            {t("change_keys")}
          </button>
          {byHand && <p class="note">{t("change_keys_by_hand")}</p>}
        </>
      )}
    </>
  );
}
