import { afterAll, expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { copyOf } from "./extension-copy.ts";
import { SITE } from "./proxy.ts";
import { pressAndRead, settled } from "./read.ts";
import { demo } from "./stories.ts";
import { until } from "./view.ts";

const pages = { "/story": demo };
const copies: ReturnType<typeof copyOf>[] = [];
afterAll(() => copies.forEach((copy) => void copy.remove()));

inBothBrowsers("Network", { pages }, (session) => {
  it("is asked for the article by the reader, and for nothing by us", async () => {
    const { driver, proxy } = session();
    await driver.page.goto(`${SITE}/story`);
    await pressAndRead(driver);
    const before = [...proxy.seen];
    await driver.killBackground();
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    await popup.click("[data-action=copy]");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await popup.close();
    expect(proxy.seen).toEqual(before);
    expect(proxy.foreign()).toEqual([]);
    const own = new Set([`GET ${SITE}/story`, `GET ${SITE}/favicon.ico`]);
    expect(proxy.seen.filter((line) => !own.has(line))).toEqual([]);
  });
});

/** The same extension with a leak in each context and the policy that forbids it taken away. */
function leaky(dist: string): string {
  const copy = withLeaks(dist);
  copy.manifest({ content_security_policy: { extension_pages: "script-src 'self'" } });
  return copy.path;
}

function withLeaks(dist: string) {
  const copy = copyOf(dist);
  copies.push(copy);
  copy.write("leak.js", 'fetch("https://leak-popup.test/", { mode: "no-cors" }).catch(() => {});');
  copy.edit("popup/index.html", (html) => html.replace("</head>", '<script src="/leak.js"></script></head>'));
  copy.edit(
    "background.js",
    (script) => `${script}\nfetch("https://leak-background.test/").catch(() => {});`,
  );
  return copy;
}

inBothBrowsers("Control: a leak is seen", { pages, build: leaky, mayAsk: /leak-/ }, (session) => {
  it("from the popup and from the background", async () => {
    const { driver, proxy } = session();
    await driver.page.goto(`${SITE}/story`);
    await pressAndRead(driver);
    await until("both leaks", () =>
      ["background", "popup"].every((from) => proxy.foreign().includes(`CONNECT leak-${from}.test:443`)),
    );
  });
});

inBothBrowsers("Policy", { pages, build: (dist) => withLeaks(dist).path }, (session) => {
  it("stops the same leak before it is one", async () => {
    const { driver, proxy } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.pressAction();
    const popup = await driver.popup();
    await settled(popup);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(proxy.foreign()).toEqual([]);
    // The script did run, and Chromium says what it thinks of it; Firefox keeps that to the popup's own console.
    if (driver.name === "chromium")
      expect((await driver.consoleErrors()).join("\n")).toContain("leak-popup.test");
    await popup.close();
  });
});
