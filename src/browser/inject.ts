import browser from "webextension-polyfill";
import { type Article, isArticle } from "#model/article.ts";
import { fail, isResult, type Result } from "#model/failure.ts";

/**
 * The article of what the tab shows: the completion value of the content script, which waits for the page's DOM.
 * A frame that was replaced meanwhile is tried once more; after that the page is gone, whatever the browser says,
 * because leaving a site also ends our leave to read the tab.
 */
export async function articleOf(tabId: number): Promise<Result<Article>> {
  const first = await inject(tabId);
  if (first.ok || first.failure !== "page_gone") return first;
  const second = await inject(tabId);
  return second.ok ? second : first;
}

/** The text that is selected in a frame of the tab, as an article. */
export const selectionOf = (tabId: number, frame: number): Promise<Result<Article>> =>
  inject(tabId, "/selection.js", frame);

async function inject(tabId: number, file = "/content.js", frame = 0): Promise<Result<Article>> {
  try {
    const target = { tabId, frameIds: [frame] };
    const [injected] = await browser.scripting.executeScript({ target, files: [file] });
    const result: unknown = injected?.result;
    if (isResult(isArticle)(result)) return result;
    if (injected?.error) return fail("internal", `content: ${said(injected.error)}`);
    // Firefox resolves without a result where it lets no extension read. Chromium's `null` is a script that threw.
    return result === undefined ? fail("restricted_page") : fail("internal", "content: no article came back");
  } catch (error) {
    return refusal(said(error));
  }
}

const said = (error: unknown) =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

/** What browsers say when the tab or its document went away while we asked. */
const GONE =
  /no tab with id|invalid tab id|(frame|tab|document).*(removed|closed|destroyed)|destroyed before/i;
/** And when they let nobody read: "Cannot access a chrome:// URL", "The extensions gallery cannot be scripted." */
const REFUSED = /cannot (access|be scripted|script)|permission|error page|not allowed/i;

function refusal(message: string): Result<never> {
  if (GONE.test(message)) return fail("page_gone", message);
  return fail(REFUSED.test(message) ? "restricted_page" : "internal", message);
}
