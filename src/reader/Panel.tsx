import type { ComponentChildren } from "preact";
import { t } from "#browser/i18n.ts";

export const panels = ["type", "listen", "save", "help"] as const;
export type PanelName = (typeof panels)[number];

type Props = { name: PanelName; children: ComponentChildren };

/** A panel above the article: the browser closes it on Escape and on a click elsewhere. */
export const Panel = ({ name, children }: Props) => (
  <section
    id={`panel-${name}`}
    class="panel"
    popover="auto"
    role="dialog"
    aria-labelledby={`panel-${name}-title`}
    data-panel={name}
  >
    <h2 id={`panel-${name}-title`}>{t(`do_${name}`)}</h2>
    {children}
  </section>
);

const found = (name: PanelName) => document.getElementById(`panel-${name}`);

/** Opens a panel and puts the focus on its first control, or closes it. */
export function togglePanel(name: PanelName): void {
  const panel = found(name);
  panel?.togglePopover();
  if (panel?.matches(":popover-open"))
    panel
      .querySelector<HTMLElement>("input:checked, button:not(:disabled), select, a")
      ?.focus({ preventScroll: true });
  else document.querySelector<HTMLElement>(`.bar [data-action="${name}"]`)?.focus({ preventScroll: true });
}
