import { language, t } from "#browser/i18n.ts";
import type { Digest, Fact } from "#model/digest.ts";
import { Certainty } from "./Certainty.tsx";
import { resolvedDate } from "./dates.ts";
import { excerpt } from "./excerpt.ts";
import { asideOf, groupFacts } from "./groups.ts";

/** How a run of the article's own words is spoken and laid out. */
type Voice = { lang: string; dir: "ltr" | "rtl" };

/** The key facts, sorted by the question they answer. */
export function Facts({ digest }: { digest: Digest }) {
  const voice: Voice = { lang: digest.lang, dir: digest.about.dir };
  const groups = groupFacts(digest.facts);
  if (groups.length === 0) return <p class="quiet">{t("no_facts")}</p>;
  return (
    <dl class="facts">
      {groups.map(({ group, facts }) => (
        <div key={group} class="facts-group">
          <dt>{t(`group_${group}`)}</dt>
          {facts.map((fact) => (
            <dd key={keyOf(fact)} data-fact={fact.kind}>
              <Value fact={fact} voice={voice} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const keyOf = ({ kind, value: { span } }: Fact) => `${kind} ${span.block} ${span.start} ${span.end}`;

function Value({ fact, voice }: { fact: Fact; voice: Voice }) {
  if (fact.kind === "certainty") return <Doubt fact={fact} voice={voice} />;
  const aside = asideOf(fact);
  const resolved = resolvedDate(fact, language());
  return (
    <>
      {fact.kind === "quote" ? (
        <Quote words={fact.value.text} voice={voice} />
      ) : (
        <bdi class="fact-value" {...voice}>
          {fact.value.text}
        </bdi>
      )}
      {resolved && ` (${resolved})`}
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
function Doubt({ fact, voice }: { fact: Fact; voice: Voice }) {
  const [before, words, after] = excerpt(fact.sentence, fact.value);
  return (
    <>
      {fact.certainty && <Certainty level={fact.certainty.level} />}
      <span class="fact-sentence" {...voice}>
        {before}
        <em>{words}</em>
        {after}
      </span>
    </>
  );
}
