import { direction, language, t } from "#browser/i18n.ts";
import type { About } from "#model/article.ts";
import { dateInWords, minutesInWords } from "#ui/dates.ts";
import { hostOf } from "#ui/site.ts";

type Props = { about: About; url: string; lang: string; minutes: number };

/** Site, title, who wrote it and when, and how long it takes. */
export function Title({ about, url, lang, minutes }: Props) {
  const site = about.siteName || hostOf(url);
  const published = about.published && dateInWords(about.published, language());
  const modified = about.modified && dateInWords(about.modified, language());
  const revised = modified && modified !== published;
  return (
    <header class="title" dir={about.dir}>
      {site && (
        <p class="site">
          <a href={url} rel="noreferrer">
            <bdi>{site}</bdi>
          </a>
        </p>
      )}
      <h1 data-block="-1" id="block--1" lang={lang}>
        {about.title}
      </h1>
      <p class="meta">
        {about.byline && <bdi class="author">{about.byline}</bdi>}
        {published && (
          <time dateTime={about.published ?? ""} dir={direction()}>
            {published}
          </time>
        )}
        {revised && (
          <time dateTime={about.modified ?? ""} dir={direction()}>
            {t("updated", modified)}
          </time>
        )}
        {minutes > 0 && (
          <span dir={direction()}>{t("reading_time", minutesInWords(minutes, language()))}</span>
        )}
      </p>
      {about.partial && <p class="note">{t("reader_partial")}</p>}
    </header>
  );
}
