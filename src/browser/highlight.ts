import browser from "webextension-polyfill";
import { fail, type Result, succeed } from "#model/failure.ts";
import { isOutcomes, type Order, type Outcome } from "#model/place.ts";

/**
 * Has an order carried out in the page that the tab shows: what became of each of its places. The script that does it
 * is injected with the first order, and stays for as long as the document. `page_gone`: the browser no longer lets us.
 */
export async function order(tabId: number, wanted: Order): Promise<Result<Outcome[]>> {
  try {
    const known = await carryOut(tabId, wanted);
    if (isOutcomes(known)) return succeed(known);
    await bring(tabId);
    const outcomes = await carryOut(tabId, wanted);
    return isOutcomes(outcomes) ? succeed(outcomes) : fail("page_gone", "no answer to an order");
  } catch (error) {
    return fail("page_gone", error instanceof Error ? error.message : String(error));
  }
}

async function carryOut(tabId: number, wanted: Order): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page, where nothing from here is known.
    func: (order: Order) => globalThis.ledeHighlighter?.(order) ?? null,
    args: [wanted],
  });
  return frame?.result;
}

async function bring(tabId: number): Promise<void> {
  // The looks of highlights in frames of the same site are their own documents' affair.
  await Promise.all([
    browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ["/highlight.css"] }),
    browser.scripting.executeScript({ target: { tabId }, files: ["/highlight.js"] }),
  ]);
}
