import type { Driver, Tab, View } from "./driver.ts";

/** What stands in the popup, as a reader sees it; `text` is all of it, the words for screen readers too. */
export type Shown = { state: string; title: string; sentences: string[]; facts: string[]; text: string };

/** What of it is the digest. */
export const digestIn = ({ title, sentences, facts }: Shown) => ({ title, sentences, facts });

const shownIn = (popup: View) =>
  popup.evaluate((): Shown => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((node) => node.textContent ?? "");
    return {
      state: document.querySelector("[data-state]")?.getAttribute("data-state") ?? "",
      title: texts("h1")[0] ?? "",
      sentences: texts("[data-sentence]"),
      facts: texts("[data-fact]"),
      text: document.body.textContent ?? "",
    };
  });

/** Waits until the popup has an answer, and reads it. */
export async function settled(popup: View): Promise<Shown> {
  await popup.waitFor(() => document.querySelector("[data-state=digest], [data-state=failure]") !== null);
  return shownIn(popup);
}

/** Presses the action, reads the answer, closes the popup. */
export async function pressAndRead(driver: Driver, tab: Tab = driver.page): Promise<Shown> {
  await driver.pressAction(tab);
  const popup = await driver.popup();
  const shown = await settled(popup);
  await popup.close();
  return shown;
}
