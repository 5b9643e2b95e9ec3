import { explain, t } from "#browser/i18n.ts";

/** The reader view without its article, as after a restart: it says so and knows the way back. */
export const NotKept = ({ url }: { url: string }) => (
  <main class="not-kept" data-state="not-kept">
    <h1>{explain("not_kept")}</h1>
    <WayBack url={url} />
  </main>
);

/** Where the article breaks off because its rest has gone from memory. */
export const RestNotKept = ({ url }: { url: string }) => (
  <section class="not-kept" data-state="rest-not-kept">
    <h2>{explain("not_kept")}</h2>
    <WayBack url={url} />
  </section>
);

const WayBack = ({ url }: { url: string }) => (
  <>
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
  </>
);
