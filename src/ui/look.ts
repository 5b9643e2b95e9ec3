import { type ReaderSettings, themes } from "#model/reader-settings.ts";

/** The theme last worn, where it can be read at once: other settings come too late for the first paint. */
const LAST = "theme";

/** Puts on the theme that was last worn, before anything is painted: no flash of another. */
export function wearLast(): void {
  try {
    const theme = themes.find((one) => one === localStorage.getItem(LAST));
    if (theme) Object.assign(document.documentElement.dataset, { theme });
  } catch {
    // A browser told to keep nothing: the theme comes with the other settings.
  }
}

function remember(theme: ReaderSettings["theme"]): void {
  try {
    localStorage.setItem(LAST, theme);
  } catch {
    // As above.
  }
}

/** Puts the settings on the page, or on a part of it: the stylesheet does the rest. */
export function wear(
  { theme, face, align, ...degrees }: ReaderSettings,
  root: HTMLElement = document.documentElement,
): void {
  Object.assign(root.dataset, { theme, face, align });
  remember(theme);
  const { size, measure, leading, tracking, spacing } = degrees;
  const properties = {
    "--size": `${size / 100}`,
    "--measure": `${measure}`,
    "--leading": `${leading / 100}`,
    "--tracking": `${tracking / 100}em`,
    "--spacing": `${spacing / 100}em`,
  };
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
}

export const nextTheme = ({ theme }: ReaderSettings): ReaderSettings["theme"] =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
