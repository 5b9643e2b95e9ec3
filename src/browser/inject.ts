import browser from "webextension-polyfill";
import { type Article, isArticle } from "#model/article.ts";
import { fail, isResult, type Result, succeed } from "#model/failure.ts";
import { tabOf } from "./tab.ts";

/**
 * Milliseconds after which a page that is still loading is read as it stands: a page may load for ever. The reader view
 * is not made anew when more has come, and waits longer.
 */
const PATIENCE = 1_800;
export const READER_PATIENCE = 6_000;

/**
 * The article of what the tab shows: the completion value of the content script, which waits for the page's DOM, but
 * not for ever. A frame that was replaced meanwhile is tried once more; after that the page is gone, whatever the browser says,
 * because leaving a site also ends our leave to read the tab.
 */
export async function articleOf(tabId: number, patience = PATIENCE): Promise<Result<Article>> {
  const first = await wholeOrEarly(tabId, patience);
  if (first.ok) return first;
  if (first.failure !== "page_gone")
    // Firefox has many words for a tab that was closed meanwhile.
    return (await tabOf(tabId)) ? first : fail("page_gone", first.detail);
  const second = await wholeOrEarly(tabId, patience);
  return second.ok ? second : first;
}

/** The article once the page is there; if that takes too long, of as much as has come, marked so. */
async function wholeOrEarly(tabId: number, patience: number): Promise<Result<Article>> {
  const patient = timeOf(patience);
  const whole = inject(tabId);
  const first = await Promise.race([whole, patient.over]);
  patient.end();
  if (first) return first;
  return (await isSource(tabId)) ? fail("restricted_page") : Promise.race([whole, early(tabId)]);
}

/** Chromium takes a script for the source of a page, and neither runs nor refuses it. It may not tell its address either. */
const isSource = (tabId: number): Promise<boolean> =>
  tabOf(tabId).then((tab) => tab !== null && (!tab.url || tab.url.startsWith("view-source:")));

function timeOf(ms: number): { over: Promise<null>; end: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return { over, end: () => clearTimeout(timer) };
}

async function early(tabId: number): Promise<Result<Article>> {
  const result = await inject(tabId, { injectImmediately: true });
  return result.ok ? succeed({ ...result.value, about: { ...result.value.about, loading: true } }) : result;
}

/** The text that is selected in a frame of the tab, as an article. */
export const selectionOf = (tabId: number, frame: number): Promise<Result<Article>> =>
  inject(tabId, { file: "/selection.js", frame, injectImmediately: true });

type How = { file?: string; frame?: number; injectImmediately?: boolean };

async function inject(tabId: number, how: How = {}): Promise<Result<Article>> {
  const { file = "/content.js", frame = 0, injectImmediately = false } = how;
  try {
    const target = { tabId, frameIds: [frame] };
    const [injected] = await browser.scripting.executeScript({ target, files: [file], injectImmediately });
    const { result: answer } = injected ?? {};
    // The article crosses as text.
    const result: unknown = typeof answer === "string" ? JSON.parse(answer) : answer;
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
