import type { Digest, Pick } from "#model/digest.ts";
import { Pointer } from "./Pointer.tsx";
import { keyOf, type Pointing } from "./pointing.ts";
import { bySection } from "./sections.ts";

type Props = { digest: Digest; picks: Pick[]; headed: boolean; pointing?: Pointing | undefined };

/**
 * The summary: the article's own sentences, in its order, each one a thing that can be pointed at. `headed`: under the
 * article's own headings, where it has them.
 */
export function Summary({ digest: { lang, about }, picks, headed, pointing }: Props) {
  const voice = { lang, dir: about.dir };
  const sections = headed ? bySection(picks) : [{ heading: null, picks }];
  return sections.map(({ heading, picks }) => (
    <section key={heading?.span.block ?? -1}>
      {heading && (
        <h3 class="summary-heading" {...voice}>
          {heading.text}
        </h3>
      )}
      <ol class="summary" {...voice}>
        {picks.map(({ text, span }) => (
          <li key={keyOf(span)} data-sentence>
            <Pointer target={{ span, words: text }} pointing={pointing}>
              {text}
            </Pointer>
          </li>
        ))}
      </ol>
    </section>
  ));
}
