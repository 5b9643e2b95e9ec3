export type Reason = "browser" | "reader" | "store" | "pdf" | "source" | "file" | "extension" | "error";

/** Where browsers keep extensions out, by address; the first that fits gives the reason. */
const reasons: [RegExp, Reason][] = [
  [/^view-source:/i, "source"],
  [/^about:reader/i, "reader"],
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

/** What browsers say themselves, for pages whose address they keep to themselves too. */
const refusals: [RegExp, Reason][] = [
  [/extensions gallery/i, "store"],
  [/error page/i, "error"],
  [/chrome-extension:/i, "extension"],
  [/(chrome|edge|brave|opera|about|devtools):/i, "browser"],
];

/** Why this page cannot be read, by its address or else by the browser's own words; `null` if neither tells. */
export function reasonOf(url: string, refusal: string): Reason | null {
  const first = (list: [RegExp, Reason][], words: string) => list.find(([sign]) => sign.test(words))?.[1];
  return first(reasons, url) ?? first(refusals, refusal) ?? null;
}
