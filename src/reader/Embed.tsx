import { useState } from "preact/hooks";
import { ours, t } from "#browser/i18n.ts";
import type { BlockOf } from "#model/article.ts";

type Props = { block: BlockOf<"embed">; pictures: boolean };

/**
 * What the page embeds, as a link that says where it leads; nothing of it is asked for. A film or a sound of the page's
 * own has a button: only that fetches it, into the browser's own player.
 */
export function Embed({ block, pictures }: Props) {
  const [playing, setPlaying] = useState(false);
  const { url, title, media, poster } = block;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
  if (media && playing) return <Player url={url} media={media} title={title} />;
  return (
    <figure class="embed">
      {poster && pictures && <img src={poster} alt="" loading="lazy" referrerpolicy="no-referrer" />}
      <p>
        {media && (
          <button type="button" {...ours()} onClick={() => setPlaying(true)}>
            {t(`play_${media}`)}
          </button>
        )}
        <a href={url} rel="noreferrer">
          {title && <bdi>{title}</bdi>}{" "}
          <span class="quiet" {...ours()}>
            {t("embed_at", host)}
          </span>
        </a>
      </p>
    </figure>
  );
}

function Player({ url, media, title }: { url: string; media: "audio" | "video"; title: string }) {
  const [broken, setBroken] = useState(false);
  const Tag = media;
  return (
    <figure class="embed">
      {broken ? (
        <p>
          <span {...ours()}>{t("play_failed")}</span>{" "}
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </p>
      ) : (
        <Tag src={url} controls autoPlay aria-label={title || undefined} onError={() => setBroken(true)} />
      )}
    </figure>
  );
}
