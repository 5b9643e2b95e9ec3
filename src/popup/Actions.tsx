import type { ComponentChildren } from "preact";
import { t } from "#browser/i18n.ts";
import { goTo, openBeside } from "#browser/tab.ts";
import { type Digest, type Length, summaryAt } from "#model/digest.ts";
import { CopyButton } from "./CopyButton.tsx";
import type { Skimming } from "./pointing.ts";
import { pinned, selection } from "./window.ts";

type Props = {
  digest: Digest | null;
  tab: number | null;
  length: Length;
  skimming: Skimming;
  tell: (words: string) => void;
};

/** What can be done with a digest. All of it stands there from the start, so that nothing moves. */
export function Actions({ digest, tab, length, skimming, tell }: Props) {
  const shown = digest && { ...digest, summary: summaryAt(digest, length) };
  const pin = async () => {
    if (!digest || tab === null) return;
    await openBeside(
      tab,
      `/popup/index.html?${new URLSearchParams({ tab: `${tab}`, url: digest.about.url })}`,
    );
    window.close();
  };
  return (
    <div class="actions">
      <button
        type="button"
        data-action="skim"
        aria-pressed={skimming.on}
        aria-keyshortcuts="k"
        title={t("skim_title")}
        disabled={!digest}
        onClick={skimming.toggle}
      >
        {t("skim")}
      </button>
      <CopyButton digest={shown} tell={tell} />
      {pinned ? (
        <button type="button" data-action="back" onClick={() => goTo(pinned?.tab ?? -1, true)}>
          {t("back")}
        </button>
      ) : (
        <IconButton action="pin" name={t("pin")} disabled={!digest || selection !== null} press={pin}>
          <path d="M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5 7 9" />
        </IconButton>
      )}
    </div>
  );
}

type IconProps = {
  action: string;
  name: string;
  disabled: boolean;
  press: () => void;
  children: ComponentChildren;
};

/** A button that is a drawing; its name is read aloud, and shown under the pointer. */
export const IconButton = ({ action, name, disabled, press, children }: IconProps) => (
  <button
    type="button"
    class="icon"
    data-action={action}
    aria-label={name}
    title={name}
    disabled={disabled}
    onClick={press}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  </button>
);
