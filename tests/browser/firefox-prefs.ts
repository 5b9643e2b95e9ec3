import type { OpenOptions } from "./driver.ts";

const proxyPrefs = ({ proxy }: OpenOptions) =>
  proxy && {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxy,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxy,
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
  };

/** A language of its own for testing: English, set from right to left. */
const directionPrefs = ({ direction }: OpenOptions) => direction && { "intl.l10n.pseudo": "bidi" };

const savingPrefs = ({ downloads }: OpenOptions) =>
  downloads && {
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.useDownloadDir": true,
    "browser.download.alwaysOpenPanel": false,
    "browser.download.always_ask_before_handling_new_types": false,
  };

/** Preferences of a browser that is opened so. */
export const prefsOf = (options: OpenOptions) => ({
  "intl.locale.requested": options.language ?? "en-US",
  ...proxyPrefs(options),
  ...savingPrefs(options),
  ...directionPrefs(options),
});
