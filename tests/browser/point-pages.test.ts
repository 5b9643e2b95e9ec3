import { expect, it } from "vitest";
import { type Pressed, pressAll } from "#tests/eval/point/point.ts";
import { inBothBrowsers } from "./both.ts";
import { pages } from "./point-stories.ts";
import { SITE } from "./proxy.ts";

const names = Object.keys(pages) as (keyof typeof pages)[];
const pathOf = (name: string) => `/${name.replace(/\W+/g, "-")}`;
const served = Object.fromEntries(names.map((name) => [pathOf(name), pages[name]]));

/** What went wrong with each thing that was pressed. */
const wrong = (pressed: Pressed[]) => pressed.filter(({ ok }) => !ok);

inBothBrowsers(
  "Every sentence and fact is found, seen and uncovered",
  { pages: served, hostAccess: true },
  (session) => {
    it.each(names)("on a page with %s", async (name) => {
      const { driver } = session();
      await driver.page.goto(`${SITE}${pathOf(name)}`);
      const pressed = (await pressAll(driver)) ?? [];
      expect(wrong(pressed)).toEqual([]);
      expect(pressed.length).toBeGreaterThan(8);
      expect(new Set(pressed.map(({ outcome }) => outcome))).toEqual(new Set(["marked"]));
    });
  },
);
