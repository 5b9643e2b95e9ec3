import { t } from "#browser/i18n.ts";
import type { Article, Link } from "#model/article.ts";

/** The articles before and after this one, where the page named them, and the way back to the page. */
export const Neighbours = ({
  article: { previous, next, about },
  url,
}: {
  article: Article;
  url: string;
}) => (
  <nav class="neighbours" aria-label={t("neighbours")}>
    {previous && <Neighbour link={previous} side="previous" dir={about.dir} />}
    {next && <Neighbour link={next} side="next" dir={about.dir} />}
    <p class="origin quiet">
      <a href={url} rel="noreferrer">
        {t("open_original")}
      </a>
      <span class="address" dir="ltr">
        {url}
      </span>
    </p>
  </nav>
);

const Neighbour = ({ link, side, dir }: { link: Link; side: "previous" | "next"; dir: "ltr" | "rtl" }) => (
  <a
    class={`neighbour ${side}`}
    rel={`${side === "next" ? "next" : "prev"} noreferrer`}
    href={link.url}
    data-neighbour={side}
  >
    <span class="quiet">{t(`article_${side}`)}</span>
    <span class="neighbour-title" dir={dir}>
      {link.title || link.url}
    </span>
  </a>
);
