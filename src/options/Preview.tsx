import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import { summaryAt } from "#model/digest.ts";
import { chosenFacts } from "#model/fact-choice.ts";
import type { ReaderSettings } from "#model/reader-settings.ts";
import type { Settings } from "#model/settings.ts";
import { Facts } from "#ui/Facts.tsx";
import { wear } from "#ui/look.ts";
import { Summary } from "#ui/Summary.tsx";
import { sample, sentences } from "./sample.ts";

const { title, siteName } = sample.about;

/** Not called the same as what is set: "How it looks (Reader view)". */
const named = (what: string) => t("aside", t("options_preview"), what);

/** What a digest and the reader view look like with these settings. */
export const Preview = ({ settings: { length, facts, reader } }: { settings: Settings }) => (
  <section class="room preview" aria-labelledby="preview-title">
    <h2 id="preview-title">{t("options_preview")}</h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
    <section class="shown" data-preview="digest" aria-label={named(t("options_digest"))} tabIndex={0}>
      <p class="site" lang="en">
        {siteName}
      </p>
      <h3 class="shown-title" lang="en">
        {title}
      </h3>
      <h4>{t("summary")}</h4>
      <Summary digest={sample} picks={summaryAt(sample, length)} headed={false} />
      <h4>{t("facts")}</h4>
      <Facts digest={{ ...sample, facts: chosenFacts(sample.facts, facts) }} />
    </section>
    <Article reader={reader} />
  </section>
);

function Article({ reader }: { reader: ReaderSettings }) {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (page.current) wear(reader, page.current);
  }, [reader]);
  return (
    <section
      class="shown shown-article"
      ref={page}
      data-preview="reader"
      aria-label={named(t("options_reader"))}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
      tabIndex={0}
    >
      <div class="shown-column" lang="en" dir="ltr">
        <h3 class="shown-title">{title}</h3>
        {reader.pictures && <Picture />}
        <p>
          {sentences
            .slice(0, 4)
            .map(([, text]) => text)
            .join(" ")}
        </p>
      </div>
    </section>
  );
}

/** A loaf, for the picture that the article would have. */
const Picture = () => (
  <svg class="shown-picture" viewBox="0 0 120 36" aria-hidden="true">
    <path d="M0 36h120v-6H0z" opacity="0.35" />
    <path d="M34 30c-6-2-7-14 4-17 14-5 30-5 44 0 11 3 10 15 4 17z" />
    <path d="M47 12c3 3 3 7 1 10M60 10c3 3 3 8 1 11M73 12c3 3 3 7 1 10" class="shown-line" />
  </svg>
);
