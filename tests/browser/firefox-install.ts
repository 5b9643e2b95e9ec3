import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tool } from "#tests/commands/tool.ts";
import type { View } from "./driver.ts";
import type { Marionette } from "./marionette.ts";

/** The icon stands in the toolbar, as for a user who pinned it; else it hides in the extensions panel. */
export const pin = (chrome: View, widget: string) =>
  chrome.evaluate((widget) => {
    const { CustomizableUI } = ChromeUtils.importESModule(
      "moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs",
    );
    CustomizableUI.addWidgetToArea(widget, "nav-bar");
  }, widget);

export type Loaded = { id: string; widget: string };

const widgetOf = (id: string) => id.toLowerCase().replace(/[^a-z0-9_-]/g, "_");

/** Loads the folder for as long as the browser runs. */
export async function install(firefox: Marionette, chrome: View, path: string): Promise<Loaded> {
  const { value: id } = (await firefox.send("Addon:Install", { path, temporary: true })) as { value: string };
  await pin(chrome, `${widgetOf(id)}-browser-action`);
  return { id, widget: widgetOf(id) };
}

/** Installed as from a store: what is loaded for a while only is gone with all that it kept when the browser closes. */
export async function installToStay(firefox: Marionette, chrome: View, path: string): Promise<Loaded> {
  const { id } = JSON.parse(readFileSync(join(path, "manifest.json"), "utf8")).browser_specific_settings
    .gecko;
  const isThere = (id: string) => Boolean(WebExtensionPolicy.getByID(id));
  if (!(await chrome.evaluate(isThere, id))) {
    const folder = mkdtempSync(join(tmpdir(), "lede-xpi-"));
    await tool("web-ext", ["build", "-s", path, "-a", folder, "-n", "lede.xpi", "--no-config-discovery"]);
    await firefox.send("Addon:Install", { path: join(folder, "lede.xpi"), temporary: false });
    rmSync(folder, { recursive: true, force: true });
    await pin(chrome, `${widgetOf(id)}-browser-action`);
  }
  return { id, widget: widgetOf(id) };
}
