import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { openOptions } from "./options-open.ts";
import { SITE } from "./proxy.ts";
import { untilSaid } from "./spoken-until.ts";
import { demo } from "./stories.ts";

inBothBrowsers("A screen reader's way", { pages: { "/story": demo } }, (session) => {
  it("through the page of settings: each choice by its name, with what is chosen", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    const options = await openOptions(driver);
    const said = await untilSaid(options, /^button "Take from a file"|Take from a file/);
    const { _execute_action: key, reader } = await driver.shortcuts();
    const [from, to] = [said.indexOf('region "Summary and facts"'), said.indexOf('region "Reader view"')];
    expect(said.slice(0, from)).toEqual([
      'page "Lede: settings"',
      "banner",
      'heading 1 "Lede: settings"',
      "Lede speaks the language of your browser: American English.",
      "main",
    ]);
    expect(said.slice(from, to)).toEqual([
      'region "Summary and facts"',
      'heading 2 "Summary and facts"',
      'group "Length of the summary"',
      'radio "One line"',
      'radio "Short", checked',
      'radio "Detailed"',
      'group "Facts at most"',
      ...["4", "8", "12", "20"].map((most) => `radio "${most}"${most === "8" ? ", checked" : ""}`),
      'group "Kinds of facts"',
      ...["Who", "What", "When", "How much", "Where", "Said", "Source", "How sure"].map(
        (kind) => `checkbox "${kind}", checked`,
      ),
      'group "Say how sure a fact is"',
      'radio "On", checked',
      'radio "Off"',
      'region "Button and keys"',
      'heading 2 "Button and keys"',
      'group "The button and its key open"',
      'radio "Summary and facts", checked',
      'radio "Reader view"',
      'term "Summary and facts"',
      key,
      'term "Reader view"',
      reader,
      'button "Change keys"',
    ]);
    const rest = said.slice(to);
    expect(rest.slice(0, 4)).toEqual([
      'region "Reader view"',
      'heading 2 "Reader view"',
      'group "Theme"',
      'radio "Auto", checked',
    ]);
    expect(rest).toContain('button "Size: more"');
    expect(rest).toContain('button "Letter spacing: less", unavailable');
    expect(rest).toContain('region "How it looks (Reader view)"');
    expect(rest.filter((line) => line.startsWith("status:"))).toEqual(["status: "]);
    await options.click("[data-action=reset-all]");
    const after = await untilSaid(options, /^status: All settings are as they were at first\.$/);
    expect(after.filter((line) => line.startsWith("status:"))).toHaveLength(1);
    await options.close();
  });
});
