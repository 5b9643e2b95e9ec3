import { t } from "#browser/i18n.ts";
import { Mark } from "#ui/Mark.tsx";
import { type Action, type Actions, bar, keys } from "./actions.ts";
import { Icon } from "./icons.tsx";

/** `pressed`: what is on, of that which stays on; the others have none. */
type Props = { url: string; actions: Actions; pressed: Partial<Record<Action, boolean>>; disabled: Action[] };

/** Back to the page at one end, all there is to do at the other. Each button names its key. */
export const Toolbar = ({ url, actions, pressed, disabled }: Props) => (
  <header class="bar">
    <a
      class="home"
      href={url}
      rel="noreferrer"
      data-action="original"
      title={named("original")}
      onClick={back(actions)}
    >
      <Icon name="back" />
      <Mark />
      <span>{t("do_original")}</span>
    </a>
    <nav aria-label={t("tools")}>
      {bar.map((action) => (
        <button
          key={action}
          type="button"
          class="tool"
          data-action={action}
          title={named(action)}
          aria-label={t(`do_${action}`)}
          aria-keyshortcuts={keys[action][0]}
          disabled={disabled.includes(action)}
          {...(pressed[action] !== undefined && { "aria-pressed": pressed[action] })}
          onClick={actions[action]}
        >
          <Icon name={action} />
        </button>
      ))}
    </nav>
  </header>
);

const named = (action: Action) => t("aside", t(`do_${action}`), keyName(keys[action][0]));

/** A key as it is written on the key. */
export const keyName = (key: string) =>
  ({ ArrowDown: "↓", ArrowUp: "↑", Escape: t("key_escape"), "-": "−" })[key] ??
  (/[A-Z]/.test(key) ? `⇧${key}` : key.toUpperCase());

/** A plain click goes back in history, where the page still stands as it was left; any other opens the address. */
const back = (actions: Actions) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  actions.original();
};
