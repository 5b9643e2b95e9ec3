import { useId } from "preact/hooks";

type Props<T extends string> = {
  /** What tests and stylesheets find it by. */
  name: string;
  legend: string;
  values: readonly T[];
  chosen: T;
  choose: (value: T) => void;
  /** What a value is called. */
  label: (value: T) => string;
  note?: string;
};

/** One of a few: radio buttons in a row, so that arrow keys walk them. */
export function Choice<T extends string>({ name, legend, values, chosen, choose, label, note }: Props<T>) {
  const group = `${name}-${useId()}`;
  return (
    <fieldset class="setting">
      <legend>{legend}</legend>
      <div class="choice" data-setting={name}>
        {values.map((value) => (
          <label key={value}>
            {/* Firefox may not find the words of a label around it, when it is first asked for a tree. */}
            <input
              type="radio"
              aria-label={label(value)}
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span>{label(value)}</span>
          </label>
        ))}
      </div>
      {note && <p class="quiet">{note}</p>}
    </fieldset>
  );
}
