import { t } from "#browser/i18n.ts";
import type { Entry } from "./outline.ts";

type Props = {
  entries: Entry[];
  current: number;
  lang: string;
  dir: "ltr" | "rtl";
  go: (block: number) => void;
};

/** The article's headings; the one that is being read is set off. */
export const Contents = ({ entries, current, lang, dir, go }: Props) => (
  <nav class="contents-list" aria-label={t("do_contents")}>
    {entries.length === 0 ? (
      <p class="quiet">{t("no_headings")}</p>
    ) : (
      <ol lang={lang} dir={dir}>
        {entries.map(({ at, level, text }) => (
          <li key={at} data-level={level}>
            <a
              href={`#block-${at}`}
              {...(at === current && { "aria-current": "location" })}
              onClick={(event) => {
                event.preventDefault();
                go(at);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    )}
  </nav>
);
