import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { SITE } from "./proxy.ts";
import { openInReader } from "./reader-open.ts";
import { atlas } from "./reader-stories.ts";

const LONG = `${SITE}/long`;
const sheets = Array.from(
  { length: 60 },
  (_, at) => `<p>Sheet ${at + 1} was walked twice, once by the neighbours and once by the children.</p>`,
);
const pages = { "/long": atlas.replace("</article>", `${sheets.join("")}</article>`) };

inBothBrowsers("A long article in the reader view", { pages }, (session) => {
  it("says so where it breaks off because its rest has gone from memory", async () => {
    const { driver } = session();
    await openInReader(driver, LONG);
    const words = () => document.querySelector(".prose")?.textContent ?? "";
    expect(await driver.page.evaluate(words)).toContain("Sheet 60 was walked");
    await driver.background.evaluate((key) => chrome.storage.session.remove(key), `article-rest/${LONG}`);
    await driver.page.reload();
    const told = () => document.querySelector("[data-state=rest-not-kept]")?.textContent;
    expect(await driver.page.waitFor(told)).toContain("Open the original");
    const left = await driver.page.evaluate(words);
    expect(left).toContain("For thirty years");
    expect(left).not.toContain("Sheet 60 was walked");
    await driver.page.click("[data-state=rest-not-kept] [data-action=original]");
    await driver.page.waitFor((url) => location.href === url, LONG);
  });
});
