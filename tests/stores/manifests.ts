/** The two packages: Chrome's serves every Chromium browser. */
export type Store = "chrome" | "firefox";

type Manifest = { background: Record<string, unknown> } & Record<string, unknown>;

const without = (from: Record<string, unknown>, ...names: string[]) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));

/** What only the other browser reads: of the whole manifest, and of its `background`. */
const UNREAD = {
  chrome: { whole: ["browser_specific_settings"], background: ["scripts"] },
  firefox: { whole: ["minimum_chrome_version"], background: ["service_worker"] },
};

/** The one manifest as a store wants it: without the keys that its browser does not know or warns of. */
export function manifestFor(store: Store, manifest: Manifest): Record<string, unknown> {
  const { whole, background } = UNREAD[store];
  return without({ ...manifest, background: without(manifest.background, ...background) }, ...whole);
}
