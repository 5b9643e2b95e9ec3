import type { Digest } from "#model/digest.ts";

/** The summary: the article's own sentences, in its order, each one a thing that can be pointed at. */
export const Summary = ({ digest: { summary, lang, about } }: { digest: Digest }) => (
  <ol class="summary" lang={lang} dir={about.dir}>
    {summary.map(({ text, span }) => (
      <li key={`${span.block} ${span.start}`} data-sentence>
        {text}
      </li>
    ))}
  </ol>
);
