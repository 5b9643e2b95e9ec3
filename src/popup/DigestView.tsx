import { useLayoutEffect } from "preact/hooks";
import { count, direction, figure, language, t } from "#browser/i18n.ts";
import { MOST_WORDS } from "#model/article.ts";
import { type Digest, type Length, summaryAt } from "#model/digest.ts";
import { dateInWords } from "#ui/dates.ts";
import { Facts } from "#ui/Facts.tsx";
import { Lengths } from "#ui/Lengths.tsx";
import type { Pointing } from "#ui/pointing.ts";
import { Summary } from "#ui/Summary.tsx";
import { hostOf } from "#ui/site.ts";
import { Headline } from "./Headline.tsx";
import { selection } from "./window.ts";

/** Beyond this many words three sentences cannot stand for the whole, and the popup says so. */
const LONG = 20_000;

type Props = {
  digest: Digest;
  stale: boolean;
  length: Length;
  choose: (length: Length) => void;
  pointing: Pointing;
};

export function DigestView({ digest, stale, length, choose, pointing }: Props) {
  // Tests and benchmarks take the time from here.
  useLayoutEffect(() => void performance.mark("digest"), [digest.hash]);
  const { about } = digest;
  const published = about.published && dateInWords(about.published, language());
  return (
    <>
      <Headline
        site={about.siteName || hostOf(about.url)}
        title={about.title}
        lang={digest.lang}
        dir={about.dir}
      >
        <p class="meta quiet">
          {about.byline && <bdi>{about.byline}</bdi>}
          {about.byline && published && " · "}
          {published && (
            <time dateTime={about.published!} dir={direction()}>
              {published}
            </time>
          )}
        </p>
      </Headline>
      {notesOn(digest, stale).map((note) => note && <p class="note">{note}</p>)}
      <div class="summary-head">
        <h2>{t("summary")}</h2>
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
  );
}

/** What one should know before trusting the summary. */
const notesOn = ({ about, words }: Digest, stale: boolean) => [
  selection !== null && t("note_selection"),
  stale && t("note_stale"),
  about.loading && t("note_loading"),
  about.partial && t("note_partial"),
  about.pages?.of && t("note_pages", figure(about.pages.page), figure(about.pages.of)),
  about.huge && t("note_huge"),
  about.cut && t("note_cut", count("words", MOST_WORDS)),
  words > LONG && t("note_long", count("words", words)),
];
