import { useState } from "preact/hooks";
import type { BlockOf } from "#model/article.ts";
import { type BlockAt, Runs } from "./Runs.tsx";

type Picture = BlockOf<"figure">["pictures"][number];
type Props = { block: BlockOf<"figure">; pictures: boolean; blockAt: BlockAt };

/** A picture or a gallery with its caption. Without pictures their words stand for them. */
export const Figure = ({ block, pictures, blockAt }: Props) => (
  <figure class={block.pictures.length > 1 ? "gallery" : undefined}>
    {block.pictures.length > 0 && (
      <div class="pictures">
        {block.pictures.map((picture) =>
          pictures ? (
            <Shown key={picture.src} picture={picture} />
          ) : (
            picture.alt && (
              <p key={picture.src} class="alt">
                {picture.alt}
              </p>
            )
          ),
        )}
      </div>
    )}
    {block.caption.length > 0 && (
      <figcaption>
        <Runs runs={block.caption} blockAt={blockAt} />
      </figcaption>
    )}
  </figure>
);

/** A picture that cannot be had leaves no trace but its caption. */
function Shown({ picture: { src, alt, width, height } }: { picture: Picture }) {
  const [broken, setBroken] = useState(false);
  return (
    <img
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      hidden={broken}
      {...(width && height && { width, height })}
      onError={() => setBroken(true)}
    />
  );
}
