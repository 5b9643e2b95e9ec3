import { type ReaderSettings, themes } from "#model/reader-settings.ts";

/** Puts the settings on the page: the stylesheet does the rest. */
export function wear({ theme, face, align, ...degrees }: ReaderSettings): void {
  const root = document.documentElement;
  Object.assign(root.dataset, { theme, face, align });
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
