import { anchorsOf } from "#digest/anchors.ts";
import { digest } from "#digest/digest.ts";
import { isArticle } from "#model/article.ts";
import type { Digest } from "#model/digest.ts";
import { isResult } from "#model/failure.ts";
import { type Order, type Outcome, type Place, placeOf, spanOf } from "#model/place.ts";
import type { Driver } from "#tests/browser/driver.ts";
import { lookAtMark, type Seen } from "./look.ts";

/** One thing that can be pressed, and what came of pressing it. */
export type Pressed = {
  what: string;
  wanted: string;
  outcome: Outcome | "no answer";
  seen: Seen;
  ok: boolean;
};

/** Everything in a digest that a popup shows as a button: what it is, and the place it points at. */
export function placesIn(shown: Digest): { what: string; place: Place }[] {
  const sentences = shown.summary.map(({ text, span }) => ({
    what: "sentence",
    place: placeOf(shown, span, text),
  }));
  const facts = shown.facts.slice(0, 8).map((fact) => ({
    what: fact.value.span.block < 0 ? `${fact.kind} of the title` : fact.kind,
    place: placeOf(shown, spanOf(fact), fact.value.text),
  }));
  return [...sentences, ...facts];
}

const squeezed = (text: string) => text.replace(/[\s\u00AD\u200B\uFEFF]+/g, "");
const wordsOf = ({ context, start, end }: Place) => context.slice(start, end);

/** Runs in the background: an order, carried out as the popup has it carried out. */
async function carryOut(order: Order): Promise<unknown> {
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: active?.id ?? -1 };
  const [frame] = await chrome.scripting.executeScript({
    target,
    func: (order: Order) => globalThis.ledeHighlighter?.(order) ?? null,
    args: [order],
  });
  return frame?.result;
}

/** Has an order carried out in the page that the browser shows. */
export const send = (driver: Driver, order: Order) =>
  driver.background.evaluate(carryOut, order) as Promise<Outcome[] | null>;

/** Reads the page that the browser shows, and makes it ready for orders; `null` if it has no digest. */
export async function readPage(driver: Driver): Promise<Digest | null> {
  const article = await driver.runContentScript("/content.js");
  if (!isResult(isArticle)(article) || !article.ok) return null;
  const result = digest(article.value);
  if (!result.ok) return null;
  await driver.runContentScript("/highlight.js");
  return { ...result.value, anchors: anchorsOf(article.value, result.value) };
}

/** Presses one thing after the other, and looks at what is marked. */
export async function press(driver: Driver, targets: ReturnType<typeof placesIn>): Promise<Pressed[]> {
  const pressed: Pressed[] = [];
  for (const { what, place } of targets) {
    const outcomes = await send(driver, { kind: "mark", places: [place], shade: null, enter: false });
    const seen = await driver.page.evaluate(lookAtMark);
    const wanted = wordsOf(place);
    const ok = squeezed(seen.text) === squeezed(wanted) && seen.inView && seen.covered === null;
    pressed.push({ what, wanted, outcome: outcomes?.[0] ?? "no answer", seen, ok });
  }
  return pressed;
}

/** Reads the page that the browser shows and presses everything that its digest shows. */
export async function pressAll(driver: Driver): Promise<Pressed[] | null> {
  const shown = await readPage(driver);
  return shown && press(driver, placesIn(shown));
}
