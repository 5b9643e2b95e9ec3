export type Reason = "browser" | "store" | "pdf" | "source" | "file" | "extension";

/** Where browsers keep extensions out, by address; the first that fits gives the reason. */
const reasons: [RegExp, Reason][] = [
  [/^view-source:/i, "source"],
  [
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/i,
    "store",
  ],
  [/^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/i, "store"],
  [/^[^?#]*\.pdf([?#]|$)/i, "pdf"],
  [/^file:/i, "file"],
  [/^(chrome|moz|edge|safari-web)-extension:/i, "extension"],
  [/^(about|chrome|edge|brave|opera|vivaldi|resource|devtools|chrome-search|chrome-untrusted):/i, "browser"],
];

/** Why this address cannot be read; `null` if the address does not tell. */
export const reasonOf = (url: string): Reason | null =>
  reasons.find(([where]) => where.test(url))?.[1] ?? null;
