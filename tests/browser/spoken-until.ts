import type { Popup, Tab } from "./driver.ts";
import { walk } from "./spoken.ts";
import { until } from "./view.ts";

const spokenIn = async (view: Popup | Tab) => walk(await view.tree());

/** A control that has no name: Firefox, once it makes trees, tells of a control first and then of its name. */
const nameless = /^(button|checkbox|link|radio) ""/;

/**
 * The tree is made after the page: waits until it says this, and no control in it is without a name. Now and then Firefox
 * ties a new page to no window, and its tree stays what it was: one that is loaded once more it does.
 */
export async function untilSaid(view: Popup | Tab, words: RegExp): Promise<string[]> {
  const saying = (ms?: number) =>
    until(
      `${words} to be said`,
      async () => {
        const said = await spokenIn(view);
        return said.some((line) => words.test(line)) && !said.some((line) => nameless.test(line)) && said;
      },
      ms,
    );
  if (!("back" in view)) return saying();
  return saying(8_000).catch(async () => {
    await view.reload();
    return saying();
  });
}
