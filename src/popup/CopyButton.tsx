import { useEffect, useState } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import type { Digest } from "#model/digest.ts";

/** `digest`: with the summary that is shown. `tell`: says something aloud and in sight. */
type Props = { digest: Digest | null; tell: (words: string) => void };

/** Milliseconds that the button confirms. */
const CONFIRMED = 2000;

/** Copies the digest as text, and says so in its own place. It stands there from the start, so that nothing moves. */
export function CopyButton({ digest, tell }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), CONFIRMED);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    if (!digest) return;
    try {
      const { asText } = await import("./copies.ts");
      await navigator.clipboard.writeText(asText(digest));
      setCopied(true);
      tell(t("copied"));
    } catch {
      tell(t("copy_failed"));
    }
  };
  return (
    <button
      type="button"
      class="copy"
      data-action="copy"
      data-copied={copied}
      title={t("copy_title")}
      disabled={!digest}
      onClick={copy}
    >
      {/* Both words hold the place, one is seen: the button keeps its width. */}
      <span aria-hidden={copied}>{t("copy")}</span>
      <span aria-hidden={!copied}>{t("copied")}</span>
    </button>
  );
}
