import { expect, it } from "vitest";
import { isArticle } from "#model/article.ts";
import { isResult } from "#model/failure.ts";
import { inBothBrowsers } from "./both.ts";
import { type ServedPage, SITE } from "./proxy.ts";
import { expectedOf, read, slugs, told } from "./told.ts";

const headers = { "content-security-policy": "script-src 'none'" };
const served: Record<string, ServedPage> = {};

inBothBrowsers("The built content script", { pages: served, hostAccess: true }, (session) => {
  it.each(slugs())("%s", async (slug) => {
    const { driver } = session();
    served["/story/"] = { html: read(slug, "page.html"), headers };
    await driver.page.goto(`${SITE}/story/?${slug}`);
    const result = await driver.runContentScript("content.js");
    if (!isResult(isArticle)(result)) throw new Error(`No article came back: ${JSON.stringify(result)}`);
    const expected = expectedOf(slug);
    expect(expected.text ?? expected.doubt ?? expected.failure, "an expectation").toBeDefined();
    if (expected.failure) expect(result).toMatchObject({ ok: false, failure: expected.failure });
    else expect(result.ok && told(result.value, expected)).toEqual({ doubt: null, ...expected });
  });
});
