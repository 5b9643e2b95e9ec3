import { afterAll, beforeAll, describe } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { packedFor } from "#tests/commands/pack.ts";
import { openChromium } from "./chromium.ts";
import type { BrowserName, Driver, OpenOptions } from "./driver.ts";
import { openFirefox } from "./firefox.ts";
import { type ServedPage, startProxy } from "./proxy.ts";

/** `npm run test:packed` asks for the packages in every test. */
const { LEDE_PACKED } = process.env;

type Proxy = Awaited<ReturnType<typeof startProxy>>;
type Session = { driver: Driver; proxy: Proxy };
type Settings = OpenOptions & {
  pages: Record<string, ServedPage>;
  /** Another build than ours, made from ours. Returns its folder. */
  build?: (dist: string) => string;
  /** The package as the stores get it, in place of `dist`: in Chromium from its zip, in Firefox the zip itself. */
  packed?: boolean;
};

/**
 * The same tests in real Chromium and in real Firefox, each with the built extension and with a proxy for a web.
 * `session` may be called inside a test only.
 */
export function inBothBrowsers(title: string, settings: Settings, tests: (session: () => Session) => void) {
  const { pages, build, packed = LEDE_PACKED === "1", ...options } = settings;
  const extension = (browser: BrowserName) => {
    if (!packed) return build ? build(ensureBuilt()) : ensureBuilt();
    const { zip, folder } = packedFor(browser);
    if (build) return build(folder);
    // A copy that may read every page is made of a folder, and Chromium installs no zip.
    return browser === "firefox" && !options.hostAccess ? zip : folder;
  };
  describe.each([
    ["Chromium", "chromium", openChromium],
    ["Firefox", "firefox", openFirefox],
  ] as const)(`${title}, in %s`, (_, browser, open) => {
    const held: { session?: Session } = {};
    beforeAll(async () => {
      const proxy = await startProxy(pages);
      held.session = { proxy, driver: await open(extension(browser), { ...options, proxy: proxy.port }) };
    });
    afterAll(async () => {
      await held.session?.driver.close();
      held.session?.proxy.close();
    });
    tests(() => {
      if (!held.session) throw new Error("The browser did not start.");
      return held.session;
    });
  });
}
