import type { Tab, View } from "./driver.ts";
import type { Marionette } from "./marionette.ts";
import { until } from "./view.ts";

type MenuPopup = Element & { state: string; activateItem(item: Element): void };

/** Runs in the browser's own context: has the page's context menu unfolded? */
const isOpen = () =>
  Services.wm
    .getMostRecentWindow("navigator:browser")
    .document.querySelector<MenuPopup>("#contentAreaContextMenu")?.state === "open";

/** Runs in the browser's own context: activates the item of an extension, in its submenu if it has one. */
async function activate(item: string): Promise<boolean> {
  const { document } = Services.wm.getMostRecentWindow("navigator:browser");
  const found = document.querySelector(`#contentAreaContextMenu [id$="-menuitem-_${item}"]`);
  const popup = found?.parentElement as MenuPopup | null | undefined;
  if (!found || !popup) return false;
  if (popup.id !== "contentAreaContextMenu") {
    const submenu = popup.parentElement as (Element & { openMenu(open: boolean): void }) | null;
    submenu?.openMenu(true);
    if (popup.state !== "open")
      await new Promise((resolve) => popup.addEventListener("popupshown", resolve, { once: true }));
  }
  popup.activateItem(found);
  return true;
}

/** A right click in the page as a user does it, and a choice in the menu that it opens. */
export async function chooseMenu(
  { send }: Marionette,
  chrome: View,
  tab: Tab,
  item: string,
  selector: string,
): Promise<void> {
  await tab.focus();
  const { x, y } = await tab.evaluate((selector) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: "center" });
    const box = element?.getBoundingClientRect();
    return { x: Math.round((box?.left ?? 0) + 20), y: Math.round((box?.top ?? 0) + 8) };
  }, selector);
  const button = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" } };
  const press = [
    { type: "pointerMove", x, y, duration: 0 },
    { type: "pointerDown", button: 2 },
    { type: "pointerUp", button: 2 },
  ];
  await send("WebDriver:PerformActions", { actions: [{ ...button, actions: press }] });
  await until("the context menu", () => chrome.evaluate(isOpen));
  await until(`the item ${item}`, () => chrome.evaluate(activate, item));
}
