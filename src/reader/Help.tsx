import { t } from "#browser/i18n.ts";
import { type Action, keys } from "./actions.ts";
import { keyName } from "./Toolbar.tsx";

/** Every key and what it does, from the one list that the keys themselves come from. */
export const Help = () => (
  <dl class="keys">
    {(Object.keys(keys) as Action[]).map((action) => (
      <div key={action}>
        <dt>
          <kbd dir="ltr">{keyName(keys[action][0])}</kbd>
        </dt>
        <dd>{t(`do_${action}`)}</dd>
      </div>
    ))}
  </dl>
);
