import { useId, useState } from "preact/hooks";
import { direction, language, t } from "#browser/i18n.ts";
import { type Fact, TITLE } from "#model/digest.ts";
import { spanOf } from "#model/place.ts";
import { Certainty } from "./Certainty.tsx";
import { resolvedDate } from "./dates.ts";
import { excerpt } from "./excerpt.ts";
import { asideOf } from "./groups.ts";
import { Pointer } from "./Pointer.tsx";
import type { Pointing } from "./pointing.ts";
import { setOff } from "./set-off.ts";

/** How a run of the article's own words is spoken and laid out. */
type Voice = { lang: string; dir: "ltr" | "rtl" };
type Props = { fact: Fact; voice: Voice; pointing: Pointing | undefined };

/** One fact, and on demand the sentence it comes from: most checks need no more. */
export function FactLine({ fact, voice, pointing }: Props) {
  const [unfolded, unfold] = useState(false);
  const id = useId();
  return (
    <>
      {/* The article's own words, in its direction: ours are set apart in them. */}
      <span class="fact-line" dir={voice.dir}>
        <Value fact={fact} voice={voice} pointing={pointing} />
      </span>
      <button
        type="button"
        class="unfold"
        aria-expanded={unfolded}
        aria-controls={id}
        aria-label={t("context", fact.value.text)}
        onClick={() => unfold(!unfolded)}
      >
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d="M2 3.5 5 6.5 8 3.5" />
        </svg>
      </button>
      <p id={id} class="fact-context" hidden={!unfolded} {...voice}>
        {unfolded &&
          setOff(fact).map(({ text, as }) =>
            as === "plain" ? text : as === "value" ? <strong>{text}</strong> : <em>{text}</em>,
          )}
      </p>
    </>
  );
}

function Value({ fact, voice, pointing }: Props) {
  if (fact.kind === "certainty") return <Doubt fact={fact} voice={voice} pointing={pointing} />;
  const aside = asideOf(fact);
  const resolved = resolvedDate(fact, language());
  return (
    <>
      <Pointer target={{ span: spanOf(fact), words: fact.value.text }} pointing={pointing}>
        {fact.kind === "quote" ? (
          <Quote words={fact.value.text} voice={voice} />
        ) : (
          <bdi class="fact-value" {...voice}>
            {fact.value.text}
          </bdi>
        )}
      </Pointer>
      {resolved && (
        <>
          {" "}
          <bdi dir={direction()}>{t("aside", "", resolved).trim()}</bdi>
        </>
      )}
      {aside && (
        <>
          {" "}
          <bdi class="fact-aside" {...voice}>
            {aside}
          </bdi>
        </>
      )}
      {fact.certainty && fact.certainty.level !== "stated" && (
        <>
          {" "}
          <Certainty level={fact.certainty.level} />
        </>
      )}
      {fact.conflict && (
        <>
          {" "}
          <span class="conflict">
            {t(fact.value.span.block === TITLE ? "conflict_text" : "conflict_headline")}{" "}
            <Pointer target={{ span: fact.conflict.span, words: fact.conflict.text }} pointing={pointing}>
              <bdi {...voice}>{fact.conflict.text}</bdi>
            </Pointer>
          </span>
        </>
      )}
    </>
  );
}

/** Marks of quotation are the article's own where it has them, else those of its language. */
function Quote({ words, voice }: { words: string; voice: Voice }) {
  const marked = /^[\p{Pi}\p{Ps}"'„]/u.test(words);
  return marked ? (
    <bdi class="fact-quote" {...voice}>
      {words}
    </bdi>
  ) : (
    <q class="fact-quote" {...voice}>
      {words}
    </q>
  );
}

/** A hedge: the word for it, then what it governs, with the words that hedge set apart. */
function Doubt({ fact, voice, pointing }: Props) {
  const [before, words, after] = excerpt(fact.sentence, fact.value);
  return (
    <>
      {fact.certainty && <Certainty level={fact.certainty.level} />}
      <Pointer target={{ span: spanOf(fact), words: fact.sentence.text }} pointing={pointing}>
        <span class="fact-sentence" {...voice}>
          {before}
          <em>{words}</em>
          {after}
        </span>
      </Pointer>
    </>
  );
}
