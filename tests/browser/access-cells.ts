import type { BrowserName } from "./driver.ts";

/** Every state of every page, by the name that `access-reach.ts` reaches it by. */
export const states = {
  popup: [
    "digest",
    "detailed",
    "unfolded",
    "marked",
    "skimming",
    "arabic",
    "not an article",
    "too short",
    "no text",
    "restricted",
    "loading",
    "in a tab",
  ],
  reader: [
    "article",
    "summary",
    "skimming",
    "lines",
    "contents",
    "type",
    "listen",
    "save",
    "help",
    "arabic",
    "not kept",
  ],
  settings: ["start", "most of all", "file refused"],
} as const;

export type Page = keyof typeof states;
export type State = { [P in Page]: `${P}: ${(typeof states)[P][number]}` }[Page];

const themes = {
  popup: ["light", "dark"],
  reader: ["auto in light", "auto in dark", "light", "sepia", "dark", "contrast"],
  settings: ["light", "dark"],
} as const;
export type Theme = { [P in Page]: (typeof themes)[P][number] }[Page];

const browsers: BrowserName[] = ["chromium", "firefox"];
const directions = ["ltr", "rtl"] as const;

export type Cell = { state: State; theme: Theme; direction: "ltr" | "rtl"; browser: BrowserName };

const pages = Object.keys(states) as Page[];

/** All pages × states × themes × directions × browsers. */
export const cells: Cell[] = browsers.flatMap((browser) =>
  directions.flatMap((direction) =>
    pages.flatMap((page) =>
      states[page].flatMap((state) =>
        themes[page].map((theme) => ({
          browser,
          direction,
          state: `${page}: ${state}` as State,
          theme,
        })),
      ),
    ),
  ),
);

/** What is looked at every time: ten in each direction of each browser. */
const sampled = new Set<string>([
  "popup: digest, light",
  "popup: digest, dark",
  "popup: unfolded, dark",
  "popup: restricted, light",
  "reader: summary, sepia",
  "reader: summary, contrast",
  "reader: type, light",
  "reader: help, dark",
  "settings: start, light",
  "settings: start, dark",
] satisfies `${State}, ${Theme}`[]);

export const sample = cells.filter(({ state, theme }) => sampled.has(`${state}, ${theme}`));
