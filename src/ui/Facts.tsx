import { t } from "#browser/i18n.ts";
import type { Digest, Fact } from "#model/digest.ts";
import { FactLine } from "./FactLine.tsx";
import { groupFacts } from "./groups.ts";
import type { Pointing } from "./pointing.ts";

type Props = { digest: Digest; pointing?: Pointing | undefined };

/** The key facts, sorted by the question they answer. */
export function Facts({ digest, pointing }: Props) {
  const voice = { lang: digest.lang, dir: digest.about.dir };
  const groups = groupFacts(digest.facts);
  if (groups.length === 0) return <p class="quiet">{t("no_facts")}</p>;
  return (
    <dl class="facts">
      {groups.map(({ group, facts }) => (
        <div key={group} class="facts-group">
          <dt>{t(`group_${group}`)}</dt>
          {facts.map((fact) => (
            <dd key={keyOf(fact)} data-fact={fact.kind}>
              <FactLine fact={fact} voice={voice} pointing={pointing} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const keyOf = ({ kind, value: { span } }: Fact) => `${kind} ${span.block} ${span.start} ${span.end}`;
