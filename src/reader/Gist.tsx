import { t } from "#browser/i18n.ts";
import { type Digest, type Length, summaryAt } from "#model/digest.ts";
import { Facts } from "#ui/Facts.tsx";
import { Lengths } from "#ui/Lengths.tsx";
import type { Pointing } from "#ui/pointing.ts";
import { Summary } from "#ui/Summary.tsx";
import { Icon } from "./icons.tsx";

type Props = {
  place: "top" | "foot";
  /** `null` while it is being made; a sentence if there is none. */
  digest: Digest | string | null;
  length: Length;
  choose: (length: Length) => void;
  pointing: Pointing;
  listen: () => void;
  dir: "ltr" | "rtl";
  open: boolean;
  toggle: () => void;
};

/** The line that the reader of a long article hopes for, and what it opens. */
export function Gist({ place, digest, length, choose, pointing, listen, dir, open, toggle }: Props) {
  const inside = `gist-${place}`;
  return (
    <aside class="gist" data-gist={place} aria-label={t(`gist_${place}`)} dir={dir}>
      <button type="button" class="gist-line" aria-expanded={open} aria-controls={inside} onClick={toggle}>
        <bdi>
          {t("no_time")} <span class="gist-offer">{t("get_summary")}</span>
        </bdi>
      </button>
      <div id={inside} hidden={!open}>
        {open && digest === null && <p class="quiet">{t("reading")}</p>}
        {open && typeof digest === "string" && <p class="quiet">{digest}</p>}
        {open && typeof digest === "object" && digest && (
          <>
            <div class="gist-head">
              <h2>{t("summary")}</h2>
              <button
                type="button"
                class="tool"
                data-action="listen-summary"
                title={t("listen_summary")}
                onClick={listen}
              >
                <Icon name="listen" />
                <span class="unseen">{t("listen_summary")}</span>
              </button>
              <Lengths length={length} choose={choose} />
            </div>
            <Summary
              digest={digest}
              picks={summaryAt(digest, length)}
              headed={length === "detailed"}
              pointing={pointing}
            />
            <h2>{t("facts")}</h2>
            <Facts digest={digest} pointing={pointing} />
          </>
        )}
      </div>
    </aside>
  );
}
