import { afterAll, beforeAll, describe, expect } from "vitest";
import { ensureBuilt } from "#tests/commands/build.ts";
import { packedFor } from "#tests/commands/pack.ts";
import { openChromium } from "./chromium.ts";
import type { BrowserName, OpenOptions } from "./driver.ts";
import { openFirefox } from "./firefox.ts";
import { borrow, type Lent, plainKey } from "./lend.ts";
import type { ServedPage } from "./proxy.ts";

/** `npm run test:packed` asks for the packages in every test. */
const { LEDE_PACKED } = process.env;

type Session = Pick<Lent, "driver" | "proxy">;
type Settings = OpenOptions & {
  pages: Record<string, ServedPage>;
  /** Another build than ours, made from ours. Returns its folder. */
  build?: (dist: string) => string;
  /** The package as the stores get it, in place of `dist`: in Chromium from its zip, in Firefox the zip itself. */
  packed?: boolean;
  /** What may be asked for beyond the site of the tests. Nothing, unless a test is about that. */
  mayAsk?: RegExp;
};

/**
 * The same tests in real Chromium and in real Firefox, each with the built extension and with a proxy for a web.
 * Whatever the tests are about, they fail if anything was asked of another site than theirs.
 * `session` may be called inside a test only.
 */
export function inBothBrowsers(title: string, settings: Settings, tests: (session: () => Session) => void) {
  const { pages, build, packed = LEDE_PACKED === "1", mayAsk, ...options } = settings;
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
    const held: { session?: Lent } = {};
    beforeAll(async () => {
      // What was built or opened for these tests alone is nothing for the next.
      const plain = !build && Object.keys(options).every((name) => name === "hostAccess" || name === "watch");
      const key = plain ? plainKey(browser, options, packed) : "";
      held.session = await borrow(key, pages, (proxy) => open(extension(browser), { ...options, proxy }));
    });
    afterAll(async () => {
      const foreign = (await held.session?.giveBack()) ?? [];
      expect(foreign.filter((line) => !mayAsk?.test(line))).toEqual([]);
    });
    tests(() => {
      if (!held.session) throw new Error("The browser did not start.");
      return held.session;
    });
  });
}
