import { order } from "#browser/highlight.ts";
import { explain, t } from "#browser/i18n.ts";
import { ask } from "#browser/messages.ts";
import { goTo, openAnew, openBeside } from "#browser/tab.ts";
import type { Digest } from "#model/digest.ts";
import { CopyButton } from "./CopyButton.tsx";
import { IconButton } from "./IconButton.tsx";
import type { Skimming } from "./pointing.ts";
import { pinned, selection } from "./window.ts";

/** `digest`: with the summary that is shown. `inReader`: the tab shows our own reader view. */
type Props = {
  digest: Digest | null;
  tab: number | null;
  inReader: boolean;
  skimming: Skimming;
  tell: (words: string) => void;
};

/** What can be done with a digest. All of it stands there from the start, so that nothing moves. */
export function Actions({ digest, tab, inReader, skimming, tell }: Props) {
  const copyEvidence = async () => {
    if (!digest) return;
    const { asEvidence } = await import("./copies.ts");
    await navigator.clipboard.writeText(asEvidence(digest)).then(
      () => tell(t("copied_evidence")),
      () => tell(t("copy_failed")),
    );
  };
  const pin = async () => {
    if (!digest || tab === null) return;
    const where = new URLSearchParams({ tab: `${tab}`, url: digest.about.url });
    await openBeside(tab, `/popup/index.html?${where}`);
    window.close();
  };
  return (
    <div class="actions">
      <ReaderButton tab={tab} inReader={inReader} tell={tell} />
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
      <CopyButton digest={digest} tell={tell} />
      <span class="icons">
        <IconButton action="copy-evidence" name={t("copy_evidence")} disabled={!digest} press={copyEvidence}>
          <path d="M7 9.5a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-1 1M9 6.5a2.6 2.6 0 0 0-3.7 0L3.1 8.7a2.6 2.6 0 0 0 3.7 3.7l1-1" />
        </IconButton>
        {!pinned && (
          <IconButton
            action="pin"
            name={t("pin")}
            disabled={!digest || inReader || selection !== null}
            press={pin}
          >
            <path d="M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5 7 9" />
          </IconButton>
        )}
      </span>
    </div>
  );
}

/** Opens the reader view; leads back to the page from there, and from a digest in a tab of its own. */
function ReaderButton({ tab, inReader, tell }: Pick<Props, "tab" | "inReader" | "tell">) {
  const press = async () => {
    if (pinned)
      return (await goTo(pinned.tab, true)) || openAnew(pinned.url).catch(() => tell(t("pointed_gone")));
    if (tab === null) return undefined;
    // Injecting while the gesture lasts makes it one of the page: Chromium's Back button passes over pages without.
    if (!inReader) void order(tab, { kind: "clear", what: [] });
    const result = await ask(inReader ? "reader/leave" : "reader/open", { tab });
    return result.ok ? window.close() : tell(explain(result.failure));
  };
  const isBack = inReader || pinned !== null;
  return (
    <button type="button" data-action={isBack ? "back" : "reader"} disabled={tab === null} onClick={press}>
      {isBack ? t("back") : t("reader")}
    </button>
  );
}
