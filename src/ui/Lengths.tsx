import { useId } from "preact/hooks";
import { t } from "#browser/i18n.ts";
import { type Length, lengths } from "#model/digest.ts";

type Props = { length: Length; choose: (length: Length) => void };

/** How long the summary shall be: three radio buttons in a row, so that arrow keys walk them. */
export function Lengths({ length, choose }: Props) {
  const name = `length-${useId()}`;
  return (
    <fieldset class="choice lengths">
      <legend class="unseen">{t("length")}</legend>
      {lengths.map((one) => (
        <label key={one}>
          <input
            type="radio"
            // Firefox may not find the words of a label around it, when it is first asked for a tree.
            aria-label={t(`length_${one}`)}
            name={name}
            data-length={one}
            checked={one === length}
            onChange={() => choose(one)}
          />
          <span>{t(`length_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
