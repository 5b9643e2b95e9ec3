import { explain, t } from "#browser/i18n.ts";

/** The reader view without its article, as after a restart: it says so and knows the way back. */
export const NotKept = ({ url }: { url: string }) => (
  <main class="not-kept" data-state="not-kept">
    <h1>{explain("not_kept")}</h1>
    <p>{t("hint_not_kept")}</p>
    {/^https?:|^file:/.test(url) && (
      <p>
        <a class="button" href={url} rel="noreferrer" data-action="original">
          {t("open_original")}
        </a>
        <span class="address" dir="ltr">
          {url}
        </span>
      </p>
    )}
  </main>
);
