import type { Popup, Tab } from "./driver.ts";
import { walk } from "./spoken.ts";
import { until } from "./view.ts";

const spokenIn = async (view: Popup | Tab) => walk(await view.tree());

/** The tree is made after the page: waits until it says this. */
export const untilSaid = (view: Popup | Tab, words: RegExp) =>
  until(`${words} to be said`, async () => {
    const said = await spokenIn(view);
    return said.some((line) => words.test(line)) && said;
  });
