import { useEffect, useMemo, useState } from "preact/hooks";
import { explain } from "#browser/i18n.ts";
import { recallRest } from "#browser/kept.ts";
import { ask } from "#browser/messages.ts";
import type { Article } from "#model/article.ts";
import type { Digest } from "#model/digest.ts";
import { chosenFacts, type FactChoice } from "#model/fact-choice.ts";

/** After the next paint: what is asked for then keeps nobody waiting. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** `whole`: nothing more will come. `cut`: the rest had gone from memory when it was asked for. */
type Held = { article: Article; whole: boolean; cut: boolean };

/** The article: its beginning at once, the whole after the first paint. */
export function useArticle(url: string, beginning: Article): Held {
  const [state, setState] = useState({ article: beginning, whole: false, cut: false });
  useEffect(() => {
    painted()
      .then(() => recallRest(url))
      .then((rest) =>
        setState({
          article: { ...beginning, blocks: [...beginning.blocks, ...(rest ?? [])] },
          whole: true,
          cut: rest === null,
        }),
      );
  }, [url, beginning]);
  return state;
}

/** The digest of the article, with the facts that are wanted: `null` while it is being made, a sentence if there is none. */
export function useDigest(url: string, facts: FactChoice): Digest | string | null {
  const [digest, setDigest] = useState<Digest | string | null>(null);
  useEffect(() => {
    painted()
      .then(() => ask("digest/of-kept", { url }))
      .then((result) => setDigest(result.ok ? result.value : explain(result.failure)));
  }, [url]);
  return useMemo(
    () =>
      digest && typeof digest === "object" ? { ...digest, facts: chosenFacts(digest.facts, facts) } : digest,
    [digest, facts],
  );
}
