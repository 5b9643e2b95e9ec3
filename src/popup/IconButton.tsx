import type { ComponentChildren } from "preact";

type Props = {
  action: string;
  name: string;
  disabled: boolean;
  press: () => void;
  children: ComponentChildren;
};

/** A button that is a drawing; its name is read aloud, and shown under the pointer. */
export const IconButton = ({ action, name, disabled, press, children }: Props) => (
  <button
    type="button"
    class="icon"
    data-action={action}
    aria-label={name}
    title={name}
    disabled={disabled}
    onClick={press}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  </button>
);
