import { language, t } from "#browser/i18n.ts";
import { lengths } from "#model/digest.ts";
import { type FactChoice, groupNames, mosts } from "#model/fact-choice.ts";
import type { DigestSettings } from "#model/settings.ts";
import { Choice } from "#ui/Choice.tsx";

type Props = { settings: DigestSettings; change: (settings: Partial<DigestSettings>) => void };

/** How long the summary is; how many facts there are, and of which kinds. */
export function DigestPanel({ settings: { length, facts }, change }: Props) {
  const set = (some: Partial<FactChoice>) => change({ facts: { ...facts, ...some } });
  const number = new Intl.NumberFormat(language());
  return (
    <>
      <Choice
        name="length"
        legend={t("length")}
        values={lengths}
        chosen={length}
        choose={(length) => change({ length })}
        label={(value) => t(`length_${value}`)}
      />
      <Choice
        name="most"
        legend={t("facts_most")}
        values={mosts.map(String)}
        chosen={`${facts.most}`}
        choose={(most) => set({ most: Number(most) })}
        label={(value) => number.format(Number(value))}
      />
      <fieldset class="setting">
        <legend>{t("facts_kinds")}</legend>
        <div class="boxes" data-setting="kinds">
          {groupNames.map((group) => (
            <label key={group}>
              <input
                type="checkbox"
                value={group}
                checked={!facts.hidden.includes(group)}
                onChange={({ currentTarget: { checked } }) =>
                  set({
                    hidden: groupNames.filter((one) =>
                      one === group ? !checked : facts.hidden.includes(one),
                    ),
                  })
                }
              />
              {t(`group_${group}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        name="marks"
        legend={t("facts_marks")}
        values={["on", "off"] as const}
        chosen={facts.marks ? "on" : "off"}
        choose={(value) => set({ marks: value === "on" })}
        label={(value) => t(`value_${value}`)}
      />
    </>
  );
}
